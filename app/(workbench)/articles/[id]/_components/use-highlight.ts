"use client";
import { useEffect } from "react";

const HITS = "editor-search";
const CURRENT = "editor-search-current";
/** What is searched within: one side of a row. */
const SIDE = "[data-source], [data-side]";

/** Marks a lower-cased text wherever the rows show it, without touching their elements; the current row's stand out. */
export function useHighlight(query: string, currentId: string | undefined): void {
  useEffect(() => {
    const main = document.getElementById("main");
    if (!query || !main || !("highlights" in CSS)) return;
    let frame = 0;
    const paint = () => {
      frame = 0;
      const [hits, current]: [Range[], Range[]] = [[], []];
      for (const side of main.querySelectorAll(SIDE)) {
        const isCurrent = currentId !== undefined && side.closest("section")?.id === `row-${currentId}`;
        (isCurrent ? current : hits).push(...findRanges(side, query));
      }
      CSS.highlights.set(HITS, new Highlight(...hits));
      CSS.highlights.set(CURRENT, new Highlight(...current));
    };
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(paint);
    });
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    paint();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      CSS.highlights.delete(HITS);
      CSS.highlights.delete(CURRENT);
    };
  }, [query, currentId]);
}

/** The hits in an element's text, over the borders of what is underlined in it. */
function findRanges(element: Element, query: string): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const folded = text.toLowerCase();
  if (folded.length !== text.length) return []; // a few capitals grow when they are folded; offsets would be wrong
  const place = (at: number, isEnd: boolean): [Text, number] | null => {
    const found = nodes.findLast(({ start }) => (isEnd ? start < at : start <= at));
    return found ? [found.node, at - found.start] : null;
  };
  const ranges: Range[] = [];
  for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + query.length)) {
    const [from, to] = [place(at, false), place(at + query.length, true)];
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    ranges.push(range);
  }
  return ranges;
}
