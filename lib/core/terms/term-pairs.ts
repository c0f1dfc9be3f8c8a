import { citeEnglish, citeSwahili } from "./cite-translation.ts";
import { CorpusSide, pairTexts } from "./corpus-side.ts";
import { allGlossesOf, swahiliFor } from "./lexicon-glosses.ts";
import { type LinkChances, linkChances } from "./link-chances.ts";
import { ENGLISH_SIDE, SWAHILI_SIDE } from "./side-languages.ts";
import { TranslationBeliefs } from "./translation-beliefs.ts";
import { type PairProbabilities, WordAssociation } from "./word-association.ts";

/** A sentence or paragraph in Swahili and its English. */
export interface ParallelText {
  source: string;
  target: string;
}

/** Whose translation is asked for: English for Swahili, or Swahili for English. */
export type PairDirection = "sw-en" | "en-sw";

/** What the parallel text has for a term. */
export interface TermSuggestion {
  /** Citation form of what is most often written. */
  text: string;
  /** 0 to 1: share of the term's occurrences, weighted by how exclusively the translation belongs to the term. */
  score: number;
  /** Expected number of occurrences where this is the translation. */
  count: number;
  /** Indices of pairs that show it, strongest first, at most MAX_EVIDENCE. */
  evidence: number[];
}

/** Occurrences of a term that are looked at; more would not change the order. */
const MAX_OCCURRENCES = 200;
const MAX_EVIDENCE = 5;
/** Least mass with which a word is taken into a phrase. */
const PHRASE_MASS = 0.3;
/** The same for a term of several words, whose English is seldom one. */
const LONG_PHRASE_MASS = 0.2;
/** Least mass of a word beside the phrase, for the later suggestions. */
const BESIDE_MASS = 0.05;
/** What the strongest word of a phrase is worth alone, where the term is one word. */
const HEAD_SHARE = 0.5;
/** Longest phrase, in words. */
const MAX_PHRASE = 6;
/** Power of the share of the translation's occurrences that the term explains. Tuned on the development lists. */
const EXCLUSIVENESS = 0.3;
/** Least chance of a link that a later pair adds to what is known. */
const LATER_MASS = 0.01;

interface Tally {
  mass: number;
  words: Int32Array;
  forms: Map<string, number>;
  evidence: [pair: number, mass: number][];
}

/** The side that the term is of, the other one, and the chances of links as seen from the term. */
interface View {
  from: CorpusSide;
  to: CorpusSide;
  chance: (links: LinkChances, own: number, other: number) => number;
  /** Single words that the lexicon gives for a term: "baadhi" is "some", though that is a stop word. */
  glosses: (term: string) => readonly string[];
  cite: (forms: ReadonlyMap<string, number>, term: string, to: CorpusSide) => string;
}

/**
 * Translations of terms from parallel text, in both directions: word associations both ways on lemmas, and phrases that
 * are consistent with them.
 *
 * After Brown et al. (1993) and Dyer et al. (2013) for the associations (see `WordAssociation`), Och & Ney (2003) for
 * the two directions together, and Koehn et al. (2003) for consistent phrases. Departs: soft posteriors (geometric mean
 * of both directions) take the place of one best alignment.
 *
 * Construction: seconds for 36,000 pairs. `suggest`: O(occurrences × length²). `add`: O(|source|·|target|).
 */
export class TermPairs {
  private readonly swahili = new CorpusSide(SWAHILI_SIDE);
  private readonly english = new CorpusSide(ENGLISH_SIDE);
  private readonly association: WordAssociation;
  /** Pairs that the association was learned from; later ones follow. */
  private readonly trained: number;
  private scratch: PairProbabilities = { forward: new Float64Array(0), backward: new Float64Array(0) };
  /** Expected counts of links from pairs that came after training, by source and target word. */
  private readonly later = new Map<number, Map<number, number>>();
  private readonly views: Record<PairDirection, View> = {
    "sw-en": {
      from: this.swahili,
      to: this.english,
      chance: (links, own, other) => links.of(own, other),
      glosses: allGlossesOf,
      cite: citeEnglish,
    },
    "en-sw": {
      from: this.english,
      to: this.swahili,
      chance: (links, own, other) => links.of(other, own),
      glosses: swahiliFor,
      cite: citeSwahili,
    },
  };

  constructor(corpus: readonly ParallelText[]) {
    for (const { source, target } of corpus) {
      this.swahili.add(source);
      this.english.add(target);
    }
    const { vocabulary: sources } = this.swahili;
    const { vocabulary: targets } = this.english;
    this.trained = corpus.length;
    const beliefs = new TranslationBeliefs(sources, targets);
    this.association = new WordAssociation(
      pairTexts(this.swahili, this.english),
      sources.size,
      targets.size,
      (source) => beliefs.of(source),
    );
  }

  /** Number of pairs. */
  get size(): number {
    return this.swahili.texts.length;
  }

  /**
   * Takes one newly approved pair in, without training anew: its words are aligned with what is known, and the
   * expected links count from then on.
   *
   * @returns index of the pair, as it stands in `evidence`
   */
  add({ source, target }: ParallelText): number {
    const own = this.swahili.add(source);
    const other = this.english.add(target);
    const index = this.size - 1;
    const chances = this.linksOf(index);
    for (let i = 1; i < own.length; i += 1) {
      for (let j = 1; j < other.length; j += 1) {
        const mass = chances.of(i, j);
        if (mass < LATER_MASS) continue;
        const s = own[i] as number;
        const t = other[j] as number;
        let row = this.later.get(s);
        if (row === undefined) {
          row = new Map();
          this.later.set(s, row);
        }
        row.set(t, (row.get(t) ?? 0) + mass);
      }
    }
    return index;
  }

  private linksOf(p: number): LinkChances {
    const source = this.swahili.texts[p] as Int32Array;
    const target = this.english.texts[p] as Int32Array;
    const { forward, backward } = this.clear(source.length * target.length);
    if (p < this.trained) this.association.fillTrained(p, target.length, this.scratch);
    else this.association.fillOther({ source, target }, this.scratch);
    for (let i = 0; i < source.length; i += 1) {
      const s = source[i] as number;
      const row = this.later.get(s);
      if (row === undefined) continue;
      for (let j = 0; j < target.length; j += 1) {
        const t = target[j] as number;
        const extra = row.get(t);
        if (extra === undefined) continue;
        const cell = i * target.length + j;
        forward[cell] = Math.min(1, (forward[cell] as number) + extra / Math.max(1, this.swahili.count(s)));
        backward[cell] = Math.min(1, (backward[cell] as number) + extra / Math.max(1, this.english.count(t)));
      }
    }
    return linkChances(source.length, target.length, this.scratch);
  }

  /** The scratch table with noughts for so many cells. */
  private clear(cells: number): PairProbabilities {
    if (this.scratch.forward.length < cells)
      this.scratch = { forward: new Float64Array(cells), backward: new Float64Array(cells) };
    this.scratch.forward.fill(0, 0, cells);
    this.scratch.backward.fill(0, 0, cells);
    return this.scratch;
  }

  /**
   * Translations of a term.
   *
   * @param term a term of one or more words, in any form
   * @param limit most suggestions
   * @param direction Swahili to English unless told otherwise
   * @returns suggestions, best first; none where the term isn't in the text
   */
  suggest(term: string, limit = 10, direction: PairDirection = "sw-en"): TermSuggestion[] {
    const view = this.views[direction];
    const found = view.from.places(term);
    const places = sample(found.places);
    const tallies = new Map<string, Tally>();
    const isStop = stopsBeside(view, term);
    for (const [p, from] of places) this.tallyOccurrence(tallies, view, isStop, p, from, found.length);
    const scale = found.places.length / places.length;
    const suggestions = [...tallies.values()].map((tally): TermSuggestion => {
      const content = [...tally.words].filter((word) => !isStop(word));
      const frequency = Math.min(...content.map((word) => Math.max(1, view.to.count(word))));
      const share = tally.mass / places.length;
      const exclusive = Math.min(1, (tally.mass * scale) / frequency);
      return {
        text: view.cite(tally.forms, term, view.to),
        score: share ** (1 - EXCLUSIVENESS) * exclusive ** EXCLUSIVENESS,
        count: tally.mass,
        evidence: tally.evidence
          .sort((a, b) => b[1] - a[1] || a[0] - b[0])
          .slice(0, MAX_EVIDENCE)
          .map(([p]) => p),
      };
    });
    return suggestions
      .filter((suggestion) => suggestion.text !== "")
      .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
      .slice(0, limit);
  }

  /** Adds the phrases of one occurrence: the run of words around the strongest one that belong to the term. */
  private tallyOccurrence(
    tallies: Map<string, Tally>,
    view: View,
    isStopWord: (word: number) => boolean,
    p: number,
    from: number,
    length: number,
  ): void {
    const words = view.to.texts[p] as Int32Array;
    const chances = this.chancesOf(view, p, from, length);
    const own = view.from.texts[p] as Int32Array;
    const content = chances.filter((_, k) => !view.from.isStop(own[from + k] ?? 0));
    const masses = Array.from(words, (_, j) =>
      j === 0 ? 0 : chances.reduce((sum, row) => Math.min(1, sum + (row[j] ?? 0)), 0),
    );
    const tally = (first: number, last: number, mass: number) =>
      tallyPhrase(tallies, view.to, p, first, last, mass * coverage(content, first, last));
    const isStop = (j: number) => isStopWord(words[j] ?? 0);
    const least = content.length > 1 ? LONG_PHRASE_MASS : PHRASE_MASS;
    const strong = (j: number) => (masses[j] ?? 0) >= least && !isStop(j);
    let best = 0;
    for (let j = 1; j < masses.length; j += 1) if (!isStop(j) && (masses[j] ?? 0) > (masses[best] ?? 0)) best = j;
    if (best === 0) return;
    let start = best;
    let end = best + 1;
    while (start > 1 && end - start < MAX_PHRASE) {
      if (strong(start - 1)) start -= 1;
      else if (start > 2 && isStop(start - 1) && strong(start - 2)) start -= 2;
      else break;
    }
    while (end < masses.length && end - start < MAX_PHRASE) {
      if (strong(end)) end += 1;
      else if (end + 1 < masses.length && isStop(end) && strong(end + 1)) end += 2;
      else break;
    }
    const inside = masses.slice(start, end).filter((_, k) => !isStop(start + k));
    tally(start, end, inside.reduce((sum, mass) => sum + mass, 0) / inside.length);
    if (end - start > 1 && length === 1) tally(best, best + 1, (masses[best] ?? 0) * HEAD_SHARE);
    // Other words that may translate it, for the second and third suggestion
    masses.forEach((mass, j) => {
      if (j > 0 && (j < start || j >= end) && mass > BESIDE_MASS && !isStop(j)) tally(j, j + 1, mass);
    });
  }

  /** For each word of the term, the belief in each word of the other side as its translation; index 0 is unused. */
  private chancesOf(view: View, p: number, from: number, length: number): number[][] {
    const links = this.linksOf(p);
    const width = view.to.texts[p]?.length ?? 1;
    const rows: number[][] = [];
    for (let i = from; i < from + length; i += 1) {
      const row = new Array<number>(width).fill(0);
      for (let j = 1; j < width; j += 1) row[j] = view.chance(links, i, j);
      rows.push(row);
    }
    return rows;
  }
}

/** How much of a term is translated by the words [start, end): "gas" is half of "gesi asilia". 1 for a single word. */
function coverage(chances: readonly (readonly number[])[], start: number, end: number): number {
  if (chances.length < 2) return 1;
  let sum = 0;
  for (const row of chances)
    sum += Math.min(
      1,
      row.slice(start, end).reduce((all, chance) => all + chance, 0),
    );
  return sum / chances.length;
}

/** Tells stop words of the other side, but for those that the lexicon gives for this term. */
function stopsBeside({ to, glosses }: View, term: string): (word: number) => boolean {
  const own = new Set(glosses(term).flatMap((gloss) => to.vocabulary.find(gloss.toLowerCase()) ?? []));
  return (word) => to.isStop(word) && !own.has(word);
}

function sample<T>(places: readonly T[]): readonly T[] {
  if (places.length <= MAX_OCCURRENCES) return places;
  const step = places.length / MAX_OCCURRENCES;
  return Array.from({ length: MAX_OCCURRENCES }, (_, k) => places[Math.floor(k * step)] as T);
}

function tallyPhrase(
  tallies: Map<string, Tally>,
  to: CorpusSide,
  p: number,
  start: number,
  end: number,
  mass: number,
): void {
  const words = (to.texts[p] as Int32Array).slice(start, end);
  const key = words.join(" ");
  let tally = tallies.get(key);
  if (tally === undefined) {
    tally = { mass: 0, words, forms: new Map(), evidence: [] };
    tallies.set(key, tally);
  }
  tally.mass += mass;
  const form = (to.written[p] ?? []).slice(start - 1, end - 1).join(" ");
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + mass);
  tally.evidence.push([p, mass]);
}
