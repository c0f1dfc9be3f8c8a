"use client";
import type { Range } from "@tanstack/react-virtual";
import { useCallback, useSyncExternalStore } from "react";

/** Rows of the first page: more than the tallest window shows. */
const FIRST_ROWS = 40;
const nothing = () => () => {};

/**
 * Which rows are drawn: those in sight, some around them, and the row in hand, whose text keeps the focus. The server
 * and the browser's first render draw the same ones, although a reloaded page may stand scrolled down.
 */
export function useRowRange(handIndex: number): (range: Range) => number[] {
  const isHydrated = useSyncExternalStore(
    nothing,
    () => true,
    () => false,
  );
  return useCallback(
    ({ startIndex, endIndex, overscan, count }) => {
      if (!isHydrated) return Array.from({ length: Math.min(count, FIRST_ROWS) }, (_, i) => i);
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const range = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      if (handIndex >= 0 && (handIndex < from || handIndex > to)) range.push(handIndex);
      return range;
    },
    [handIndex, isHydrated],
  );
}
