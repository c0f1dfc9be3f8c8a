import { findCuts, suggestSplit } from "@/lib/core/segments/suggest-split";

/** Where the source is cut when its translation is cut at `at`; without one, at the end of the sentence in the middle. */
export function suggestBreak({ source, target, at }: { source: string; target: string; at: number }): number {
  if (target.trim() !== "") return suggestSplit({ text: target, offset: at }, source);
  const middle = source.length / 2;
  const nearest = (best: number, cut: number) => (Math.abs(cut - middle) < Math.abs(best - middle) ? cut : best);
  return findCuts(source).reduce(nearest, source.length);
}
