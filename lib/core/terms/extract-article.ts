import { findAcronyms } from "./find-acronyms.ts";
import { findNounPhrases } from "./find-noun-phrases.ts";
import { findNameChunks, isCapitalHeading } from "./name-chunk.ts";
import { tagWord } from "./tag-word.ts";
import { type TermToken, tokeniseForTerms } from "./term-token.ts";

/** Where a candidate stands: paragraph, and UTF-16 offsets into it. */
export interface CandidatePlace {
  paragraph: number;
  start: number;
  end: number;
}

/** A run of capitalised words of an article, see `NameChunk`. */
export interface ArticleChunk {
  words: string[];
  initial: boolean;
  /** For each occurrence: paragraph, then start and end of each word. */
  places: number[][];
}

/** A word or form, and how often it occurs. Pairs cost less than objects with so many different keys. */
export type WordCount = [text: string, count: number];

/** A noun phrase of an article, on its lemma. */
export interface ArticlePhrase {
  lemma: string;
  /** Forms as written, lower case at the start of sentences, with the number of times each. */
  forms: WordCount[];
  /** Number of words without links. */
  length: number;
  places: CandidatePlace[];
}

/** What one article gives to the ranking of candidates. Plain JSON. */
export interface ArticleCandidates {
  /** Running words. */
  words: number;
  /** Times each folded word stands without a capital. */
  small: WordCount[];
  /** Times each folded word stands with a capital that its place in the sentence does not explain. */
  capital: WordCount[];
  chunks: ArticleChunk[];
  phrases: ArticlePhrase[];
  /** Acronyms tied to a long form by brackets: "Shirika la Afya Duniani (WHO)". */
  acronyms: [acronym: string, long: string][];
}

/** Occurrences of one candidate kept per article; counts go on. */
const MAX_PLACES = 50;

/** How often words stand without a capital, and with one that nothing explains. */
interface CaseCounts {
  words: number;
  small: Map<string, number>;
  capital: Map<string, number>;
}

function countWords(tokens: readonly TermToken[], heading: boolean, into: CaseCounts): void {
  for (const token of tokens) {
    if (!token.isWord) continue;
    into.words += 1;
    if (heading) continue;
    if (!token.capital) into.small.set(token.lower, (into.small.get(token.lower) ?? 0) + 1);
    else if (!token.initial) into.capital.set(token.lower, (into.capital.get(token.lower) ?? 0) + 1);
  }
}

function countForm(forms: WordCount[], form: string): void {
  const known = forms.find(([text]) => text === form);
  if (known === undefined) forms.push([form, 1]);
  else known[1] += 1;
}

/**
 * The candidates of one article from paragraphs that are tokens already.
 *
 * @param paragraphs text and tokens of each paragraph, offsets into the text
 * @returns counts and places; plain JSON; O(n) in the tokens
 */
export function extractFromTokens(
  paragraphs: readonly { text: string; tokens: readonly TermToken[] }[],
): ArticleCandidates {
  const counts: CaseCounts = { words: 0, small: new Map(), capital: new Map() };
  const article: Pick<ArticleCandidates, "chunks" | "phrases" | "acronyms"> = { chunks: [], phrases: [], acronyms: [] };
  const chunks = new Map<string, ArticleChunk>();
  const phrases = new Map<string, ArticlePhrase>();
  paragraphs.forEach(({ text, tokens }, paragraph) => {
    const heading = isCapitalHeading(tokens);
    countWords(tokens, heading, counts);
    if (heading) return;
    const found = findNameChunks(tokens);
    article.acronyms.push(...findAcronyms(tokens, found));
    for (const chunk of found) {
      const key = `${chunk.initial ? "^" : ""}${chunk.words.join(" ")}`;
      let known = chunks.get(key);
      if (known === undefined) {
        known = { words: chunk.words, initial: chunk.initial, places: [] };
        chunks.set(key, known);
        article.chunks.push(known);
      }
      known.places.push([paragraph, ...chunk.offsets]);
    }
    for (const phrase of findNounPhrases(tokens, tagWord)) {
      const first = tokens[phrase.from];
      const last = tokens[phrase.to - 1];
      if (first === undefined || last === undefined) continue;
      const written = text.slice(first.start, last.end);
      const form = first.capital ? written.charAt(0).toLowerCase() + written.slice(1) : written;
      let known = phrases.get(phrase.lemma);
      if (known === undefined) {
        const length = phrase.lemma.split(" ").filter((word) => word !== "-a").length;
        known = { lemma: phrase.lemma, forms: [], length, places: [] };
        phrases.set(phrase.lemma, known);
        article.phrases.push(known);
      }
      countForm(known.forms, form);
      if (known.places.length < MAX_PLACES) known.places.push({ paragraph, start: first.start, end: last.end });
    }
  });
  return { words: counts.words, small: [...counts.small], capital: [...counts.capital], ...article };
}

/**
 * The candidates of one article, to be ranked with those of others by `rankCandidates`.
 *
 * @param paragraphs the article's text, a string a paragraph, furniture left out
 * @returns counts and places; plain JSON, so that it can be stored beside the article
 *
 * O(n) in the length of the text. Nothing is decided here that another article may change: whether the word that
 * opens a sentence belongs to a name is left to the ranking.
 */
export function extractArticle(paragraphs: readonly string[]): ArticleCandidates {
  return extractFromTokens(paragraphs.map((text) => ({ text, tokens: tokeniseForTerms(text) })));
}
