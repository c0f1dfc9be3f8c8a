import { TITLE_ABBREVIATIONS } from "../swahili/titles.ts";
import { foldWord } from "../text/fold-word.ts";
import { maskSyntax } from "../text/mask-syntax.ts";

/** A token of a paragraph: a word, a number, or a mark. Offsets are UTF-16, half open, into the paragraph. */
export interface TermToken {
  text: string;
  /** The text folded for comparison: see {@link foldWord}. */
  lower: string;
  start: number;
  end: number;
  isWord: boolean;
  /** True where the letters begin with a capital. */
  capital: boolean;
  /** True for the first word of a sentence, of a quotation, or after a colon. */
  initial: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.,](?=\p{N})\p{N}+)*/gu;
const TOKEN = new RegExp(`${WORD.source}|[^\\s\\p{L}\\p{N}]`, "gu");
const SENTENCE_MARKS = new Set([".", "!", "?", "…", ":", ";", "•", "/", "|", "–", "—", '"', "“", "„", "«", "''", "``"]);
const TRANSPARENT_MARKS = new Set(["'", "‘", "(", "[", "’"]);
const HAS_LETTER = /\p{L}/u;
const STARTS_CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{L}$/u;

const isTitleOrInitial = (word: string): boolean =>
  TITLE_ABBREVIATIONS.has(word) || word === "jr" || INITIAL.test(word);

/** Marks the first words of sentences; mutates only the fresh tokens it is given. */
function markInitials(tokens: TermToken[]): TermToken[] {
  let open = true;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as TermToken;
    if (token.isWord) {
      token.initial = open;
      open = false;
    } else if (SENTENCE_MARKS.has(token.text) || /^["“”]+$/.test(token.text)) {
      const before = tokens[i - 1];
      const abbreviated = token.text === "." && before?.isWord === true && isTitleOrInitial(before.lower);
      if (!abbreviated) open = true;
    } else if (!TRANSPARENT_MARKS.has(token.text)) {
      open = false;
    }
  }
  return tokens;
}

function makeToken(text: string, start: number): TermToken {
  return {
    text,
    lower: foldWord(text),
    start,
    end: start + text.length,
    isWord: HAS_LETTER.test(text),
    capital: STARTS_CAPITAL.test(text),
    initial: false,
  };
}

/**
 * The tokens of a paragraph as the term finder reads it. An apostrophe or hyphen inside a word belongs to it; inline marks
 * and addresses are none.
 *
 * @param text a paragraph
 * @returns tokens in order, with `initial` set for words that may carry a capital by position alone; O(n)
 */
export function tokeniseForTerms(text: string): TermToken[] {
  const tokens: TermToken[] = [];
  for (const match of maskSyntax(text).matchAll(TOKEN)) tokens.push(makeToken(match[0], match.index));
  return markInitials(tokens);
}

/** The words of a text as written: the tokens of `tokeniseForTerms` that are words, for less; O(n). */
export function wordsForTerms(text: string): string[] {
  return (maskSyntax(text).match(WORD) ?? []).filter((word) => HAS_LETTER.test(word));
}

/**
 * Tokens that were cut elsewhere, as if they stood in one text with single spaces between them.
 *
 * @param words the tokens of a sentence
 * @returns the sentence as text, and its tokens with offsets into that text; O(n)
 */
export function tokensFromWords(words: readonly string[]): { text: string; tokens: TermToken[] } {
  const tokens: TermToken[] = [];
  let position = 0;
  for (const word of words) {
    tokens.push(makeToken(word, position));
    position += word.length + 1;
  }
  return { text: words.join(" "), tokens: markInitials(tokens) };
}
