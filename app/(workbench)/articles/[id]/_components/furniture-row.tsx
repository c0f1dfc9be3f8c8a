"use client";
import { useTranslations } from "use-intl";
import { useEditor } from "./editor-context";
import classes from "./furniture-row.module.css";
import type { ListItem } from "./list-items";

/** A run of page furniture, folded to one line. */
export function FurnitureRow({ item, language }: { item: ListItem & { type: "furniture" }; language: string }) {
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
        <ul className={classes.lines} lang={language}>
          {item.ids.map((id) => (
            <li key={id}>{store.get(id)?.segment.source}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
