import type { Span } from "../text/span.ts";
import { englishElements, englishKeys } from "./english-elements.ts";
import { scanWords } from "./scan-words.ts";
import { swahiliElements, swahiliKeys } from "./swahili-elements.ts";
import type { TermElement } from "./term-element.ts";
import { foldWord } from "./term-token.ts";

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
  /** For each word of the form, whether it must have a capital in the text. */
  capitals: readonly boolean[];
}

interface Node {
  next: Map<number, Node> | undefined;
  /** Where a possessive or demonstrative may stand before the next word. */
  mayPause: boolean;
  outputs: Output[] | undefined;
}

/** What the recogniser knows of a written word: the elements that it can be, and its capital. */
interface WordKeys {
  ids: readonly number[];
  starts: boolean;
  capital: boolean;
  pause: boolean;
  /** A possessive. */
  owns: boolean;
}

const POSSESSIVE = /(?:angu|ako|ake|etu|enu|ao)$/;
const MAX_REMEMBERED = 200_000;

function makeNode(): Node {
  return { next: undefined, mayPause: false, outputs: undefined };
}

function requiredCapitals(form: RecogniserForm, words: readonly string[]): boolean[] {
  const capital = words.map((word) => /^\p{Lu}/u.test(word));
  if (form.caseSensitive === false) return words.map(() => false);
  if (form.caseSensitive === true) return capital;
  const first = capital.indexOf(true);
  return capital.map((_, i) => i === first);
}

class LanguageTrie {
  /** Elements by their set of keys; one number for equal sets, so that the trie has one path a form. */
  private readonly elements = new Map<string, number>();
  private readonly elementsOfKey = new Map<string, number[]>();
  private readonly root = makeNode();
  private readonly known = new Map<string, WordKeys>();

  constructor(private readonly language: TermLanguage) {}

  private elementId(element: TermElement): number {
    const keys = [...new Set(element.keys)].sort();
    const signature = keys.join(" ");
    const known = this.elements.get(signature);
    if (known !== undefined) return known;
    const id = this.elements.size;
    this.elements.set(signature, id);
    for (const key of keys) {
      const list = this.elementsOfKey.get(key);
      if (list === undefined) this.elementsOfKey.set(key, [id]);
      else list.push(id);
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
    node.outputs.push({ term, form: formIndex, capitals });
  }

  private look(surface: string): WordKeys {
    const known = this.known.get(surface);
    if (known !== undefined) return known;
    if (this.known.size > MAX_REMEMBERED) this.known.clear();
    const lower = foldWord(surface);
    const found = this.language === "sw" ? swahiliKeys(lower) : { keys: englishKeys(lower), pause: false };
    const ids: number[] = [];
    for (const key of found.keys)
      for (const id of this.elementsOfKey.get(key) ?? []) if (!ids.includes(id)) ids.push(id);
    const word: WordKeys = {
      ids,
      starts: ids.some((id) => this.root.next?.has(id)),
      capital: /^\p{Lu}/u.test(surface),
      pause: found.pause,
      owns: found.pause && POSSESSIVE.test(lower),
    };
    this.known.set(surface, word);
    return word;
  }

  /** Calls `found` for every occurrence of every form, overlapping ones too. */
  scan(text: string, found: (output: Output, from: number, to: number, start: number, end: number) => void): void {
    if (this.root.next === undefined) return;
    const scanned = scanWords(text);
    const words: WordKeys[] = [];
    for (let i = 0; i < scanned.count; i += 1) words.push(this.look(text.slice(scanned.starts[i], scanned.ends[i])));

    const walk = (node: Node, i: number, path: number[]): void => {
      const word = words[i];
      if (word === undefined || (path.length > 0 && scanned.breaks[i] === true)) return;
      for (const id of word.ids) {
        const next = node.next?.get(id);
        if (next === undefined) continue;
        path.push(i);
        for (const output of next.outputs ?? []) {
          const fits = output.capitals.every((must, k) => !must || words[path[k] ?? -1]?.capital === true);
          // "Mali yake": what is somebody's is an ordinary word, whatever its capital
          const owned =
            path.length === 1 &&
            output.capitals[0] === true &&
            scanned.breaks[i + 1] !== true &&
            words[i + 1]?.owns === true;
          if (fits && !owned)
            found(output, path[0] ?? 0, i + 1, scanned.starts[path[0] ?? 0] ?? 0, scanned.ends[i] ?? 0);
        }
        if (next.next !== undefined) walk(next, i + 1, path);
        path.pop();
      }
      if (path.length > 0 && node.mayPause && word.pause && path.at(-1) === i - 1) walk(node, i + 1, path);
    };
    for (let i = 0; i < scanned.count; i += 1) if (words[i]?.starts === true) walk(this.root, i, []);
  }
}

/**
 * Prepares the recognition of glossary terms.
 *
 * @param terms terms with forms in either language; empty forms are passed over
 * @returns a recogniser, which remembers the words it has seen
 *
 * A trie over lemma keys, walked from each word that opens a term: O(total words of all forms) to make. Unlike Aho &
 * Corasick (1975) there are no failure links, since a word has several keys (its surface and the lemmas it may have)
 * and terms are few words long. Possessives and demonstratives may stand between a noun and its -a link ("treni yake ya
 * kivita"); other marks than spaces and hyphens end a match.
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
      const found: { term: number; form: number; from: number; to: number; start: number; end: number }[] = [];
      tries[language].scan(text, (output, from, to, start, end) => {
        found.push({ term: output.term, form: output.form, from, to, start, end });
      });
      if (found.length === 0) return [];
      found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.start - b.start || a.term - b.term || a.form - b.form);
      const taken: typeof found = [];
      const used = new Set<number>();
      for (const match of found) {
        let free = true;
        for (let i = match.from; i < match.to; i += 1) if (used.has(i)) free = false;
        if (!free) continue;
        for (let i = match.from; i < match.to; i += 1) used.add(i);
        taken.push(match);
      }
      return taken
        .sort((a, b) => a.start - b.start)
        .map((match) => ({
          termId: terms[match.term]?.id ?? "",
          formIndex: match.form,
          span: { start: match.start, end: match.end },
          surface: text.slice(match.start, match.end),
        }));
    },
  };
}
