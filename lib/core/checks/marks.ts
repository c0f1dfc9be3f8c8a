import { defineCheck, findMatches } from "./check";

const MARK = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|\{\{?[\w.-]+\}?\}|\[[^\]]+\](?=\()|\*\*/giu;
const LINK = /\bhttps?:\/\/[^\s<>"”)\]]+/giu;

const kindOf = (mark: string): string => (mark.startsWith("[") ? "[…]" : mark.toLowerCase().replace(/\s.*(?=>)/s, ""));

function findLost(source: string, target: string, pattern: RegExp, key: (text: string) => string) {
  const left = new Map<string, number>();
  for (const [text] of target.matchAll(pattern)) left.set(key(text), (left.get(key(text)) ?? 0) + 1);
  return findMatches("source", source, pattern).filter(({ start, end }) => {
    const name = key(source.slice(start, end));
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

/** A mark of the source (bold, a link's text, a placeholder) is missing in the translation. */
export const marksMissing = defineCheck("marks-missing", "error", ({ source, target }) =>
  findLost(source, target, MARK, kindOf),
);

/** A link of the source leads elsewhere in the translation, or is gone. */
export const linkTargets = defineCheck("link-targets", "warning", ({ source, target }) =>
  findLost(source, target, LINK, (text) => text.replace(/[.,;:!?/]+$/, "")),
);
