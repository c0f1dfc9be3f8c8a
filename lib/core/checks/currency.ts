import { defineCheck, findMatches } from "./check";

/** Currencies as the Swahili press writes them, with the English words and signs that say the same. */
const CURRENCIES: readonly [RegExp, RegExp][] = [
  [/\b(?:dola|USD)\b|(?<!\p{L})(?:US)?\$/giu, /dollar|\$|\bUSD\b|\bbucks\b/iu],
  [
    /\b(?:shilingi|sh|shs|tsh|ksh|ush|KES|TZS|UGX)\b/giu,
    /shilling|\b(?:sh|shs|tsh|ksh|ush|KES|TZS|UGX)s?\b|(?:sh|shs)\.?\s?\d/iu,
  ],
  [/\b(?:euro|yuro)\b|€/giu, /euro|€|\bEUR\b/iu],
  [/£|\bpauni\b(?=\s+(?:milioni|bilioni|elfu|ya|\p{N}))/giu, /pound|£|\bGBP\b/iu],
  [/\byuan\b/giu, /yuan|renminbi|\bRMB\b|\bCNY\b/iu],
  [/\b(?:rubo|rubles?|rubli)\b/giu, /rou?ble|\bRUB\b|₽/iu],
];

/** A sum of money whose currency the translation does not name. */
export const currency = defineCheck("currency", "warning", ({ source, target }) =>
  CURRENCIES.flatMap(([there, here]) => (here.test(target) ? [] : findMatches("source", source, there).slice(0, 1))),
);
