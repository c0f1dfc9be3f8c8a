"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type MouseEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import type { TermRow } from "@/lib/schemas/terms";
import { TermGlyph } from "./term-glyph";
import classes from "./term-list.module.css";

/** Height of a row in pixels; all are alike, so that the list can be as long as it likes. */
const ROW_HEIGHT = 40;
const OVERSCAN = 12;

export interface TermListHandle {
  show: (id: string) => void;
}

interface TermListProps {
  ref: Ref<TermListHandle>;
  terms: readonly TermRow[];
  inHandId: string | null;
  selected: ReadonlySet<string>;
  isStatusShown: boolean;
  maySelect: boolean;
  onTake: (id: string) => void;
  onToggle: (id: string) => void;
}

/** Thousands of terms, a row each, only those in sight drawn. */
export function TermList({ ref, terms, inHandId, selected, maySelect, onTake, onToggle }: TermListProps) {
  const t = useTranslations("glossary");
  const scroller = useRef<HTMLDivElement>(null);
  const most = useMemo(() => terms.reduce((count, term) => Math.max(count, term.count), 1), [terms]);
  const rows = useVirtualizer({
    count: terms.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    getItemKey: (index) => terms[index]?.id ?? index,
  });
  const at = inHandId === null ? -1 : terms.findIndex((term) => term.id === inHandId);
  useImperativeHandle(ref, () => ({
    show: (id) => {
      const index = terms.findIndex((term) => term.id === id);
      if (index >= 0) rows.scrollToIndex(index, { align: "auto" });
    },
  }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once, for the term that the address names
  useEffect(() => {
    if (at > 0) rows.scrollToIndex(at, { align: "center" });
  }, []);

  function click(event: MouseEvent, id: string) {
    const onGlyph = event.target instanceof Element && event.target.closest("[data-glyph]") !== null;
    if (maySelect && (onGlyph || event.ctrlKey || event.metaKey)) onToggle(id);
    else onTake(id);
  }

  return (
    <div
      ref={scroller}
      className={classes.list}
      data-selecting={selected.size > 0 || undefined}
      role="listbox"
      aria-label={t("list")}
      aria-multiselectable={maySelect || undefined}
      aria-activedescendant={inHandId === null ? undefined : `term-${inHandId}`}
      tabIndex={0}
    >
      <div className={classes.all} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const term = terms[index];
          if (!term) return null;
          const isChosen = selected.has(term.id);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
            <div
              key={key}
              id={`term-${term.id}`}
              role="option"
              aria-selected={isChosen || (selected.size === 0 && term.id === inHandId)}
              aria-setsize={terms.length}
              aria-posinset={index + 1}
              className={classes.row}
              data-hand={term.id === inHandId || undefined}
              data-chosen={isChosen || undefined}
              data-status={term.status}
              style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
              onClick={(event) => click(event, term.id)}
            >
              <span className="visually-hidden">
                {t("rowLabel", {
                  source: term.source,
                  target: term.target ?? t("noEnglish"),
                  status: t(`status.${term.status}`),
                  count: term.count,
                })}
              </span>
              <span
                className={classes.glyph}
                data-glyph={maySelect || undefined}
                title={t(`status.${term.status}`)}
                aria-hidden="true"
              >
                <TermGlyph status={term.status} />
                <span className={classes.box} />
              </span>
              <span className={classes.source} lang="sw" aria-hidden="true">
                {term.source}
              </span>
              <span className={classes.target} lang="en" aria-hidden="true">
                {term.target}
              </span>
              <span className={classes.bar} aria-hidden="true">
                <span style={{ width: `${barWidth(term.count, most)}%` }} />
              </span>
              <span className={classes.count} aria-hidden="true">
                {term.count}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Logarithmic: a few frequent names would leave nothing of the others. In per cent. */
const barWidth = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(4, (100 * Math.log(count + 1)) / Math.log(most + 1));
