import { findCuts, suggestSplit } from "@/lib/core/segments/suggest-split";

/**
 * Where the two sides are cut: the target at its cursor and the source where its translation is, or, with the cursor
 * at an edge, both at the sentence that ends nearest to the middle.
 */
export function suggestBreaks(cut: { source: string; target: string; at: number }): { source: number; target: number } {
  const { source, target } = cut;
  const at = wordStart(target, cut.at);
  const isInside = target.slice(0, at).trim() !== "" && target.slice(at).trim() !== "";
  if (isInside) return { source: suggestSplit({ text: target, offset: at }, source), target: at };
  const offset = middleCut(source);
  return { source: offset, target: target.trim() === "" ? 0 : suggestSplit({ text: source, offset }, target) };
}

/** No word is cut in two: a cursor inside one means the place before it. */
function wordStart(text: string, at: number): number {
  const isInWord = /\S/.test(text[at] ?? "") && /\S/.test(text[at - 1] ?? "");
  return isInWord ? text.slice(0, at).search(/\S+$/) : at;
}

function middleCut(text: string): number {
  const middle = text.length / 2;
  const nearest = (best: number, cut: number) => (Math.abs(cut - middle) < Math.abs(best - middle) ? cut : best);
  return findCuts(text).reduce(nearest, text.length);
}
