"use client";
import { useTranslations } from "use-intl";
import type { ArticleView } from "@/lib/schemas/segments";
import { useEditor } from "./editor-context";
import classes from "./furniture-row.module.css";
import type { ListItem } from "./list-items";

interface FurnitureRowProps {
  item: ListItem & { type: "furniture" };
  article: ArticleView;
}

/** A run of page furniture, of the Swahili page or of the English one, folded to one line. */
export function FurnitureRow({ item, article }: FurnitureRowProps) {
  const t = useTranslations("editor");
  const { store } = useEditor();
  return (
    <div className={classes.furniture}>
      <button
        type="button"
        className={classes.fold}
        aria-expanded={item.isOpen}
        onClick={() => store.order.toggleFurniture(item)}
      >
        {t("furniture", { count: item.ids.length })} · <span>{t(item.isOpen ? "furnitureHide" : "furnitureShow")}</span>
      </button>
      {item.isOpen && (
        <ul className={classes.lines}>
          {item.ids.map((id) => {
            const { source = "", target = "" } = store.get(id)?.segment ?? {};
            return (
              <li key={id}>
                {source && <p lang={article.sourceLanguage}>{source}</p>}
                {target && <p lang={article.targetLanguage}>{target}</p>}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
