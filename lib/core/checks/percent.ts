import { defineCheck, findMatches } from "./check";

const SOURCE = /%|\basilimia\b/giu;
const TARGET = /%|\bper\s?cent|\bpercent|\bpct\b|\bhalf\b|\bthird|\bquarter|\bpercentage/iu;

/** Shares in per cent in the source, none in the translation. */
export const percent = defineCheck("percent", "warning", ({ source, target }) =>
  TARGET.test(target) ? [] : findMatches("source", source, SOURCE).slice(0, 1),
);
