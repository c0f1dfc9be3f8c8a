import { foldWord } from "../text/fold-word.ts";
import { MAX_PAIR_WORDS, type NumberedPair, Vocabulary } from "./aligned-corpus.ts";

/** How a language is read: its words, and those that no term begins or ends with. */
export interface SideLanguage {
  /** The words of a text as written. */
  wordsOf(text: string): readonly string[];
  /** A word without what only joins it to the next: "Kenya" of "Kenya's". */
  bareOf(word: string): string;
  isStop(key: string): boolean;
  /**
   * Folded forms that a term's word may be written in whatever their keys, the word itself among them; strictly those
   * that are no other word's.
   */
  formsOf(word: string, isStrict: boolean): readonly string[];
  /** The key under which a word's forms fall together. */
  keyOf(word: string): string;
  /** Whether a key is known as a noun's. */
  isNoun(key: string): boolean;
  /** Whether the ending of a written word says that it is no noun. */
  isNoNoun(form: string): boolean;
}

/** A word as written, its number, and how often it is written so. */
interface WrittenWord {
  text: string;
  id: number;
  count: number;
}

/** A word of a term as it is looked for: by number, or as written. */
interface Wanted {
  id: number;
  forms: ReadonlySet<string>;
  /** Words that may be written in one of the forms. */
  candidates: readonly number[];
}

/** One language of a parallel corpus: its words by number, how often each occurs, and in which pairs. */
export class CorpusSide {
  readonly vocabulary = new Vocabulary();
  /** Word numbers of each pair; index 0 is the empty word. */
  readonly texts: Int32Array[] = [];
  /** Words of each pair as written; index 0 is the first word, number 1 of `texts`. */
  readonly written: (readonly string[])[] = [];
  private readonly postings = new Map<number, number[]>();
  private readonly counts: number[] = [];
  private readonly forms = new Map<string, WrittenWord>();
  private readonly stops: boolean[] = [];

  constructor(private readonly language: SideLanguage) {}

  /** Takes the next pair's text in; O(n). */
  add(text: string): Int32Array {
    const words = this.language.wordsOf(text);
    const index = this.texts.length;
    const ids = new Int32Array(Math.min(words.length, MAX_PAIR_WORDS) + 1);
    const written: string[] = [];
    for (let i = 1; i < ids.length; i += 1) {
      const whole = words[i - 1] ?? "";
      const bare = this.language.bareOf(whole);
      const word = this.look(bare);
      word.count += 1;
      ids[i] = word.id;
      written.push(whole === bare ? word.text : whole);
      this.counts[word.id] = (this.counts[word.id] ?? 0) + 1;
      const list = this.postings.get(word.id);
      if (list === undefined) this.postings.set(word.id, [index]);
      else if (list[list.length - 1] !== index) list.push(index);
    }
    this.texts.push(ids);
    this.written.push(written);
    return ids;
  }

  private look(text: string): WrittenWord {
    let word = this.forms.get(text);
    if (word === undefined) {
      word = { text, id: this.vocabulary.idOf(this.language.keyOf(text)), count: 0 };
      this.forms.set(text, word);
    }
    return word;
  }

  private want(word: string, key: string, isStrict: boolean): Wanted {
    const forms = this.language.formsOf(word, isStrict);
    const ids = [key, ...forms.map((form) => this.language.keyOf(form))].map(
      (each) => this.vocabulary.find(each) ?? -1,
    );
    return { id: ids[0] ?? -1, forms: new Set(forms), candidates: [...new Set(ids)].filter((id) => id >= 0) };
  }

  /**
   * Where a term stands, in any of its forms; where nothing is found, in forms that may be another word's too.
   *
   * @returns pair, and index of the first word; and the term's words. O(occurrences of the rarest word)
   */
  places(term: string): { places: [pair: number, from: number][]; words: readonly string[] } {
    const words = this.language.wordsOf(term).map((word) => this.language.bareOf(word));
    const find = (isStrict: boolean) =>
      this.findWords(words.map((word) => this.want(word, this.language.keyOf(word), isStrict)));
    const strict = find(true);
    return { places: strict.length > 0 ? strict : find(false), words };
  }

  private bareAt(p: number, i: number): string {
    return this.language.bareOf(this.written[p]?.[i - 1] ?? "");
  }

  /** The words of a pair from number `start` up to `end`, as written there: "Kenya's Ministry". */
  phraseAt(p: number, start: number, end: number): string {
    const before = (this.written[p] ?? []).slice(start - 1, end - 2);
    return [...before, this.bareAt(p, end - 1)].join(" ");
  }

  private findWords(wanted: readonly Wanted[]): [pair: number, from: number][] {
    const weight = ({ candidates }: Wanted) => candidates.reduce((sum, id) => sum + this.count(id), 0);
    const rarest = wanted.reduce<Wanted | undefined>(
      (best, word) => (best === undefined || weight(word) < weight(best) ? word : best),
      undefined,
    );
    const pairs = new Set((rarest?.candidates ?? []).flatMap((id) => this.postings.get(id) ?? []));
    const places: [number, number][] = [];
    for (const p of [...pairs].sort((a, b) => a - b)) {
      const text = this.texts[p] as Int32Array;
      const isHere = (word: Wanted, i: number) =>
        text[i] === word.id || (word.candidates.includes(text[i] ?? -1) && word.forms.has(foldWord(this.bareAt(p, i))));
      for (let i = 1; i + wanted.length <= text.length; i += 1)
        if (wanted.every((word, k) => isHere(word, i + k))) places.push([p, i]);
    }
    return places;
  }

  /** Times that a word occurs, in all its forms. */
  count(id: number): number {
    return this.counts[id] ?? 0;
  }

  /** Times that a word is written exactly so. */
  countForm(form: string): number {
    return this.forms.get(form)?.count ?? 0;
  }

  /** Number of pairs with these words one after the other; O(1) for one word, else O(pairs of the rarest). */
  countPhrase(words: Int32Array): number {
    const lists = Array.from(words, (id) => this.postings.get(id) ?? []);
    const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    if (words.length === 1) return rarest.length;
    return rarest.filter((p) => holdsPhrase(this.texts[p] as Int32Array, words)).length;
  }

  /** The same of a word as written, whether the text has it or not. */
  isStopWord(word: string): boolean {
    return this.language.isStop(this.language.keyOf(word));
  }

  isNoun(id: number): boolean {
    return this.language.isNoun(this.key(id));
  }

  isNoNoun(form: string): boolean {
    return this.language.isNoNoun(form);
  }

  key(id: number): string {
    return this.vocabulary.words[id] ?? "";
  }

  /** Whether no term begins or ends with this word. */
  isStop(id: number): boolean {
    this.stops[id] ??= this.language.isStop(this.key(id));
    return this.stops[id] as boolean;
  }
}

function holdsPhrase(text: Int32Array, words: Int32Array): boolean {
  for (let i = 1; i + words.length <= text.length; i += 1) {
    let k = 0;
    while (k < words.length && text[i + k] === words[k]) k += 1;
    if (k === words.length) return true;
  }
  return false;
}

/** Both sides of a corpus as `WordAssociation` wants them. */
export function pairTexts(source: CorpusSide, target: CorpusSide): NumberedPair[] {
  return source.texts.map((text, i) => ({ source: text, target: target.texts[i] as Int32Array }));
}
