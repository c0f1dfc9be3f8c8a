"use client";
import { useTranslations } from "use-intl";
import { useEditor, useSignal } from "../editor-context";
import { useKeyNames } from "../key-names";
import classes from "./panel.module.css";

/** Puts a match or a term into the row in hand; shows the key that does the same. */
export function InsertButton({ insertableKey }: { insertableKey: string }) {
  const t = useTranslations("editor.panel");
  const { store, actions } = useEditor();
  const keys = useKeyNames();
  const position = useSignal(store.insertables).findIndex((insertable) => insertable.key === insertableKey) + 1;
  if (position === 0 || !store.may.edit) return null;
  return (
    <button
      type="button"
      className={classes.insert}
      title={t("memoryInsert")}
      aria-label={`${t("memoryInsert")} (${keys.alt} ${position})`}
      onMouseDown={(event) => event.preventDefault() /* the cursor stays where it is */}
      onClick={() => actions.insert(position)}
    >
      {keys.alt} {position}
    </button>
  );
}
