import { defineCheck } from "./check";

const BRACKETS: readonly [string, string][] = [
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
];
/** Enumerations such as "a)" and smileys close what nothing opened. */
const LOOSE = /(?:^|\s)[\p{L}\p{N}]{1,3}\)|[:;]-?[()]/gu;

/** UTF-16 offsets of the brackets that have no partner. */
function findOdd(text: string, [open, close]: readonly [string, string]): number[] {
  const plain = text.replace(LOOSE, (match) => (/[([{]/.test(match[0] ?? "") ? match : " ".repeat(match.length)));
  const opened: number[] = [];
  const odd: number[] = [];
  for (let i = 0; i < plain.length; i += 1) {
    if (plain[i] === open) opened.push(i);
    else if (plain[i] === close && opened.pop() === undefined) odd.push(i);
  }
  return [...odd, ...opened];
}

/** A bracket in the translation opens or closes alone, while those of the source are in pairs. */
export const brackets = defineCheck("brackets", "warning", ({ source, target }) =>
  BRACKETS.flatMap((pair) =>
    findOdd(source, pair).length > 0
      ? []
      : findOdd(target, pair).map((at) => ({
          side: "target" as const,
          start: at,
          end: at + 1,
          params: { text: target.charAt(at) },
        })),
  ),
);

const countDouble = (text: string): number => text.match(/["“”„«»]/gu)?.length ?? 0;

/** Double quotation marks in the translation are odd in number, while those of the source are even. */
export const quotes = defineCheck("quotes", "warning", ({ source, target }) => {
  // Several paragraphs of one speech each open anew and only the last closes.
  const isOdd = countDouble(target) % 2 === 1 && countDouble(source) % 2 === 0 && !target.includes("\n\n");
  if (!isOdd) return [];
  const last = [...target.matchAll(/["“”„«»]/gu)].at(-1);
  const at = last?.index ?? 0;
  return [{ side: "target", start: at, end: at + 1, params: { text: target.charAt(at) } }];
});
