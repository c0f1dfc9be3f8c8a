import { alignStretch, type ReadStretch, readStretches, type SureStep } from "./align-stretch";
import type { AlignOptions, Bead, DocumentPair } from "./bead";
import { calibrateChance } from "./confidence";
import { type ReadCorpus, readCorpus, type Vocabulary } from "./document-words";
import { FIXED } from "./find-path";
import { cutAtAnchors } from "./fix-anchors";
import { knowWords } from "./known-words";
import { type Lesson, learnWords } from "./learn-words";
import { cutLostBreaks } from "./lost-breaks";
import { soundWords, TranslationTable } from "./translation-table";
import { gatherEvidence } from "./word-evidence";

/** Times that documents are aligned: with spelling, lexicon and lengths alone, then with the words learned so far. */
const [PASSES, LONG_PASSES] = [3, 2];
/** Rounds of learning between two passes; more sharpen rare words beyond what was seen. */
const [ROUNDS, LONG_ROUNDS] = [3, 2];
/** Paragraphs of one side of a document; beyond, memory would run short. */
export const MAX_PARAGRAPHS = 200_000;

/** The bead of a step, and after it those of the paragraphs inside that don't belong to it. */
function beadsOf(step: SureStep, { i: startI, j: startJ }: ReadStretch, isAlone: boolean): Bead[] {
  const { source, target, from, to, shape, cost, chance } = step;
  const [i, j] = [startI + step.i, startJ + step.j];
  const confidence = shape === FIXED ? 1 : calibrateChance(chance, isAlone);
  const bead = (s: number[], t: number[], price: number): Bead => ({
    source: s,
    target: t,
    cost: price,
    confidence,
    chance,
  });
  const beads = [
    bead(
      from.map((k) => i + k),
      to.map((k) => j + k),
      cost,
    ),
  ];
  for (let k = 0; k < source; k += 1) if (!from.includes(k)) beads.push(bead([i + k], [], 0));
  for (let k = 0; k < target; k += 1) if (!to.includes(k)) beads.push(bead([], [j + k], 0));
  return beads;
}

/** Cells of a document's plane, or paragraphs of both sides, from which on thrift matters: 450 × 450 paragraphs. */
const [LONG_CELLS, LONG_SIDES] = [200_000, 2_000];
/**
 * Occurrences per paragraph from which on a word counts as grammar that stands everywhere. Long documents do without it
 * (it makes up most pairs of words); short ones learn better with it, since it takes up what belongs to no other word.
 */
const [COMMON_SHARE, LEAST_COMMON] = [0.08, 20];

/** Which words of a side stand everywhere. */
function findCommon({ counts }: Vocabulary, paragraphs: number): Uint8Array {
  const most = Math.max(LEAST_COMMON, COMMON_SHARE * paragraphs);
  return Uint8Array.from(counts, (count) => Number(count > most));
}

const dropCommon = (words: Int32Array, isCommon: Uint8Array): Int32Array =>
  words.filter((word) => isCommon[word] === 0);

/** Words of some paragraphs that begin with `start`, one after the other. */
function joinWords(
  paragraphs: readonly { words: Int32Array }[],
  start: number,
  members: readonly number[],
): Int32Array {
  const parts = members.map((offset) => paragraphs[start + offset]?.words ?? new Int32Array());
  if (parts.length === 1) return parts[0] as Int32Array;
  const joined = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const words of parts) {
    joined.set(words, at);
    at += words.length;
  }
  return joined;
}

function lessonsOf({ document }: ReadStretch, steps: readonly SureStep[]): Lesson[] {
  const lessons: Lesson[] = [];
  for (const { i, j, from, to, chance } of steps) {
    if (from.length === 0 || to.length === 0) continue;
    lessons.push({
      source: joinWords(document.source, i, from),
      target: joinWords(document.target, j, to),
      weight: chance,
    });
  }
  return lessons;
}

function makeTables(corpus: ReadCorpus, lexicon: AlignOptions["lexicon"]) {
  const [here, there] = [soundWords(corpus.source.words), soundWords(corpus.target.words)];
  const known = knowWords(here.words, there.words, lexicon ?? (() => []));
  return {
    forward: new TranslationTable(here, there, known.forward),
    backward: new TranslationTable(there, here, known.backward),
  };
}

/**
 * Aligns many documents, learning from all of them which words say which.
 *
 * @param pairs documents; order of the result is theirs
 * @param options lexicon, lemmas, memory and glossary to begin with
 * @returns for each document beads that cover every paragraph once, in order; a paragraph inside a bead that has no part in it
 *   follows it as a bead of its own
 * @throws RangeError for anchors that contradict each other, or a side of more than MAX_PARAGRAPHS
 *
 * O(Σ cells + learning); a document's cells are all of its plane up to 200 × 200, beyond that a band round the points
 * that share rare words. Lengths after Gale and Church (1993); words after Moore (2002), "Fast and Accurate Sentence
 * Alignment of Bilingual Corpora". Differs: paragraphs; both directions; words, names and numbers priced in the same
 * search as lengths; no pair proves itself by words seen in it alone; more shapes of beads, their commonness learned per
 * document.
 */
export function alignCorpus(pairs: readonly DocumentPair[], options: AlignOptions = {}): Bead[][] {
  const cuts = pairs.map(cutLostBreaks);
  const beads = alignWhole(
    pairs.map((pair, k) => cuts[k]?.pair ?? pair),
    options,
  );
  return beads.map((found, k) => cuts[k]?.join(found) ?? found);
}

/** {@link alignCorpus}, with paragraphs taken as they are. */
function alignWhole(pairs: readonly DocumentPair[], options: AlignOptions): Bead[][] {
  if (pairs.some(({ source, target }) => Math.max(source.length, target.length) > MAX_PARAGRAPHS))
    throw new RangeError(`a side has more than ${MAX_PARAGRAPHS} paragraphs`);
  const isLong = pairs.some(
    ({ source, target }) => source.length * target.length > LONG_CELLS || source.length + target.length > LONG_SIDES,
  );
  const cuts = pairs.map(cutAtAnchors);
  const corpus = readCorpus(pairs, options);
  const tables = makeTables(corpus, options.lexicon);
  const known = corpus.known.map(({ source, target }) => ({
    source: source.words,
    target: target.words,
    weight: 1,
    isKnown: true,
  }));
  const rarity = { source: corpus.source.rarities(), target: corpus.target.rarities() };
  const documents = corpus.documents.map((document, k) => readStretches(document, cuts[k] ?? [], rarity));
  const stretches = documents.flat();
  const [passes, rounds] = isLong ? [LONG_PASSES, LONG_ROUNDS] : [PASSES, ROUNDS];
  const paths = new Map<ReadStretch, SureStep[]>();
  for (let pass = 0; pass < passes; pass += 1) {
    let lessons: Lesson[] = [...known, ...stretches.flatMap((stretch) => lessonsOf(stretch, paths.get(stretch) ?? []))];
    if (isLong) {
      const common = {
        source: findCommon(corpus.source, lessons.length),
        target: findCommon(corpus.target, lessons.length),
      };
      lessons = lessons.map((lesson) => ({
        ...lesson,
        source: dropCommon(lesson.source, common.source),
        target: dropCommon(lesson.target, common.target),
      }));
    }
    if (lessons.length > 0) {
      learnWords(tables.forward, lessons, "source", rounds);
      learnWords(tables.backward, lessons, "target", rounds);
    }
    const evidence = gatherEvidence(tables, rarity);
    for (const stretch of stretches) paths.set(stretch, alignStretch(stretch, evidence, paths.get(stretch) ?? []));
  }
  const isAlone = pairs.length === 1;
  return documents.map((parts) =>
    parts.flatMap((stretch) => (paths.get(stretch) ?? []).flatMap((step) => beadsOf(step, stretch, isAlone))),
  );
}
