import { defineCheck, findMatches } from "./check";

/** Glued words in the source: no space after a comma or full stop, or a capital inside a word. Names (McDonald, YouTube) and addresses pass. */
export const sourceTypos = defineCheck("source-typos", "advisory", ({ source }) => [
  ...findMatches("source", source, /(?<=[\p{L}\s])[,;](?=\p{L})\p{L}+/gu),
  ...findMatches("source", source, /(?<![\p{L}./@])\p{Ll}{3,}[.?!](?=\p{Lu}\p{Ll})\p{L}+/gu),
  ...findMatches(
    "source",
    source,
    /(?<![\p{L}.#@/])\p{Lu}?\p{Ll}*[aeiou](?<!\b[a-z]{0,3})(?=\p{Lu}\p{Ll}{2,}[aeiou](?!\p{L}))\p{L}+/gu,
  ).filter(({ params }) => /\p{Ll}{4,}\p{Lu}\p{Ll}{3,}/u.test(String(params?.text))),
]);
