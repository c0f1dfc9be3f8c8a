"use client";
import { type KeyboardEvent, type MouseEvent, memo, useState } from "react";
import { useTranslations } from "use-intl";
import type { ArticleView } from "@/lib/schemas/segments";
import { caretAt } from "./caret-at";
import { ConflictView } from "./conflict-view";
import { useEditor, useSignal } from "./editor-context";
import { RowHints } from "./row-hints";
import type { RowState } from "./row-state";
import classes from "./segment-row.module.css";
import type { Signal } from "./signal";
import { SourceText } from "./source-text";
import { StatusButton } from "./status-button";
import { TargetEditor } from "./target-editor";

interface SegmentRowProps {
  id: string;
  article: ArticleView;
  number: number;
  total: number;
  /** who else stands on this row */
  here: string;
  isTabStop: boolean;
}

/** One bead: source and target side by side, the target editable while the row is in hand. */
export const SegmentRow = memo(function SegmentRow(props: SegmentRowProps) {
  const signal = useEditor().store.row(props.id);
  return signal ? <LiveRow {...props} signal={signal} /> : null;
});

function LiveRow({
  id,
  article,
  number,
  total,
  here,
  isTabStop,
  signal,
}: SegmentRowProps & { signal: Signal<RowState> }) {
  const t = useTranslations("editor");
  const { store } = useEditor();
  const row = useSignal(signal);
  const { kind, source, openComments } = row.segment;
  /** both texts of a conflict are being merged by hand, below */
  const [isMerging, setMerging] = useState(false);
  const label = t("rowLabel", { number, total, status: t(`status.${row.status}`) });

  function takeByClick(event: MouseEvent<HTMLElement>) {
    if (row.isInHand || window.getSelection()?.isCollapsed === false) return;
    const caret = caretAt(event.currentTarget, event.clientX, event.clientY);
    const scroll = window.matchMedia("(pointer: coarse)").matches; // the keyboard on the screen will cover the lower half
    store.take(id, caret === null ? { scroll } : { scroll, caret: Math.min(caret, row.text.length) });
  }
  function onKey(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Enter") store.take(id, { scroll: true });
    else if (step) focusNeighbour(store.order.walkable(), id, step);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form; as a region each row would be a landmark
    <section
      role="group"
      id={`row-${id}`}
      className={classes.row}
      data-kind={kind}
      data-hand={row.isInHand || undefined}
      data-sync={row.sync}
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={(event) => {
        if (event.target === event.currentTarget) store.lastInHand = id;
      }}
      onKeyDown={onKey}
    >
      <div className={classes.margin} aria-hidden="true">
        {here ? (
          <span className={classes.here} title={t("hereRow", { names: here })}>
            {initials(here)}
          </span>
        ) : null}
        {openComments > 0 ? <span className={classes.comments}>{openComments}</span> : null}
      </div>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger place to click; the row itself has the keys */}
      <div
        data-source=""
        className={`article-text ${classes.source}`}
        lang={article.sourceLanguage}
        onClick={(event) => {
          if (!row.isInHand && window.getSelection()?.isCollapsed !== false) takeByClick(event);
        }}
      >
        <SourceText id={id} text={source} language={article.sourceLanguage} isInHand={row.isInHand} />
      </div>
      {row.isInHand && !(row.save.conflict && isMerging) ? (
        <TargetEditor row={row} language={article.targetLanguage} label={t("targetLabel", { number })} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the row does the same
        // biome-ignore lint/a11y/noStaticElementInteractions: as above
        <div
          data-side=""
          className={`article-text ${classes.target}`}
          lang={article.targetLanguage}
          onClick={takeByClick}
        >
          {row.text || <span className={classes.placeholder} aria-hidden="true" />}
        </div>
      )}
      <StatusButton row={row} />
      {row.save.conflict && <ConflictView row={row} language={article.targetLanguage} onMerging={setMerging} />}
      {row.isInHand && !row.save.conflict && <RowHints row={row} />}
    </section>
  );
}

const initials = (names: string): string =>
  names
    .split(", ")
    .map((name) =>
      name
        .split(/\s+/)
        .slice(0, 2)
        .map((word) => word[0] ?? "")
        .join(""),
    )
    .join(" ");

function focusNeighbour(ids: string[], id: string, step: number) {
  const row = document.getElementById(`row-${ids[ids.indexOf(id) + step] ?? ""}`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
