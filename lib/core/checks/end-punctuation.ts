import { defineCheck } from "./check";

const CLOSERS = /["'”’»)\]\s]+$/u;
const KINDS: readonly [string, RegExp][] = [
  ["?", /[?？؟]$/u],
  ["!", /!$/u],
  [".", /[.…]$/u],
  [":", /:$/u],
];

const kindOf = (text: string): string => {
  const end = text.replace(CLOSERS, "");
  return KINDS.find(([, pattern]) => pattern.test(end))?.[0] ?? "";
};

/** A sentence of the source ends with a mark, and the translation with none, or with one of another meaning. */
export const endPunctuation = defineCheck("end-punctuation", "warning", ({ source, target }) => {
  const [there, here] = [kindOf(source), kindOf(target)];
  if (there === "" || there === here || (there === "." && here === "!") || (there === "!" && here === ".")) return [];
  const end = target.trimEnd().length;
  return [{ side: "target", start: Math.max(0, end - 1), end, params: { expected: there } }];
});
