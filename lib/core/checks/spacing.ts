import { defineCheck, findMatches } from "./check";

/** Two or more spaces inside a line. */
export const doubledSpaces = defineCheck("doubled-spaces", "warning", ({ target }) =>
  findMatches("target", target, /(?<=\S)[ \u00a0]{2,}(?=\S)/gu),
);

/** A space before a comma or full stop, or none after one: "rain ,floods", "rain,floods". Numbers, ellipses, addresses and initials pass. */
export const punctuationSpacing = defineCheck("punctuation-spacing", "warning", ({ target }) => [
  ...findMatches("target", target, /(?<=[\p{L}\p{N})"”’])[ \u00a0]+[,;.!?:](?=[\s\p{L}]|$)(?!\p{L}+\.\p{L})/gu),
  ...findMatches("target", target, /(?<!\p{L})\p{L}{2,}[,;!?](?=\p{L})/gu),
  ...findMatches("target", target, /(?<![\p{L}.@/])\p{Ll}{3,}\.(?=\p{Lu}\p{Ll})/gu),
]);
