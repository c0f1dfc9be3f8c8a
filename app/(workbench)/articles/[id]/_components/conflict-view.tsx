"use client";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import classes from "./conflict-view.module.css";
import { DiffText } from "./diff-text";
import { useEditor } from "./editor-context";
import type { RowState } from "./row-state";

interface ConflictViewProps {
  row: RowState;
  language: string;
  /** the text area of the row makes room while both texts are merged here */
  onMerging: (isMerging: boolean) => void;
}

/**
 * Two people wrote on one paragraph: both texts, and three ways out. Nothing is sent before one is chosen, and who is
 * typing types on in the row: the words come to theirs.
 */
export function ConflictView({ row, language, onMerging }: ConflictViewProps) {
  const t = useTranslations("editor.conflict");
  const format = useFormatter();
  const now = useNow();
  const { store } = useEditor();
  /** our text before merging by hand began */
  const [mine, setMine] = useState<string | null>(null);
  const view = useRef<HTMLDivElement>(null);
  const wasInHand = useRef(row.isInHand);
  useEffect(() => {
    if (wasInHand.current) view.current?.scrollIntoView({ block: "nearest" });
  }, []);
  useEffect(() => {
    onMerging(mine !== null);
    return () => onMerging(false);
  }, [mine, onMerging]);
  const theirs = row.save.conflict;
  if (!theirs) return null;
  const { id } = row.segment;
  const by = row.conflictBy;
  const choose = (text: string | null) => {
    store.resolve(id, text);
    store.take(id);
    requestAnimationFrame(() => store.focus(id));
  };
  const beginByHand = () => {
    setMine(row.text);
    store.writeInConflict(id, `${row.text}\n\n${theirs.target}`);
  };
  const giveUpByHand = () => {
    if (mine !== null) store.writeInConflict(id, mine);
    setMine(null);
  };
  return (
    <div ref={view} className={classes.conflict} role="alertdialog" aria-label={t("title")}>
      <p className={classes.title}>{t("title")}</p>
      <div className={classes.sides}>
        <div>
          <p className={classes.who}>{t("mine")}</p>
          <p className={`article-text ${classes.text}`} lang={language}>
            {(mine ?? row.text) || t("nothing")}
          </p>
        </div>
        <div>
          <p className={classes.who}>
            {by?.by ? t("theirs", { name: by.by }) : t("theirsUnknown")}
            {by?.at ? ` · ${format.relativeTime(new Date(by.at), now)}` : ""}
          </p>
          <p className={`article-text ${classes.text}`} lang={language}>
            {theirs.target ? <DiffText before={mine ?? row.text} after={theirs.target} /> : t("nothing")}
          </p>
        </div>
      </div>
      {mine !== null && (
        <textarea
          className={`article-text ${classes.hand}`}
          lang={language}
          aria-label={t("byHandLabel")}
          value={row.text}
          rows={5}
          // biome-ignore lint/a11y/noAutofocus: it opens because somebody asked to type in it
          autoFocus
          onChange={(event) => store.writeInConflict(id, event.target.value)}
        />
      )}
      <div className={classes.ways}>
        {mine === null ? (
          <>
            <Button size="compact-md" onClick={() => choose(row.text)}>
              {t("keepMine")}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => choose(null)}>
              {t("takeTheirs")}
            </Button>
            <Button size="compact-md" variant="subtle" onClick={beginByHand}>
              {t("mergeByHand")}
            </Button>
          </>
        ) : (
          <>
            <Button size="compact-md" onClick={() => choose(row.text)}>
              {t("keepMerged")}
            </Button>
            <Button size="compact-md" variant="subtle" onClick={giveUpByHand}>
              {t("back")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
