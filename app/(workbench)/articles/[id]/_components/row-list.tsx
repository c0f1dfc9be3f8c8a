"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { isTranslatable } from "@/lib/core/segments/progress";
import type { ArticleView } from "@/lib/schemas/segments";
import { useEditor, useSignal } from "./editor-context";
import { FurnitureRow } from "./furniture-row";
import type { ListItem } from "./list-items";
import classes from "./row-list.module.css";
import { SegmentRow } from "./segment-row";
import type { Person } from "./use-pulse";
import { useRowRange } from "./use-row-range";

/** Rows drawn beyond the window, so that quick scrolling shows no gaps. */
const OVERSCAN = 8;
/** For the first guess of a row's height, in pixels: a line of 18 px at 1.6, and the room around a row. */
const LINE_PX = 29;
const ROW_ROOM_PX = 34;
const CHARACTERS_A_LINE = 58;
/** The row in hand stands at one third of the window. */
const HAND_HEIGHT = 1 / 3;

interface RowListProps {
  article: ArticleView;
  people: readonly Person[];
}

export function RowList({ article, people }: RowListProps) {
  const t = useTranslations("editor");
  const { store } = useEditor();
  const items = useSignal(store.order.items);
  const inHand = useSignal(store.inHand);
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => setScrollMargin(list.current?.offsetTop ?? 0), []);

  const numbers = useMemo(() => numberRows(items, (id) => store.get(id)?.segment), [items, store]);
  const handIndex = useMemo(() => items.findIndex((item) => item.key === inHand), [items, inHand]);
  const tabStop = store.lastInHand ?? items.find((item) => item.type === "row")?.key;
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => guessHeight(items[index], (id) => store.get(id)),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: OVERSCAN,
    scrollMargin,
    initialRect: { width: 1200, height: 900 },
    rangeExtractor: useRowRange(handIndex),
  });

  useEffect(() => {
    const place = (id: string): boolean => {
      const row = document.getElementById(`row-${id}`);
      if (row) window.scrollBy(0, Math.round(row.getBoundingClientRect().top - window.innerHeight * HAND_HEIGHT));
      return row !== null;
    };
    store.scrollTo = (id) => {
      const index = store.order.items.get().findIndex((item) => item.key === id);
      const near = document.getElementById(`row-${id}`)?.getBoundingClientRect();
      const isNear = near && Math.abs(near.top) < 3 * window.innerHeight;
      if (!isNear) virtual.scrollToIndex(index, { align: "center" });
      place(id);
      requestAnimationFrame(() => {
        place(id);
        requestAnimationFrame(() => place(id)); // rows that came into view have been measured now
      });
    };
  }, [store, virtual]);

  if (items.length === 0) return <p className={classes.none}>{t("filterEmpty")}</p>;
  return (
    <ul ref={list} className={classes.list} style={{ height: virtual.getTotalSize() }} aria-label={t("rows")}>
      {virtual.getVirtualItems().map((line) => {
        const item = items[line.index];
        if (!item) return null;
        return (
          <li
            key={line.key}
            ref={virtual.measureElement}
            data-index={line.index}
            className={classes.item}
            style={{ transform: `translateY(${line.start - virtual.options.scrollMargin}px)` }}
          >
            {item.type === "furniture" ? (
              <FurnitureRow item={item} article={article} />
            ) : (
              <SegmentRow
                id={item.id}
                article={article}
                number={numbers.get(item.id) ?? 0}
                total={numbers.size}
                here={namesAt(people, item.id)}
                isTabStop={inHand === null && item.key === tabStop}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const namesAt = (people: readonly Person[], id: string): string =>
  people.flatMap((person) => (person.segmentId === id ? [person.name] : [])).join(", ");

function numberRows(
  items: readonly ListItem[],
  segmentOf: (id: string) => { kind: string; source: string } | undefined,
): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const item of items) {
    const segment = item.type === "row" ? segmentOf(item.id) : undefined;
    if (item.type === "row" && segment && isTranslatable(segment)) numbers.set(item.id, numbers.size + 1);
  }
  return numbers;
}

function guessHeight(
  item: ListItem | undefined,
  rowOf: (id: string) => { text: string; segment: { source: string; kind: string } } | undefined,
): number {
  if (item?.type !== "row") return ROW_ROOM_PX + (item?.isOpen ? item.ids.length * LINE_PX : 0);
  const row = rowOf(item.id);
  const length = Math.max(row?.segment.source.length ?? 0, row?.text.length ?? 0);
  const lines = Math.ceil(length / CHARACTERS_A_LINE) || 1;
  return lines * LINE_PX * (row?.segment.kind === "headline" ? 1.7 : 1) + ROW_ROOM_PX;
}
