"use client";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { useEditor, useSignal } from "./editor-context";
import classes from "./editor-header.module.css";

/** One quiet word: saved, saving, offline, conflict. */
export function SaveIndicator() {
  const t = useTranslations("editor.sync");
  const messageOf = useErrorMessage();
  const { store } = useEditor();
  const { sync, unsaved, problem } = useSignal(store.saves.summary);
  if (!store.may.edit) return <span className={classes.save}>{t("readOnly")}</span>;
  const state = sync === "unsaved" ? "saving" : sync;
  const why = problem ? messageOf(problem) : state === "offline" ? t("offlineWhy", { count: unsaved }) : undefined;
  return (
    <span className={classes.save} data-sync={state} role="status" title={why}>
      {state === "offline" && problem ? t("refused") : t(state, { count: unsaved })}
    </span>
  );
}
