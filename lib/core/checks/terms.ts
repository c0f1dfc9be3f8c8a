import { type CheckTerm, defineCheck, findMatches } from "./check";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A rendering with the endings English gives it: plural, possessive; "-y" to "-ies". */
function patternOf(rendering: string): RegExp {
  const words = rendering.trim().split(/\s+/).map(escaped);
  const last = words.pop() ?? "";
  const ending = last.endsWith("y") ? `${last.slice(0, -1)}(?:y|ies|ied)` : `${last}(?:s|es|d|ed|ing)?`;
  return new RegExp(`(?<![\\p{L}\\p{N}])${[...words, ending].join("[\\s-]+")}(?:['’]s|['’])?(?![\\p{L}\\p{N}])`, "giu");
}

const has = (target: string, rendering: string): boolean => patternOf(rendering).test(target);

/** A term of the glossary stands in the source, and none of its agreed renderings in the translation. */
export const termMissing = defineCheck("term-missing", "warning", ({ source, target, terms = [] }) => {
  const seen = new Set<string>();
  return terms.flatMap(({ start, end, renderings }) => {
    const expected = renderings.join(" / ");
    if (renderings.length === 0 || seen.has(expected) || renderings.some((rendering) => has(target, rendering)))
      return [];
    seen.add(expected);
    return [{ side: "source", start, end, params: { text: source.slice(start, end), expected } }];
  });
});

/** A rendering that the glossary forbids stands in the translation of its term. */
export const termForbidden = defineCheck("term-forbidden", "error", ({ source, target, terms = [] }) => {
  const within = (term: CheckTerm, start: number, end: number) =>
    term.renderings.some((rendering) =>
      [...target.matchAll(patternOf(rendering))].some((m) => m.index <= start && m.index + m[0].length >= end),
    );
  return terms.flatMap((term) =>
    term.forbidden.flatMap((form) =>
      findMatches("target", target, patternOf(form))
        .filter(({ start, end }) => !within(term, start, end))
        .map((place) => ({ ...place, params: { ...place.params, term: source.slice(term.start, term.end) } })),
    ),
  );
});
