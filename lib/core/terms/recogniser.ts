import { foldWord } from "../text/fold-word.ts";
import type { Span } from "../text/span.ts";
import { englishElements, englishKeys } from "./english-elements.ts";
import { ScannedWords } from "./scan-words.ts";
import { swahiliElements, swahiliKeys } from "./swahili-elements.ts";
import type { TermElement } from "./term-element.ts";
import { type KeptWord, WordTable } from "./word-table.ts";

/** Language of a form: Swahili, or English. */
export type TermLanguage = "sw" | "en";

/** One form of a glossary term, to be recognised in all its inflected forms. */
export interface RecogniserForm {
  text: string;
  language: TermLanguage;
  partOfSpeech?: string;
  /** True: every capital counts. False: none does. Otherwise a form with capitals wants one on its first such word. */
  caseSensitive?: boolean;
}

/** A glossary term with all its forms. */
export interface RecogniserTerm {
  id: string;
  forms: readonly RecogniserForm[];
}

/** A place where a term was recognised. */
export interface TermMatch {
  termId: string;
  /** Index of the form in the term's `forms`. */
  formIndex: number;
  /** Half-open UTF-16 range in the text. */
  span: Span;
  surface: string;
}

/** Finds terms in texts. */
export interface Recogniser {
  /**
   * The terms of a text: longest first where they overlap, then leftmost, then in the order of the glossary.
   *
   * @param text a paragraph
   * @param language the text's language; Swahili by default
   * @returns matches in order, disjoint; O(n) for texts whose words open few terms
   */
  recognise(text: string, language?: TermLanguage): TermMatch[];
}

interface Output {
  term: number;
  form: number;
  /** Words of the form that must have a capital in the text, by index. */
  capitals: readonly number[];
  text: string;
  /** The text folded, once asked for. */
  folded: string | undefined;
}

interface Node {
  next: Map<number, Node> | undefined;
  /** Where a possessive, a demonstrative, an adjective or a number may stand before the next word. */
  mayPause: boolean;
  outputs: Output[] | undefined;
}

/** What the recogniser knows of a written word: the elements that it can be, and its capital. */
interface WordKeys extends KeptWord {
  ids: readonly number[];
  /** Nodes of the trie that the word leads to as a term's first; kept here, since most words lead to none. */
  openings: readonly Node[] | undefined;
  capital: boolean;
  pause: boolean;
  /** A possessive. */
  owns: boolean;
}

/** A place where a form was found: words [from, to), and UTF-16 offsets. */
interface Occurrence {
  output: Output;
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A text while it is walked through, and the words of the match so far. */
interface Walk {
  scanned: ScannedWords;
  words: readonly WordKeys[];
  path: number[];
  found: Occurrence[];
}

const POSSESSIVE = /(?:angu|ako|ake|etu|enu|ao)$/;
const MAX_REMEMBERED = 200_000;
/** Words between a noun and its -a link: "mfumuko huo mkubwa wa bei". */
const MOST_PAUSES = 3;

function makeNode(): Node {
  return { next: undefined, mayPause: false, outputs: undefined };
}

function requiredCapitals(form: RecogniserForm, words: readonly string[]): number[] {
  if (form.caseSensitive === false) return [];
  const capital = words.flatMap((word, i) => (/^\p{Lu}/u.test(word) ? [i] : []));
  return form.caseSensitive === true ? capital : capital.slice(0, 1);
}

class LanguageTrie {
  /** Elements by their set of keys; one number for equal sets, so that the trie has one path a form. */
  private readonly elements = new Map<string, number>();
  /** Most keys are one element's alone. */
  private readonly elementsOfKey = new Map<string, number | number[]>();
  private readonly root = makeNode();
  private readonly known = new WordTable<WordKeys>(MAX_REMEMBERED);
  /** The words of the text that is being read; one object for all texts. */
  private readonly scanned = new ScannedWords();
  private readonly read: WordKeys[] = [];

  constructor(private readonly language: TermLanguage) {}

  private elementId({ keys, signature }: TermElement): number {
    const known = this.elements.get(signature);
    if (known !== undefined) return known;
    const id = this.elements.size;
    this.elements.set(signature, id);
    for (const key of keys) {
      const others = this.elementsOfKey.get(key);
      if (others === undefined) this.elementsOfKey.set(key, id);
      else if (typeof others === "number") this.elementsOfKey.set(key, [others, id]);
      else others.push(id);
    }
    return id;
  }

  add(form: RecogniserForm, term: number, formIndex: number): void {
    const ways = this.language === "sw" ? swahiliElements(form.text, form.partOfSpeech) : englishElements(form.text);
    for (const elements of ways) this.addWay(elements, form, term, formIndex);
  }

  private addWay(elements: readonly TermElement[], form: RecogniserForm, term: number, formIndex: number): void {
    if (elements.length === 0) return;
    const capitals = requiredCapitals(
      form,
      elements.map((element) => element.written),
    );
    let node = this.root;
    for (const element of elements) {
      node.next ??= new Map();
      if (element.mayPauseBefore) node.mayPause = true;
      const id = this.elementId(element);
      let child = node.next.get(id);
      if (child === undefined) {
        child = makeNode();
        node.next.set(id, child);
      }
      node = child;
    }
    node.outputs ??= [];
    node.outputs.push({ term, form: formIndex, capitals, text: form.text, folded: undefined });
  }

  private look(text: string, start: number, end: number, hash: number): WordKeys {
    const known = this.known.find(text, start, end, hash);
    if (known !== undefined) return known;
    const word = this.readWord(text.slice(start, end));
    this.known.put(word, hash);
    return word;
  }

  private readWord(surface: string): WordKeys {
    const lower = foldWord(surface);
    const found = this.language === "sw" ? swahiliKeys(lower) : { keys: englishKeys(lower), pause: false };
    const ids: number[] = [];
    for (const key of found.keys)
      for (const id of [this.elementsOfKey.get(key) ?? []].flat()) if (!ids.includes(id)) ids.push(id);
    const openings = ids.flatMap((id) => this.root.next?.get(id) ?? []);
    return {
      surface,
      ids,
      openings: openings.length > 0 ? openings : undefined,
      capital: /^\p{Lu}/u.test(surface),
      pause: found.pause,
      owns: found.pause && POSSESSIVE.test(lower),
    };
  }

  /** All occurrences of all forms, overlapping ones too. */
  scan(text: string): Occurrence[] {
    if (this.root.next === undefined) return [];
    const { scanned, read } = this;
    scanned.scan(text);
    const { count, starts, ends, hashes } = scanned;
    // An array that is cut never holds a word of an earlier text
    read.length = 0;
    for (let i = 0; i < count; i += 1)
      read.push(this.look(text, starts[i] as number, ends[i] as number, hashes[i] as number));
    const walk: Walk = { scanned, words: read, path: [], found: [] };
    for (let i = 0; i < count; i += 1) {
      const openings = (read[i] as WordKeys).openings;
      if (openings === undefined) continue;
      for (const node of openings) this.enter(walk, node, i);
    }
    return walk.found;
  }

  private enter(walk: Walk, node: Node, i: number): void {
    walk.path.push(i);
    if (node.outputs !== undefined) this.give(walk, node.outputs, i);
    if (node.next !== undefined) this.follow(walk, node, i + 1);
    walk.path.pop();
  }

  private follow(walk: Walk, node: Node, i: number): void {
    const { scanned, words, path } = walk;
    const word = words[i];
    if (word === undefined || scanned.breaks[i] === true) return;
    for (let k = 0; k < word.ids.length; k += 1) {
      const next = node.next?.get(word.ids[k] as number);
      if (next !== undefined) this.enter(walk, next, i);
    }
    if (node.mayPause && word.pause && i - (path.at(-1) ?? i) <= MOST_PAUSES) this.follow(walk, node, i + 1);
  }

  private give({ scanned, words, path, found }: Walk, outputs: readonly Output[], last: number): void {
    const first = path[0] ?? 0;
    // "Mali yake": what is somebody's is an ordinary word, whatever its capital
    const owned = path.length === 1 && words[last + 1]?.owns === true && scanned.breaks[last + 1] !== true;
    for (const output of outputs) {
      const { capitals } = output;
      if (owned && capitals[0] === 0) continue;
      if (capitals.length > 0 && !capitals.every((k) => words[path[k] ?? -1]?.capital === true)) continue;
      const start = scanned.starts[first] ?? 0;
      found.push({ output, from: first, to: last + 1, start, end: scanned.ends[last] ?? 0 });
    }
  }
}

/**
 * Those that are left when each word belongs to one at the most, in the order of the text: longest first, then
 * leftmost, then what is written as the glossary has it ("meeting" is no form of "meet" then), then in its order.
 */
function chooseOccurrences(found: readonly Occurrence[], text: string): readonly Occurrence[] {
  // They come in the order of their first words, and seldom overlap
  let free = true;
  for (let k = 1; k < found.length && free; k += 1)
    free = (found[k] as Occurrence).from >= (found[k - 1] as Occurrence).to;
  if (free) return found;
  const taken: Occurrence[] = [];
  const used: boolean[] = [];
  const isExact = ({ output, start, end }: Occurrence) => {
    output.folded ??= foldWord(output.text);
    return output.folded === foldWord(text.slice(start, end));
  };
  const order = (a: Occurrence, b: Occurrence) =>
    b.to - b.from - (a.to - a.from) ||
    a.start - b.start ||
    Number(isExact(b)) - Number(isExact(a)) ||
    a.output.term - b.output.term ||
    a.output.form - b.output.form;
  for (const match of [...found].sort(order)) {
    if (used.slice(match.from, match.to).includes(true)) continue;
    for (let i = match.from; i < match.to; i += 1) used[i] = true;
    taken.push(match);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * Prepares the recognition of glossary terms.
 *
 * @param terms terms with forms in either language; empty forms are passed over
 * @returns a recogniser, which remembers the words it has seen
 *
 * A trie over lemma keys, walked from each word that opens a term: O(total words of all forms) to make. Unlike Aho &
 * Corasick (1975) there are no failure links, since a word has several keys (its surface and the lemmas it may have)
 * and terms are few words long. Possessives, demonstratives, adjectives and numbers, up to three, may stand between a
 * noun and its -a link ("treni yake mpya ya kivita"); other marks than spaces and hyphens end a match.
 */
export function createRecogniser(terms: readonly RecogniserTerm[]): Recogniser {
  const tries = { sw: new LanguageTrie("sw"), en: new LanguageTrie("en") };
  terms.forEach((term, t) => {
    term.forms.forEach((form, f) => {
      tries[form.language].add(form, t, f);
    });
  });

  return {
    recognise(text: string, language: TermLanguage = "sw"): TermMatch[] {
      return chooseOccurrences(tries[language].scan(text), text).map(({ output: { term, form }, start, end }) => ({
        termId: terms[term]?.id ?? "",
        formIndex: form,
        span: { start, end },
        surface: text.slice(start, end),
      }));
    },
  };
}
