import { PARAGRAPH_BREAK } from "./merge-texts";

/** What a number, name or link that would end up on the wrong side of the cut costs, in the unit of the length cost. */
const STRAY_ANCHOR_COST = 1.5;
/** What leaving a break between paragraphs for one between sentences costs: a paragraph is the likelier place. */
const INSIDE_PARAGRAPH_COST = 0.5;
/** Variance of a translation's length per character of the source; Gale and Church (1993) measured 6.8. */
const LENGTH_VARIANCE = 6.8;
/** Sentence ends that are weighed, the nearest to the expected place; keeps a paragraph of any size quick. */
const MOST_CUTS_WEIGHED = 40;

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])|\n\s*\n/gu;
const CLAUSE_END = /[,;:]["'”’»)\]]*\s+|\s[–—-]\s+/gu;
const ANCHOR = /\p{N}+(?:[.,:]\p{N}+)*|\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

const endsOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length).filter((end) => end < text.length);

/**
 * Where a text may be cut: after every sentence and every paragraph; a text that is one sentence, after every clause that
 * punctuation ends.
 *
 * @returns UTF-16 offsets of what follows a cut, rising; O(n)
 */
export function findCuts(text: string): number[] {
  const sentences = endsOf(text, SENTENCE_END);
  return sentences.length > 0 ? sentences : endsOf(text, CLAUSE_END);
}

/** Numbers and words with a capital, folded: what both languages spell alike. */
const anchorsOf = (text: string): Set<string> =>
  new Set((text.match(ANCHOR) ?? []).map((anchor) => anchor.toLowerCase().replace(/[.,]/g, "")));

function countStrays(first: Set<string>, otherFirst: Set<string>, otherSecond: Set<string>): number {
  let strays = 0;
  for (const anchor of first) if (otherSecond.has(anchor) && !otherFirst.has(anchor)) strays += 1;
  return strays;
}

/**
 * Finds where the other side of a bead is best cut when one side has been cut by hand: at the end of a sentence (or, where there is but one, of a clause), with about
 * the same share of the text, and with the same numbers and names before and after.
 *
 * @param cut the side cut by hand, and the UTF-16 offset of the cut
 * @param other the other side
 * @returns the offset in `other`: its length where it cannot be cut (nothing ends inside it)
 *
 * O(n) in the length of the other side. The length cost is that of Gale and Church (1993); anchors are ours.
 */
export function suggestSplit(cut: { text: string; offset: number }, other: string): number {
  const cuts = findCuts(other);
  const [before, after] = [cut.text.slice(0, cut.offset).trim(), cut.text.slice(cut.offset).trim()];
  if (before === "") return 0;
  if (after === "" || cuts.length === 0) return other.length;
  const [anchorsBefore, anchorsAfter] = [anchorsOf(before), anchorsOf(after)];
  const expected = (other.length * before.length) / (before.length + after.length);
  const candidates = cuts.sort((x, y) => Math.abs(x - expected) - Math.abs(y - expected)).slice(0, MOST_CUTS_WEIGHED);
  let best = { at: other.length, cost: Number.POSITIVE_INFINITY };
  for (const at of candidates) {
    const [first, second] = [other.slice(0, at), other.slice(at)];
    const [anchorsFirst, anchorsSecond] = [anchorsOf(first), anchorsOf(second)];
    const deviation = (at - expected) ** 2 / (2 * LENGTH_VARIANCE * Math.max(1, expected));
    const strays =
      countStrays(anchorsBefore, anchorsFirst, anchorsSecond) + countStrays(anchorsAfter, anchorsSecond, anchorsFirst);
    const inside = first.endsWith(PARAGRAPH_BREAK) ? 0 : INSIDE_PARAGRAPH_COST;
    const cost = deviation + strays * STRAY_ANCHOR_COST + inside;
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}
