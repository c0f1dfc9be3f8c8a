"use client";
import { useEffect } from "react";

const NAME = "editor-search";

/** Marks a lower-cased text wherever the rows show it, without touching their elements. */
export function useHighlight(query: string): void {
  useEffect(() => {
    const main = document.getElementById("main");
    if (!query || !main || typeof CSS === "undefined" || !("highlights" in CSS)) return;
    let frame = 0;
    const paint = () => {
      frame = 0;
      CSS.highlights.set(NAME, new Highlight(...findRanges(main, query)));
    };
    const observer = new MutationObserver(() => {
      frame ||= requestAnimationFrame(paint);
    });
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    paint();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      CSS.highlights.delete(NAME);
    };
  }, [query]);
}

/** Only hits within one text node: a hit across an underlined term is found by the search, but not marked. */
function findRanges(root: Node, query: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? "").toLowerCase();
    for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, Math.min(at + query.length, node.nodeValue?.length ?? 0));
      ranges.push(range);
    }
  }
  return ranges;
}
