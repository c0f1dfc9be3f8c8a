import { DIRECTION_WORDS, GENITIVE_LINKS, INSTITUTION_HEADS, NAME_PARTICLES } from "./name-clues.ts";
import type { TermToken } from "./term-token.ts";

/**
 * A longest run of capitalised words with the small words that may link them. Which part of it is a name is decided
 * later, when the whole corpus has been seen.
 */
export interface NameChunk {
  /** The words as written. */
  words: string[];
  /** True where the first word opens a sentence, so that its capital proves nothing. */
  initial: boolean;
  /** Offsets of the words in the paragraph: start, end, start, end… */
  offsets: number[];
}

/** A sentence with at least this share of capitalised words is a heading in capitals: its capitals prove nothing. */
const HEADING_SHARE = 0.75;
/** …but only if it has at least this many words. */
const HEADING_WORDS = 4;
/** Longest run of small words inside the name of an institution ("Umoja wa nchi za kiarabu ya Ghuba"). */
const MAX_SMALL_WORDS = 3;

const ALL_CAPITALS = /^[\p{Lu}\p{N}'’-]+$/u;

function isHyphen(token: TermToken | undefined): boolean {
  return token !== undefined && /^[-‐‑–]$/.test(token.text);
}

/** True where a run of tokens is written in capitals for looks: a heading. */
export function isCapitalHeading(tokens: readonly TermToken[]): boolean {
  let words = 0;
  let shouting = 0;
  for (const token of tokens) {
    if (!token.isWord) continue;
    words += 1;
    if (token.text.length > 1 && ALL_CAPITALS.test(token.text)) shouting += 1;
  }
  return words >= HEADING_WORDS && shouting / words >= HEADING_SHARE;
}

function canStart(tokens: readonly TermToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !token.isWord) return false;
  if (token.capital) return true;
  // al-Sistani, el - Sissi: a particle, a hyphen, a capital
  if (/^(?:al|el|an|as|ar|at|ash|us|ed|ul|bin|ibn|abu)$/.test(token.lower))
    return isHyphen(tokens[i + 1]) && tokens[i + 2]?.capital === true;
  return /^(?:al|el|an|as|ar|at|ash|ul)-\p{Lu}/u.test(token.text);
}

/** Index after the next piece of the chunk that ends before `i`, or `i` when the chunk ends there. */
function extend(tokens: readonly TermToken[], i: number, head: string, startsInstitution: boolean): number {
  const token = tokens[i];
  if (token === undefined) return i;
  if (isHyphen(token)) {
    const next = tokens[i + 1];
    const tight = token.start === tokens[i - 1]?.end;
    const glued = tight === (next?.start === token.end);
    return glued &&
      token.text !== "–" &&
      next?.isWord === true &&
      (next.capital || /^\p{Ll}{3,}$/u.test(next.text)) &&
      tight
      ? i + 2
      : glued && next?.capital === true && token.text !== "–"
        ? i + 2
        : i;
  }
  if (token.text === "&") return tokens[i + 1]?.capital === true ? i + 2 : i;
  if (token.text === "." && /^\p{Lu}$/u.test(tokens[i - 1]?.text ?? ""))
    return tokens[i + 1]?.capital === true ? i + 2 : i;
  if (!token.isWord) return i;
  if (canStart(tokens, i)) return /^\p{Lu}/u.test(token.text) || token.text.includes("-") ? i + 1 : i + 3;
  const next = tokens[i + 1];
  if (DIRECTION_WORDS.has(token.lower) && !/^[mk]wa$|^ya$/.test(next?.lower ?? "")) return i + 1;
  if (GENITIVE_LINKS.has(token.lower)) {
    if (next?.isWord !== true) return i;
    if (canStart(tokens, i + 1) || DIRECTION_WORDS.has(next.lower)) return i + 1;
    if (!startsInstitution) return i;
    // "Jamhuri ya kidemokrasia ya Congo": small words between two links, then a capital again
    for (let k = i + 2; k <= i + 1 + MAX_SMALL_WORDS; k += 1) {
      const link = tokens[k];
      if (link?.isWord !== true || link.capital) return i;
      if (GENITIVE_LINKS.has(link.lower)) return tokens[k + 1]?.capital === true ? k + 1 : i;
    }
    return i;
  }
  if (NAME_PARTICLES.has(token.lower) && head !== "") {
    if (next?.capital === true) return i + 1;
    if (NAME_PARTICLES.has(next?.lower ?? "") && tokens[i + 2]?.capital === true) return i + 2;
    if (token.lower === "es" && next?.lower === "salaam") return i + 2;
  }
  return i;
}

/** A head in small letters belongs to the chunk too: "shirika la Afya Duniani", "tume ya Uchaguzi". */
function startOfInstitution(tokens: readonly TermToken[], i: number, after: number): number {
  const link = tokens[i - 1];
  const head = tokens[i - 2];
  if (link === undefined || head === undefined || head.start < after) return i;
  return GENITIVE_LINKS.has(link.lower) && INSTITUTION_HEADS.has(head.lower) ? i - 2 : i;
}

/**
 * The chunks of a paragraph that may hold names.
 *
 * @param tokens tokens of a paragraph, in order
 * @returns chunks in order, disjoint; O(n)
 */
export function findNameChunks(tokens: readonly TermToken[]): NameChunk[] {
  const chunks: NameChunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!canStart(tokens, i)) {
      i += 1;
      continue;
    }
    const first = tokens[i] as TermToken;
    let end = first.capital || first.text.includes("-") ? i + 1 : i + 3;
    let institution = INSTITUTION_HEADS.has(first.lower);
    for (;;) {
      // The start of a sentence inside quotation marks never continues a name.
      if (tokens[end]?.initial === true) break;
      const next = extend(tokens, end, first.lower, institution);
      if (next === end) break;
      for (let k = end; k < next; k += 1) if (INSTITUTION_HEADS.has(tokens[k]?.lower ?? "")) institution = true;
      end = next;
    }
    while (end > i + 1 && GENITIVE_LINKS.has(tokens[end - 1]?.lower ?? "")) end -= 1;
    const begin = startOfInstitution(tokens, i, chunks.at(-1)?.offsets.at(-1) ?? 0);
    const part = tokens.slice(begin, end);
    chunks.push({
      words: part.map((token) => token.text),
      initial: begin === i && first.initial,
      offsets: part.flatMap((token) => [token.start, token.end]),
    });
    i = end;
  }
  return chunks;
}
