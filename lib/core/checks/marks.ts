import { findInlineMarks } from "../text/find-inline-marks";
import { defineCheck, findMatches } from "./check";

const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|\{\{?[\w.-]+\}?\}/giu;
const LINK = /\bhttps?:\/\/[^\s<>"”)\]]+/giu;

const kindOf = (tag: string): string => tag.toLowerCase().replace(/\s.*(?=>)/s, "");

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

/** Bold, italics and links of the source that the translation has fewer of, the last ones first to be missed. */
function findLostMarks(source: string, target: string) {
  const left = new Map<string, number>();
  for (const { kind } of findInlineMarks(target).marks) left.set(kind, (left.get(kind) ?? 0) + 1);
  const marks = findInlineMarks(source).marks.toSorted((one, other) => one.open.start - other.open.start);
  return marks.flatMap(({ kind, open, close }) => {
    const count = left.get(kind) ?? 0;
    left.set(kind, count - 1);
    const params = { text: source.slice(open.start, kind === "link" ? close.start + 1 : close.end) };
    return count > 0 ? [] : [{ side: "source" as const, start: open.start, end: close.end, params }];
  });
}

/** A mark of the source (bold, italics, a link's text, a tag, a placeholder) is missing in the translation. */
export const marksMissing = defineCheck("marks-missing", "error", ({ source, target }) => [
  ...findLostMarks(source, target),
  ...findLost(source, target, TAG, kindOf),
]);

/** A link of the source leads elsewhere in the translation, or is gone. */
export const linkTargets = defineCheck("link-targets", "warning", ({ source, target }) =>
  findLost(source, target, LINK, (text) => text.replace(/[.,;:!?/]+$/, "")),
);
