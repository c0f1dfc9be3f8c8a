import { addToTally, formsByCount, makeTally, type Tally } from "./candidate.ts";
import { Counter } from "./counter.ts";
import type { ArticleCandidates, ArticleChunk } from "./extract-article.ts";
import { GENITIVE_LINKS, INSTITUTION_HEADS, TITLE_WORDS } from "./name-clues.ts";
import { NameSpellings, nameKey } from "./name-variants.ts";
import { type NamePart, splitNameChunk, type WordCase } from "./split-name-chunk.ts";
import { tagWord } from "./tag-word.ts";
import { TERM_STOP_WORDS } from "./term-stop-words.ts";
import { foldWord } from "./term-token.ts";
import { isPlaceName } from "./territory-names.ts";

/** A distinct chunk, the articles it occurs in, and how it is split now. */
interface ChunkEntry {
  words: readonly string[];
  initial: boolean;
  articles: Counter<number>;
  parts: NamePart[];
}

/** A phrase of lemmas, and the tallies of the phrases inside it. */
export interface PhraseTally extends Tally {
  length: number;
  inner: PhraseTally[] | undefined;
  /** Occurrences of the recurring longer phrases around it, and the number of those phrases. */
  nestedSum: number;
  longer: number;
  /** What it has added to the phrases inside it. */
  added: number;
  /** Weight of its words, once asked for; it doesn't change. */
  weight: number | undefined;
}

/** A word counts as proper when more than this share of its occurrences has a capital that position doesn't explain. */
const PROPER_SHARE = 0.5;
/** A word of the lexicon ("Uhuru", "Simba") counts as proper only with more evidence: least share, and least number. */
const KNOWN_WORD_SHARE = 0.8;
const KNOWN_WORD_CAPITALS = 3;

/** Open syllables of Swahili letters; a word of another shape is foreign. */
const SWAHILI_SHAPE = /^(?:(?:ng'|ny|ch|sh|th|dh|gh|kh|mb|nd|nj|ng|nz|mv|m|[bdfghjklmnprstvwyz])?[wy]?[aeiou])+$/;

/** Occurrences from which a phrase recurs. */
export const RECURRING = 2;

/**
 * The phrases inside a phrase, as far as they occur as phrases by themselves.
 *
 * @param tally a phrase of at least two words
 * @param phrases all phrases by key; O(square of its words)
 */
export function innerPhrases(tally: PhraseTally, phrases: ReadonlyMap<string, PhraseTally>): PhraseTally[] {
  const words = tally.key.split(" ");
  const inner: PhraseTally[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (words[from] === "-a") continue;
    for (let to = from + 1; to <= words.length; to += 1) {
      if (words[to - 1] === "-a" || (from === 0 && to === words.length)) continue;
      const found = phrases.get(words.slice(from, to).join(" "));
      if (found !== undefined) inner.push(found);
    }
  }
  return inner;
}

function addCount(map: Map<string, number>, key: string, by: number): void {
  const now = (map.get(key) ?? 0) + by;
  if (now === 0) map.delete(key);
  else map.set(key, now);
}

/**
 * All articles' candidates together, kept up to date as articles come and go.
 *
 * Adding or removing an article costs O(its size) and the chunks that hold a word whose usual writing it changed.
 * Memory: about 250 bytes a distinct chunk or phrase.
 */
export class CandidateIndex {
  /** Running words of all articles. */
  words = 0;
  readonly names = new Map<string, Tally>();
  readonly phrases = new Map<string, PhraseTally>();
  /** Phrases that occur twice or more. */
  readonly recurring = new Set<PhraseTally>();
  /** Phrases by each folded form that they are written in. */
  readonly phraseOfForm = new Map<string, PhraseTally>();
  /** Keys of names that differ by one slip in a word. */
  readonly spellings = new Map<string, string[]>();
  /** Acronym <-> long form: folded key -> forms of the other, with the number of times that an article ties them. */
  private readonly expansions = new Map<string, Counter<string>>();
  /** Keys of names of several words by their first and last word. */
  private readonly byPart = new Map<string, string[]>();
  private readonly near = new NameSpellings();
  private readonly numbers = new Map<string, number>();
  private readonly articles = new Map<number, ArticleCandidates>();
  private readonly small = new Map<string, number>();
  private readonly capital = new Map<string, number>();
  private readonly chunks = new Map<string, ChunkEntry>();
  private readonly chunksOfWord = new Map<string, Set<ChunkEntry>>();
  private readonly caseOf = (lower: string): WordCase => this.wordCase(lower);
  private nextNumber = 0;

  /** Number of articles taken in. */
  get size(): number {
    return this.articles.size;
  }

  /** The article under an internal number, with its id. */
  articleAt(number: number): ArticleCandidates | undefined {
    return this.articles.get(number);
  }

  /** Ids of the articles, in the order in which they were added, with internal numbers. */
  ids(): ReadonlyMap<string, number> {
    return this.numbers;
  }

  /** How the corpus writes a folded word. O(1). */
  wordCase(lower: string): WordCase {
    if (TERM_STOP_WORDS.has(lower) || TITLE_WORDS.has(lower) || INSTITUTION_HEADS.has(lower)) return "common";
    const small = this.small.get(lower) ?? 0;
    const capital = this.capital.get(lower) ?? 0;
    const { kind, known } = tagWord(lower);
    if (small + capital > 0) {
      const share = capital / (small + capital);
      if (known && !isPlaceName(lower))
        return capital >= KNOWN_WORD_CAPITALS && share >= KNOWN_WORD_SHARE ? "proper" : "common";
      return share > PROPER_SHARE ? "proper" : "common";
    }
    return known || kind !== "noun" ? "common" : "unknown";
  }

  /**
   * True for a single word that has only been seen where a sentence opens, and may well be an ordinary word: it has no
   * letters or endings that Swahili words lack.
   */
  isDoubtful(key: string): boolean {
    if (key.includes(" ") || isPlaceName(key)) return false;
    return this.wordCase(key) === "unknown" && SWAHILI_SHAPE.test(key);
  }

  private tallyParts(entry: ChunkEntry, counts: Iterable<[article: number, count: number]>): void {
    for (const part of entry.parts) {
      const form = entry.words
        .slice(part.from, part.to)
        .join(" ")
        .replace(/ ?([.]) ?/g, "$1 ")
        .trim();
      const key = nameKey(form);
      if (key === "") continue;
      let tally = this.names.get(key);
      if (tally === undefined) {
        tally = makeTally(key);
        this.names.set(key, tally);
        this.rememberParts(key);
        for (const other of this.near.add(key)) {
          this.spellings.set(key, [...(this.spellings.get(key) ?? []), other]);
          this.spellings.set(other, [...(this.spellings.get(other) ?? []), key]);
        }
      }
      for (const [article, count] of counts) addToTally(tally, form, article, count, part.nested);
    }
  }

  private rememberParts(key: string): void {
    const words = key.split(" ");
    if (words.length < 2 || words.some((word) => GENITIVE_LINKS.has(word) || isPlaceName(word))) return;
    for (const word of new Set([words[0] ?? "", words.at(-1) ?? ""])) {
      const known = this.byPart.get(word);
      if (known === undefined) this.byPart.set(word, [key]);
      else known.push(key);
    }
  }

  /** Names of several words without links that begin or end with this word and occur now, as most often written. */
  longerNames(part: string): string[] {
    const found: string[] = [];
    for (const key of this.byPart.get(part) ?? []) {
      const tally = this.names.get(key);
      const others = this.spellings.get(key) ?? [];
      if (tally === undefined || tally.count <= 0) continue;
      if (others.some((other) => (this.names.get(other)?.count ?? 0) > tally.count)) continue;
      found.push(formsByCount(tally.forms)[0] ?? key);
    }
    return found;
  }

  private resplit(words: Iterable<string>, before: ReadonlyMap<string, WordCase>): void {
    const touched = new Set<ChunkEntry>();
    for (const word of words) {
      if (this.wordCase(word) === before.get(word)) continue;
      for (const entry of this.chunksOfWord.get(word) ?? []) touched.add(entry);
    }
    for (const entry of touched) {
      const parts = splitNameChunk(entry.words, entry.initial, this.caseOf);
      const same =
        parts.length === entry.parts.length &&
        parts.every(
          (part, i) =>
            part.from === entry.parts[i]?.from &&
            part.to === entry.parts[i]?.to &&
            part.nested === entry.parts[i]?.nested,
        );
      if (same) continue;
      this.tallyParts(
        entry,
        entry.articles.entries().map(([article, count]) => [article, -count]),
      );
      entry.parts = parts;
      this.tallyParts(entry, entry.articles.entries());
    }
  }

  private countChunk(chunk: ArticleChunk, number: number, by: number): void {
    const key = `${chunk.initial ? "^" : ""}${chunk.words.join(" ")}`;
    let entry = this.chunks.get(key);
    if (entry === undefined) {
      entry = { words: chunk.words, initial: chunk.initial, articles: new Counter(), parts: [] };
      entry.parts = splitNameChunk(chunk.words, chunk.initial, this.caseOf);
      this.chunks.set(key, entry);
      for (const word of chunk.words) {
        const lower = foldWord(word);
        const set = this.chunksOfWord.get(lower);
        if (set === undefined) this.chunksOfWord.set(lower, new Set([entry]));
        else set.add(entry);
      }
    }
    entry.articles.add(number, by);
    this.tallyParts(entry, [[number, by]]);
  }

  /** Keeps the nesting of the phrases inside a phrase up to date with its count. */
  private passInwards(tally: PhraseTally | undefined): void {
    if (tally === undefined || tally.length < 2) return;
    const adds = tally.count >= RECURRING ? tally.count : 0;
    if (adds === tally.added) return;
    tally.inner ??= innerPhrases(tally, this.phrases);
    for (const inner of tally.inner) {
      inner.nestedSum += adds - tally.added;
      inner.longer += Number(adds > 0) - Number(tally.added > 0);
    }
    tally.added = adds;
  }

  private take(article: ArticleCandidates, number: number, sign: 1 | -1): void {
    const before = new Map<string, WordCase>();
    const { small, capital } = article;
    // Only a word that stands in chunks can change how they are split
    for (const entries of [small, capital])
      for (const [word] of entries) if (this.chunksOfWord.has(word)) before.set(word, this.wordCase(word));
    for (const [word, count] of small) addCount(this.small, word, sign * count);
    for (const [word, count] of capital) addCount(this.capital, word, sign * count);
    this.words += sign * article.words;
    this.resplit(before.keys(), before);
    for (const chunk of article.chunks) this.countChunk(chunk, number, sign * chunk.places.length);
    for (const phrase of article.phrases) {
      let tally = this.phrases.get(phrase.lemma);
      if (tally === undefined) {
        tally = {
          ...makeTally(phrase.lemma),
          length: phrase.length,
          inner: undefined,
          nestedSum: 0,
          longer: 0,
          added: 0,
          weight: undefined,
        };
        this.phrases.set(phrase.lemma, tally);
      }
      for (const [form, count] of phrase.forms) {
        if (!tally.forms.has(form)) this.phraseOfForm.set(foldWord(form), tally);
        addToTally(tally, form, number, sign * count, false);
      }
      if (tally.count >= RECURRING) this.recurring.add(tally);
      else this.recurring.delete(tally);
    }
    for (const phrase of article.phrases) this.passInwards(this.phrases.get(phrase.lemma));
    for (const [acronym, long] of article.acronyms) {
      this.tie(nameKey(acronym), long, sign);
      this.tie(nameKey(long), acronym, sign);
    }
  }

  private tie(key: string, form: string, by: number): void {
    const forms = this.expansions.get(key) ?? new Counter<string>();
    forms.add(form, by);
    if (forms.size === 0) this.expansions.delete(key);
    else this.expansions.set(key, forms);
  }

  /** Long form of an acronym, or acronym of a long form, under a folded key; the one most often tied. */
  expansionOf(key: string): string | undefined {
    const forms = this.expansions.get(key);
    return forms && formsByCount(forms)[0];
  }

  /**
   * Takes an article in, or puts a new version in the place of the one with this id.
   *
   * @param id the article's id
   * @param article what `extractArticle` gave
   */
  add(id: string, article: ArticleCandidates): void {
    this.remove(id);
    const number = this.nextNumber;
    this.nextNumber += 1;
    this.numbers.set(id, number);
    this.articles.set(number, article);
    this.take(article, number, 1);
  }

  /**
   * Takes an article out.
   *
   * @returns false where there was none with this id
   */
  remove(id: string): boolean {
    const number = this.numbers.get(id);
    const article = number === undefined ? undefined : this.articles.get(number);
    if (number === undefined || article === undefined) return false;
    this.take(article, number, -1);
    this.articles.delete(number);
    this.numbers.delete(id);
    return true;
  }
}
