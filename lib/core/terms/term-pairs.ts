import { type NumberedPair, numberWords, Vocabulary } from "./aligned-corpus.ts";
import { lemmatiseEnglish } from "./english-lemma.ts";
import { ENGLISH_STOP_WORDS } from "./english-stop-words.ts";
import { lemmaKeys } from "./lemma-key.ts";
import { TranslationBeliefs } from "./translation-beliefs.ts";
import { positionWeight, WordAssociation } from "./word-association.ts";

/** A sentence or paragraph in Swahili and its English. */
export interface ParallelText {
  source: string;
  target: string;
}

/** English for a term as the parallel text has it. */
export interface TermSuggestion {
  /** The form most often written. */
  text: string;
  /** 0 to 1: share of the term's occurrences, weighted by how exclusively the English belongs to the term. */
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
/** Longest English phrase, in words. */
const MAX_PHRASE = 6;
/** Power of the share of the English word's occurrences that the term explains. Tuned on the development lists. */
const EXCLUSIVENESS = 0.3;
/** Weight of a stored probability beside counts of pairs that came later. */
const EPSILON = 1e-7;

/** A word, or an abbreviation with full stops ("U.S."). */
const ENGLISH_WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.,]\p{N}+)*/gu;

interface Tally {
  mass: number;
  words: number[];
  forms: Map<string, number>;
  evidence: [pair: number, mass: number][];
}

/** Words of an English text as written; O(n). */
function englishWords(text: string): string[] {
  return text.match(ENGLISH_WORD)?.map((word) => word.replace(/['’]s$/, "")) ?? [];
}

function isStop(word: string): boolean {
  return ENGLISH_STOP_WORDS.has(word) || !/\p{L}/u.test(word);
}

/**
 * English for Swahili terms, from parallel text: word associations both ways on lemmas, and phrases that are
 * consistent with them.
 *
 * After Brown et al. (1993) and Dyer et al. (2013) for the associations (see `WordAssociation`), Och & Ney (2003) for
 * the two directions together, and Koehn et al. (2003) for consistent phrases. Departs: soft posteriors (geometric mean
 * of both directions) take the place of one best alignment.
 *
 * Construction: seconds for 36,000 pairs. `suggest`: O(occurrences × length²). `add`: O(|source|·|target|).
 */
export class TermPairs {
  private readonly sourceWords = new Vocabulary();
  private readonly targetWords = new Vocabulary();
  private readonly pairs: NumberedPair[] = [];
  private readonly written: string[][] = [];
  private readonly postings = new Map<number, number[]>();
  private readonly targetFrequency: number[] = [];
  private readonly sourceFrequency: number[] = [];
  private readonly association: WordAssociation;
  /** Expected counts of links from pairs that came after training, by source and target word. */
  private readonly later = new Map<number, Map<number, number>>();

  constructor(corpus: readonly ParallelText[]) {
    for (const pair of corpus) this.store(pair);
    const beliefs = new TranslationBeliefs(this.sourceWords, this.targetWords);
    this.association = new WordAssociation(this.pairs, this.sourceWords.size, this.targetWords.size, (s) =>
      beliefs.of(s),
    );
  }

  /** Number of pairs. */
  get size(): number {
    return this.pairs.length;
  }

  private store(text: ParallelText): NumberedPair {
    const written = englishWords(text.target);
    const pair = {
      source: numberWords(lemmaKeys(text.source), this.sourceWords),
      target: numberWords(
        written.map((word) => lemmatiseEnglish(word, true)),
        this.targetWords,
      ),
    };
    const index = this.pairs.length;
    this.pairs.push(pair);
    this.written.push(written);
    for (const s of pair.source) this.sourceFrequency[s] = (this.sourceFrequency[s] ?? 0) + 1;
    for (const t of pair.target) this.targetFrequency[t] = (this.targetFrequency[t] ?? 0) + 1;
    for (const s of new Set(pair.source)) {
      const list = this.postings.get(s);
      if (list === undefined) this.postings.set(s, [index]);
      else list.push(index);
    }
    return pair;
  }

  /**
   * Takes one newly approved pair in, without training anew: its words are aligned with what is known, and the
   * expected links count from then on.
   *
   * @returns index of the pair, as it stands in `evidence`
   */
  add(text: ParallelText): number {
    const pair = this.store(text);
    for (let i = 1; i < pair.source.length; i += 1) {
      const masses = this.masses(pair, i, i + 1);
      const s = pair.source[i] as number;
      masses.forEach((mass, j) => {
        if (j === 0 || mass < 0.01) return;
        let row = this.later.get(s);
        if (row === undefined) {
          row = new Map();
          this.later.set(s, row);
        }
        const t = pair.target[j] as number;
        row.set(t, (row.get(t) ?? 0) + mass);
      });
    }
    return this.pairs.length - 1;
  }

  private probabilities(s: number, t: number): [number, number] {
    const [forward, backward] = this.association.probabilities(s, t);
    const extra = this.later.get(s)?.get(t) ?? 0;
    if (extra === 0) return [forward + EPSILON, backward + EPSILON];
    return [
      Math.min(1, forward + extra / (this.sourceFrequency[s] ?? 1)) + EPSILON,
      Math.min(1, backward + extra / (this.targetFrequency[t] ?? 1)) + EPSILON,
    ];
  }

  /** For each target word, the belief that it translates one of the source words [from, to). Index 0 is unused. */
  private masses(pair: NumberedPair, from: number, to: number): number[] {
    const n = pair.source.length;
    const m = pair.target.length;
    const forwardSum = new Float64Array(m);
    const backwardSum = new Float64Array(n);
    const inForward = new Float64Array(m * (to - from));
    const inBackward = new Float64Array(m * (to - from));
    for (let i = 0; i < n; i += 1) {
      const inside = i >= from && i < to;
      for (let j = 0; j < m; j += 1) {
        const [forward, backward] = this.probabilities(pair.source[i] as number, pair.target[j] as number);
        const f = forward * positionWeight(i, n, j, m, true);
        forwardSum[j] = (forwardSum[j] as number) + f;
        if (inside) {
          const b = backward * positionWeight(j, m, i, n, true);
          backwardSum[i] = (backwardSum[i] as number) + b;
          inForward[(i - from) * m + j] = f;
          inBackward[(i - from) * m + j] = b;
        }
      }
    }
    const masses = new Array<number>(m).fill(0);
    for (let j = 1; j < m; j += 1) {
      let mass = 0;
      for (let i = from; i < to; i += 1) {
        const f = (inForward[(i - from) * m + j] as number) / Math.max(EPSILON, forwardSum[j] as number);
        const b = (inBackward[(i - from) * m + j] as number) / Math.max(EPSILON, backwardSum[i] as number);
        mass += Math.sqrt(f * b);
      }
      masses[j] = Math.min(1, mass);
    }
    return masses;
  }

  private occurrences(ids: readonly number[]): [pair: number, from: number][] {
    const rarest = ids.reduce((best, id) =>
      (this.postings.get(id)?.length ?? 0) < (this.postings.get(best)?.length ?? 0) ? id : best,
    );
    const found: [number, number][] = [];
    for (const p of this.postings.get(rarest) ?? []) {
      const source = (this.pairs[p] as NumberedPair).source;
      for (let i = 1; i + ids.length <= source.length; i += 1) {
        if (ids.every((id, k) => source[i + k] === id)) found.push([p, i]);
      }
    }
    if (found.length <= MAX_OCCURRENCES) return found;
    const step = found.length / MAX_OCCURRENCES;
    return Array.from({ length: MAX_OCCURRENCES }, (_, k) => found[Math.floor(k * step)] as [number, number]);
  }

  private tallyPhrase(tallies: Map<string, Tally>, p: number, from: number, to: number, mass: number): void {
    const target = (this.pairs[p] as NumberedPair).target;
    const words = Array.from(target.slice(from, to));
    const key = words.join(" ");
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { mass: 0, words, forms: new Map(), evidence: [] };
      tallies.set(key, tally);
    }
    tally.mass += mass;
    const form = (this.written[p] ?? []).slice(from - 1, to - 1).join(" ");
    tally.forms.set(form, (tally.forms.get(form) ?? 0) + mass);
    tally.evidence.push([p, mass]);
  }

  /** Adds the phrases of one occurrence: the run of words around the strongest one that belong to the term. */
  private tallyOccurrence(tallies: Map<string, Tally>, p: number, from: number, length: number): void {
    const pair = this.pairs[p] as NumberedPair;
    const masses = this.masses(pair, from, from + length);
    const word = (j: number) => this.targetWords.words[pair.target[j] ?? 0] ?? "";
    const strong = (j: number) => (masses[j] ?? 0) >= PHRASE_MASS && !isStop(word(j));
    let best = 0;
    for (let j = 1; j < masses.length; j += 1) if (!isStop(word(j)) && (masses[j] ?? 0) > (masses[best] ?? 0)) best = j;
    if (best === 0) return;
    let start = best;
    let end = best + 1;
    while (start > 1 && end - start < MAX_PHRASE) {
      if (strong(start - 1)) start -= 1;
      else if (start > 2 && isStop(word(start - 1)) && strong(start - 2)) start -= 2;
      else break;
    }
    while (end < masses.length && end - start < MAX_PHRASE) {
      if (strong(end)) end += 1;
      else if (end + 1 < masses.length && isStop(word(end)) && strong(end + 1)) end += 2;
      else break;
    }
    let content = 0;
    let sum = 0;
    for (let j = start; j < end; j += 1) {
      if (isStop(word(j))) continue;
      content += 1;
      sum += masses[j] ?? 0;
    }
    this.tallyPhrase(tallies, p, start, end, sum / content);
    if (end - start > 1 && length === 1) this.tallyPhrase(tallies, p, best, best + 1, (masses[best] ?? 0) * 0.5);
    // Other words that may translate it, for the second and third suggestion
    masses.forEach((mass, j) => {
      if (j > 0 && (j < start || j >= end) && mass > 0.05 && !isStop(word(j)))
        this.tallyPhrase(tallies, p, j, j + 1, mass);
    });
  }

  /**
   * English for a term.
   *
   * @param term a Swahili term of one or more words, in any form
   * @param limit most suggestions
   * @returns suggestions, best first; none where the term isn't in the text
   */
  suggest(term: string, limit = 10): TermSuggestion[] {
    const keys = lemmaKeys(term);
    const ids: number[] = [];
    for (const key of keys) {
      const id = this.sourceWords.find(key);
      if (id === undefined) return [];
      ids.push(id);
    }
    if (ids.length === 0) return [];
    const places = this.occurrences(ids);
    if (places.length === 0) return [];
    const tallies = new Map<string, Tally>();
    for (const [p, from] of places) this.tallyOccurrence(tallies, p, from, ids.length);
    const scale = Math.max(
      1,
      ((this.sourceFrequency[ids[0] as number] ?? 1) * (ids.length === 1 ? 1 : 0)) / places.length,
    );
    const suggestions = [...tallies.values()].map((tally) => {
      const frequency = Math.min(
        ...tally.words.filter((t) => !isStop(this.targetWords.words[t] ?? "")).map((t) => this.targetFrequency[t] ?? 1),
      );
      const share = tally.mass / places.length;
      const exclusive = Math.min(1, (tally.mass * scale) / frequency);
      const forms = [...tally.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return {
        text: forms[0]?.[0] ?? "",
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
}
