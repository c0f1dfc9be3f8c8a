import { citeEnglish, citeSwahili } from "./cite-translation.ts";
import { CorpusSide, pairTexts } from "./corpus-side.ts";
import { allGlossesOf, swahiliFor } from "./lexicon-glosses.ts";
import { type LinkChances, linkChances } from "./link-chances.ts";
import { loanLikeness } from "./loan-likeness.ts";
import { PhraseEvidence } from "./phrase-evidence.ts";
import { weighPhrase } from "./phrase-weights.ts";
import { ENGLISH_SIDE, SWAHILI_SIDE } from "./side-languages.ts";
import { type PlacedPhrase, phrasesBeside } from "./term-place.ts";
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
/** Phrases that are weighed; further ones have next to no chance. */
const MAX_WEIGHED = 80;
/** What standing beside the term once is worth against an expected occurrence, before phrases are weighed. */
const STANDING_BESIDE = 0.05;
/** Least chance of a link that a later pair adds to what is known. */
const LATER_MASS = 0.01;

/** The side that the term is of, the other one, and the chances of links as seen from the term. */
interface View {
  from: CorpusSide;
  to: CorpusSide;
  chance: (links: LinkChances, own: number, other: number) => number;
  /** Single words that the lexicon gives for a term: "baadhi" is "some", though that is a stop word. */
  glosses: (term: string) => readonly string[];
  likeness: (own: string, other: string) => number;
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
      likeness: loanLikeness,
      cite: citeEnglish,
    },
    "en-sw": {
      from: this.english,
      to: this.swahili,
      chance: (links, own, other) => links.of(other, own),
      glosses: swahiliFor,
      likeness: (own, other) => loanLikeness(other, own),
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
    const { sought, phrases } = this.weighPhrases(term, view);
    const top = phrases[0]?.weight ?? 0;
    const total = phrases.reduce((sum, { weight }) => sum + Math.exp(weight - top), 0);
    const suggestions = new Map<string, TermSuggestion>();
    for (const { evidence, weight } of phrases) {
      const text = view.cite(evidence.forms, term, view.to);
      const known = suggestions.get(text);
      if (text === "" || (known === undefined && suggestions.size === limit)) continue;
      const score = Math.exp(weight - top) / total;
      if (known === undefined)
        suggestions.set(text, {
          text,
          score,
          count: Math.min(sought.places, evidence.count) * sought.scale,
          evidence: evidence.pairs
            .sort((a, b) => b[1] - a[1] || a[0] - b[0])
            .slice(0, MAX_EVIDENCE)
            .map(([p]) => p),
        });
      else known.score += score;
    }
    return [...suggestions.values()].sort((a, b) => b.score - a.score);
  }

  /** The phrases that may translate a term, each with the log of its chance, likeliest first. */
  private weighPhrases(term: string, view: View) {
    const found = view.from.places(term);
    const places = sample(found.places);
    const isStop = stopsBeside(view, term);
    const phrases = new Map<string, PhraseEvidence>();
    const content = contentOf(found.words, view.from);
    for (const [p, from] of places) {
      const place = {
        own: view.from.texts[p] as Int32Array,
        other: view.to.texts[p] as Int32Array,
        from,
        length: found.words.length,
        links: this.linksOf(p),
        chance: view.chance,
      };
      gatherPhrases(phrases, view.to, p, phrasesBeside(place, content, isStop));
    }
    const sought = {
      words: found.words,
      content: content.length,
      places: places.length,
      scale: found.places.length / Math.max(1, places.length),
      likeness: view.likeness,
    };
    const weighed = mostPromising(phrases)
      .map((evidence) => ({
        evidence,
        weight: weighPhrase(evidence.features(sought, view.to), content.length, places.length),
      }))
      .sort((a, b) => b.weight - a.weight || compareWords(a.evidence.words, b.evidence.words));
    return { sought, phrases: weighed };
  }
}

/** The words of a term that say what it is, by number: those in "Asia ya Kati" that are no stop words or are written large. */
function contentOf(words: readonly string[], side: CorpusSide): number[] {
  const numbers = words.map((_, k) => k);
  const content = numbers.filter((k) => /^\p{Lu}/u.test(words[k] ?? "") || !side.isStopWord(words[k] ?? ""));
  return content.length > 0 ? content : numbers;
}

/** Adds the phrases of one place of a term; of equal ones the one that links speak for most. */
function gatherPhrases(
  phrases: Map<string, PhraseEvidence>,
  to: CorpusSide,
  p: number,
  placed: readonly PlacedPhrase[],
): void {
  const words = to.texts[p] as Int32Array;
  const best = new Map<string, PlacedPhrase>();
  for (const phrase of placed) {
    const key = words.subarray(phrase.start, phrase.end).join(" ");
    const known = best.get(key);
    if (known === undefined || phrase.mass * phrase.covered > known.mass * known.covered) best.set(key, phrase);
  }
  for (const [key, phrase] of best) {
    let evidence = phrases.get(key);
    if (evidence === undefined) {
      evidence = new PhraseEvidence(words.slice(phrase.start, phrase.end), phrase.content);
      phrases.set(key, evidence);
    }
    evidence.add(p, phrase, to.phraseAt(p, phrase.start, phrase.end));
  }
}

/** The phrases that are worth weighing. */
function mostPromising(phrases: ReadonlyMap<string, PhraseEvidence>): PhraseEvidence[] {
  const promise = ({ count, pairs }: PhraseEvidence) => count + pairs.length * STANDING_BESIDE;
  return [...phrases.values()].sort((a, b) => promise(b) - promise(a)).slice(0, MAX_WEIGHED);
}

function compareWords(a: Int32Array, b: Int32Array): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
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
