import { defineCheck, findMatches } from "./check";

/** A decimal comma in English, where a point is written: "2,5 million". Thousands ("2,500") and lists ("1, 2") pass. */
export const decimalComma = defineCheck("decimal-comma", "warning", ({ target }) =>
  findMatches("target", target, /(?<![\p{N},.])\p{N}+,\p{N}{1,2}(?![\p{N},])/gu),
);
