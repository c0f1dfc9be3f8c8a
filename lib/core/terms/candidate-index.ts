import { foldWord } from "../text/fold-word.ts";
import { Counter } from "./counter.ts";
import type { ArticleCandidates, ArticleChunk, WordCount } from "./extract-article.ts";
import { NameTally } from "./name-tally.ts";
import { NameSpellings, nameKey } from "./name-variants.ts";
import { PhraseTally, RECURRING } from "./phrase-tally.ts";
import { type NamePart, splitNameChunk, type WordCase } from "./split-name-chunk.ts";
import { formsByCount } from "./tally.ts";
import { WordUse } from "./word-use.ts";

/** A name of a chunk: its words, its form, and its tally. */
interface ChunkPart extends NamePart {
  form: string;
  tally: NameTally;
}

/** A distinct chunk, the articles it occurs in, and how it is split now. */
interface ChunkEntry {
  words: readonly string[];
  initial: boolean;
  articles: Counter<number>;
  parts: readonly ChunkPart[];
}

/** What an article has added, so that it can be taken away; places are nothing to the index. */
interface ArticleShare {
  number: number;
  words: number;
  small: readonly WordCount[];
  capital: readonly WordCount[];
  acronyms: ArticleCandidates["acronyms"];
  chunks: readonly ChunkEntry[];
  /** Occurrences of each chunk. */
  chunkCounts: readonly number[];
  phrases: readonly PhraseTally[];
  /** Forms of each phrase. */
  phraseForms: readonly (readonly WordCount[])[];
}

const isSameSplit = (a: readonly NamePart[], b: readonly NamePart[]): boolean =>
  a.length === b.length &&
  a.every((part, i) => part.from === b[i]?.from && part.to === b[i]?.to && part.nested === b[i]?.nested);

/**
 * All articles' candidates together, kept up to date as articles come and go.
 *
 * Adding or removing an article costs O(its size) and the chunks that hold a word whose usual writing it changed.
 * Memory: about 250 bytes a distinct chunk or phrase.
 */
export class CandidateIndex {
  /** Running words of all articles. */
  words = 0;
  readonly names = new Map<string, NameTally>();
  readonly phrases = new Map<string, PhraseTally>();
  /** Phrases that occur twice or more. */
  readonly recurring = new Set<PhraseTally>();
  /** Phrases by each folded form that they are written in. */
  readonly phraseOfForm = new Map<string, PhraseTally>();
  /** Acronym <-> long form: folded key -> forms of the other, with the number of times that an article ties them. */
  private readonly expansions = new Map<string, Counter<string>>();
  /** Names of several words by their first and last word. */
  private readonly byPart = new Map<string, NameTally[]>();
  private readonly near = new NameSpellings();
  private readonly articles = new Map<string, ArticleShare>();
  private readonly uses = new Map<string, WordUse<ChunkEntry>>();
  private readonly chunks = new Map<string, ChunkEntry>();
  private readonly caseOf = (lower: string): WordCase => this.wordCase(lower);
  private nextNumber = 0;

  /** Number of articles taken in. */
  get size(): number {
    return this.articles.size;
  }

  /** How the corpus writes a folded word. O(1). */
  wordCase(lower: string): WordCase {
    return this.wordOf(lower).case;
  }

  private wordOf(lower: string): WordUse<ChunkEntry> {
    let use = this.uses.get(lower);
    if (use === undefined) {
      use = new WordUse(lower);
      this.uses.set(lower, use);
    }
    return use;
  }

  private nameOf(key: string): NameTally {
    let tally = this.names.get(key);
    if (tally === undefined) {
      tally = new NameTally(key, key.includes(" ") ? undefined : this.wordOf(key));
      this.names.set(key, tally);
      for (const word of tally.shortForms) {
        const known = this.byPart.get(word);
        if (known === undefined) this.byPart.set(word, [tally]);
        else known.push(tally);
      }
      for (const otherKey of this.near.add(key)) {
        const other = this.names.get(otherKey);
        if (other === undefined) continue;
        tally.others = [...(tally.others ?? []), other];
        other.others = [...(other.others ?? []), tally];
      }
    }
    return tally;
  }

  /** Names of several words without links that begin or end with this word and occur now, as most often written. */
  longerNames(part: string): string[] {
    const found: string[] = [];
    for (const tally of this.byPart.get(part) ?? []) {
      if (tally.count <= 0) continue;
      if (tally.others?.some((other) => other.count > tally.count) === true) continue;
      found.push(formsByCount(tally.forms)[0] ?? tally.key);
    }
    return found;
  }

  private readChunk(words: readonly string[], split: readonly NamePart[]): ChunkPart[] {
    const parts: ChunkPart[] = [];
    for (const { from, to, nested } of split) {
      const form = words
        .slice(from, to)
        .join(" ")
        .replace(/ ?([.]) ?/g, "$1 ")
        .trim();
      const key = nameKey(form);
      if (key !== "") parts.push({ from, to, nested, form, tally: this.nameOf(key) });
    }
    return parts;
  }

  private resplit(entry: ChunkEntry): void {
    const split = splitNameChunk(entry.words, entry.initial, this.caseOf);
    if (isSameSplit(split, entry.parts)) return;
    const articles = entry.articles.entries();
    for (const [article, count] of articles) countParts(entry, article, -count);
    entry.parts = this.readChunk(entry.words, split);
    for (const [article, count] of articles) countParts(entry, article, count);
  }

  private chunkOf({ words, initial }: ArticleChunk): ChunkEntry {
    const key = `${initial ? "^" : ""}${words.join(" ")}`;
    let entry = this.chunks.get(key);
    if (entry === undefined) {
      const parts = this.readChunk(words, splitNameChunk(words, initial, this.caseOf));
      entry = { words, initial, articles: new Counter(), parts };
      this.chunks.set(key, entry);
      for (const word of words) {
        const use = this.wordOf(foldWord(word));
        use.settled = use.case;
        if (use.chunks === undefined) use.chunks = [entry];
        else if (use.chunks[use.chunks.length - 1] !== entry) use.chunks.push(entry);
      }
    }
    return entry;
  }

  private phraseOf(key: string, length: number): PhraseTally {
    let tally = this.phrases.get(key);
    if (tally === undefined) {
      tally = new PhraseTally(key, length, length === 1 ? this.wordOf(key) : undefined);
      this.phrases.set(key, tally);
    }
    return tally;
  }

  private shareOf(article: ArticleCandidates, number: number): ArticleShare {
    const { words, small, capital, acronyms } = article;
    return {
      number,
      words,
      small,
      capital,
      acronyms,
      chunks: article.chunks.map((chunk) => this.chunkOf(chunk)),
      chunkCounts: article.chunks.map((chunk) => chunk.places.length),
      phrases: article.phrases.map(({ lemma, length }) => this.phraseOf(lemma, length)),
      phraseForms: article.phrases.map(({ forms }) => forms),
    };
  }

  /** Counts words as often and as seldom with a capital, and splits the chunks anew whose words are now seen otherwise. */
  private countWords({ words, small, capital }: ArticleCandidates | ArticleShare, sign: 1 | -1): void {
    const touched = new Set<WordUse<ChunkEntry>>();
    for (const [word, count] of small) {
      const use = this.wordOf(word);
      use.small += sign * count;
      if (use.chunks !== undefined) touched.add(use);
    }
    for (const [word, count] of capital) {
      const use = this.wordOf(word);
      use.capital += sign * count;
      if (use.chunks !== undefined) touched.add(use);
    }
    this.words += sign * words;
    const entries = new Set<ChunkEntry>();
    for (const use of touched) {
      const now = use.case;
      if (now === use.settled) continue;
      use.settled = now;
      for (const entry of use.chunks ?? []) entries.add(entry);
    }
    for (const entry of entries) this.resplit(entry);
  }

  private count({ number, chunks, chunkCounts, phrases, phraseForms, acronyms }: ArticleShare, sign: 1 | -1): void {
    for (let i = 0; i < chunks.length; i += 1) {
      const entry = chunks[i] as ChunkEntry;
      const by = sign * (chunkCounts[i] as number);
      entry.articles.add(number, by);
      countParts(entry, number, by);
    }
    for (let i = 0; i < phrases.length; i += 1) {
      const tally = phrases[i] as PhraseTally;
      const isRecurring = tally.count >= RECURRING;
      tally.take(phraseForms[i] as readonly WordCount[], number, sign, (form) =>
        this.phraseOfForm.set(foldWord(form), tally),
      );
      if (tally.count >= RECURRING === isRecurring) continue;
      if (isRecurring) this.recurring.delete(tally);
      else this.recurring.add(tally);
    }
    for (const tally of phrases) tally.passInwards(this.phrases);
    for (const [acronym, long] of acronyms) {
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
    this.countWords(article, 1);
    const share = this.shareOf(article, this.nextNumber);
    this.nextNumber += 1;
    this.articles.set(id, share);
    this.count(share, 1);
  }

  /**
   * Takes an article out.
   *
   * @returns false where there was none with this id
   */
  remove(id: string): boolean {
    const share = this.articles.get(id);
    if (share === undefined) return false;
    this.countWords(share, -1);
    this.count(share, -1);
    this.articles.delete(id);
    return true;
  }
}

function countParts({ parts }: ChunkEntry, article: number, by: number): void {
  for (const { tally, form, nested } of parts) tally.take(form, article, by, nested);
}
