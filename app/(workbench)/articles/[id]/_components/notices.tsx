"use client";
import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { copyText } from "@/app/_components/copy-text";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { useEditor, useSignal } from "./editor-context";
import classes from "./notices.module.css";

/** What the editor has to say about typing from before: kept and saved, or without a paragraph to go to. */
export function Notices() {
  const t = useTranslations("editor");
  const messageOf = useErrorMessage();
  const { store } = useEditor();
  const lost = useSignal(store.lost);
  const replayed = useSignal(store.replayed);
  const { problem } = useSignal(store.saves.summary);
  return (
    <>
      {problem && (
        <div className={classes.notice} role="alert">
          <span>{messageOf(problem)}</span>
          {problem.code === "unauthenticated" && (
            <a href="/sign-in" target="_blank" rel="noreferrer">
              {t("signInAgain")}
            </a>
          )}
        </div>
      )}
      {replayed > 0 && (
        <div className={classes.notice} role="status">
          <span>{t("replayed", { count: replayed })}</span>
          <Button size="compact-sm" variant="subtle" onClick={() => store.replayed.set(0)}>
            {t("dismiss")}
          </Button>
        </div>
      )}
      {store.opened.article.archived && <div className={classes.notice}>{t("archived")}</div>}
      {lost.map(({ id, text }) => (
        <div key={id} className={classes.notice} role="alert">
          <div>
            {t("lost")}
            <p className={`article-text ${classes.text}`} lang={store.opened.article.targetLanguage}>
              {text}
            </p>
          </div>
          <Button size="compact-sm" variant="default" onClick={() => void copyText(text)}>
            {t("copy")}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => store.forgetLost(id)}>
            {t("discard")}
          </Button>
        </div>
      ))}
    </>
  );
}
