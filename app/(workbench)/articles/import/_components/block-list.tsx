"use client";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type Dispatch, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { BlockRow } from "./block-row";
import classes from "./import.module.css";
import { nextBlock, type Preview, type PreviewAction, type PreviewBlock } from "./preview-reducer";

interface BlockListProps {
  preview: Preview;
  showAll: boolean;
  dispatch: Dispatch<PreviewAction>;
  onShowAll: () => void;
}

type Item = { kind: "block"; block: PreviewBlock } | { kind: "folded"; id: number; count: number };

/** Furniture is folded: a run of it becomes one line. */
function itemsOf(blocks: readonly PreviewBlock[], showAll: boolean): Item[] {
  return blocks.reduce<Item[]>((items, block) => {
    const last = items.at(-1);
    if (showAll || block.kind !== "furniture") items.push({ kind: "block", block });
    else if (last?.kind === "folded") last.count += 1;
    else items.push({ kind: "folded", id: block.id, count: 1 });
    return items;
  }, []);
}

/** Height of a row before it is measured, in pixels. */
const ESTIMATED_HEIGHT = 96;

export function BlockList({ preview, showAll, dispatch, onShowAll }: BlockListProps) {
  const t = useTranslations("importing");
  const items = useMemo(() => itemsOf(preview.blocks, showAll), [preview.blocks, showAll]);
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => {
      const item = items[index];
      return item?.kind === "block" ? item.block.id : `folded-${item?.id}`;
    },
  });
  return (
    <div ref={list} className={classes.blocks} style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => {
        const item = items[row.index];
        if (!item) return null;
        return (
          <div
            key={row.key}
            data-index={row.index}
            ref={rows.measureElement}
            className={classes.virtualRow}
            style={{ transform: `translateY(${row.start - top}px)` }}
          >
            {item.kind === "folded" ? (
              <p className={classes.folded}>
                {t("leftOut", { count: item.count })} ·{" "}
                <button type="button" className={classes.textButton} onClick={onShowAll}>
                  {t("show")}
                </button>
              </p>
            ) : (
              <BlockRow
                block={item.block}
                mayMerge={nextBlock(preview, item.block.id) !== undefined}
                dispatch={dispatch}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
