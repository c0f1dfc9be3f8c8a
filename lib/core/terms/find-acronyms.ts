import type { NameChunk } from "./name-chunk.ts";
import { INSTITUTION_HEADS, TITLE_WORDS } from "./name-clues.ts";
import type { TermToken } from "./term-token.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u;

/** The long form within a chunk: from its institution's head on, else the whole chunk. */
function longForm(chunk: NameChunk): string | undefined {
  const head = chunk.words.findIndex((word) => INSTITUTION_HEADS.has(word.toLowerCase()));
  const words = chunk.words.slice(Math.max(0, head));
  if (words.length < 2 || TITLE_WORDS.has((words[0] ?? "").toLowerCase())) return undefined;
  return words.join(" ");
}

/**
 * Acronyms that stand in brackets after their long form, or before it: "Shirika la Afya Duniani (WHO)",
 * "CCM (Chama Cha Mapinduzi)". The letters need not agree, for the acronym is often of the English name.
 *
 * @param tokens tokens of a paragraph
 * @param chunks its name chunks
 * @returns pairs of acronym and long form as written; O(n)
 */
export function findAcronyms(tokens: readonly TermToken[], chunks: readonly NameChunk[]): [string, string][] {
  if (!tokens.some((token) => token.text === "(")) return [];
  const ending = new Map(chunks.map((chunk) => [chunk.offsets.at(-1) ?? -1, chunk]));
  const starting = new Map(chunks.map((chunk) => [chunk.offsets[0] ?? -1, chunk]));
  const pairs: [string, string][] = [];
  tokens.forEach((token, i) => {
    if (token.text !== "(") return;
    const before = tokens[i - 1];
    const inside = tokens[i + 1];
    if (before === undefined || inside === undefined) return;
    const chunkBefore = ending.get(before.end);
    const chunkInside = starting.get(inside.start);
    if (ACRONYM.test(inside.text) && tokens[i + 2]?.text === ")" && chunkBefore !== undefined) {
      const long = longForm(chunkBefore);
      if (long !== undefined) pairs.push([inside.text, long]);
    } else if (ACRONYM.test(before.text) && chunkInside !== undefined) {
      const long = longForm(chunkInside);
      const close = tokens.find((other) => other.start >= (chunkInside.offsets.at(-1) ?? 0));
      if (long !== undefined && close?.text === ")") pairs.push([before.text, long]);
    }
  });
  return pairs;
}
