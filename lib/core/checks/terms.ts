import { findPhrase, type PhrasePlace, type PhraseText, withoutArticle, wordsOfPhraseText } from "../terms/find-phrase";
import { type CheckTerm, defineCheck } from "./check";

/** The translation that was looked at last: both checks ask for its words. */
let last: PhraseText = { text: "", words: [], starts: [], ends: [] };

function wordsOf(target: string): PhraseText {
  if (last.text !== target) last = wordsOfPhraseText(target);
  return last;
}

/** Whether a rendering stands in the translation in any form; one without letters has but one form. */
const has = (target: string, rendering: string): boolean =>
  /[\p{L}\p{N}]/u.test(rendering)
    ? findPhrase(wordsOf(target), withoutArticle(rendering)).length > 0
    : target.includes(rendering.trim());

/** A term of the glossary stands in the source, and none of its agreed renderings in the translation. */
export const termMissing = defineCheck("term-missing", "warning", ({ source, target, terms = [] }) => {
  const seen = new Set<string>();
  return terms.flatMap(({ start, end, renderings }) => {
    const expected = renderings.join(" / ");
    if (renderings.length === 0 || seen.has(expected)) return [];
    seen.add(expected);
    if (renderings.some((rendering) => has(target, rendering))) return [];
    return [{ side: "source", start, end, params: { text: source.slice(start, end), expected } }];
  });
});

/** For each place of a text, how far the renderings that begin there or before reach. O(n). */
function coverOf(places: readonly PhrasePlace[], length: number): Uint32Array {
  const reach = new Uint32Array(places.length === 0 ? 0 : length);
  for (const { start, end } of places) reach[start] = Math.max(reach[start] ?? 0, end);
  for (let at = 1; at < reach.length; at += 1) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
  return reach;
}

/**
 * A rendering that the glossary forbids stands in the translation of its term. Its article counts: "the Ukraine" is
 * forbidden where "Ukraine" is agreed.
 */
export const termForbidden = defineCheck("term-forbidden", "error", ({ source, target, terms = [] }) => {
  const words = wordsOf(target);
  return terms.flatMap((term: CheckTerm) => {
    const found = term.forbidden.flatMap((form) => findPhrase(words, form));
    if (found.length === 0) return [];
    const agreed = term.renderings.flatMap((rendering) => findPhrase(words, rendering));
    const covered = coverOf(agreed, target.length);
    return found
      .filter(({ start, end }) => (covered[start] ?? 0) < end)
      .map(({ start, end }) => {
        const params = { text: target.slice(start, end), term: source.slice(term.start, term.end) };
        return { side: "target" as const, start, end, params };
      });
  });
});
