import { alignDocument, type SureStep } from "./align-document";
import type { AlignOptions, Bead, DocumentPair } from "./bead";
import { calibrateChance } from "./confidence";
import { type ReadCorpus, type ReadDocument, readCorpus, type Vocabulary } from "./document-words";
import { FIXED } from "./find-path";
import { cutAtAnchors } from "./fix-anchors";
import { knowWords } from "./known-words";
import { type Lesson, learnWords } from "./learn-words";
import { soundWords, TranslationTable } from "./translation-table";
import { gatherEvidence } from "./word-evidence";

/** Times that documents are aligned: with spelling, lexicon and lengths alone, then with the words learned so far. */
const [PASSES, LONG_PASSES] = [3, 2];
/** Rounds of learning between two passes; more sharpen rare words beyond what was seen. */
const [ROUNDS, LONG_ROUNDS] = [3, 2];
/** Paragraphs of one side of a document; beyond, memory would run short. */
export const MAX_PARAGRAPHS = 200_000;

const joinWords = (
  paragraphs: readonly { words: Int32Array }[],
  start: number,
  members: readonly number[],
): Int32Array => Int32Array.from(members.flatMap((offset) => [...(paragraphs[start + offset]?.words ?? [])]));

/** The bead of a step, and after it those of the paragraphs inside that don't belong to it. */
function beadsOf({ i, j, source, target, from, to, shape, cost, chance }: SureStep, isAlone: boolean): Bead[] {
  const confidence = shape === FIXED ? 1 : calibrateChance(chance, isAlone);
  const bead = (s: number[], t: number[], price: number): Bead => ({
    source: s,
    target: t,
    cost: price,
    confidence,
    chance,
  });
  const left = (span: number, members: readonly number[]) =>
    Array.from({ length: span }, (_, k) => k).filter((k) => !members.includes(k));
  return [
    bead(
      from.map((k) => i + k),
      to.map((k) => j + k),
      cost,
    ),
    ...left(source, from).map((k) => bead([i + k], [], 0)),
    ...left(target, to).map((k) => bead([], [j + k], 0)),
  ];
}

/** Cells of a document's plane from which on thrift matters: 450 × 450 paragraphs. */
const LONG_CELLS = 200_000;
/**
 * Occurrences per paragraph from which on a word counts as grammar that stands everywhere. Long documents do without it
 * (it makes up most pairs of words); short ones learn better with it, since it takes up what belongs to no other word.
 */
const [COMMON_SHARE, LEAST_COMMON] = [0.08, 20];

/** Leaves out what stands everywhere. */
function dropCommon(words: Int32Array, { counts }: Vocabulary, paragraphs: number): Int32Array {
  const most = Math.max(LEAST_COMMON, COMMON_SHARE * paragraphs);
  return words.filter((word) => (counts[word] ?? 0) <= most);
}

function lessonsOf(document: ReadDocument, steps: readonly SureStep[]): Lesson[] {
  return steps
    .filter(({ from, to }) => from.length > 0 && to.length > 0)
    .map(({ i, j, from, to, chance }) => ({
      source: joinWords(document.source, i, from),
      target: joinWords(document.target, j, to),
      weight: chance,
    }));
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
  if (pairs.some(({ source, target }) => Math.max(source.length, target.length) > MAX_PARAGRAPHS))
    throw new RangeError(`a side has more than ${MAX_PARAGRAPHS} paragraphs`);
  const isLong = pairs.some(({ source, target }) => source.length * target.length > LONG_CELLS);
  const stretches = pairs.map(cutAtAnchors);
  const corpus = readCorpus(pairs, options);
  const tables = makeTables(corpus, options.lexicon);
  const known = corpus.known.map(({ source, target }) => ({
    source: source.words,
    target: target.words,
    weight: 1,
    isKnown: true,
  }));
  const [passes, rounds] = isLong ? [LONG_PASSES, LONG_ROUNDS] : [PASSES, ROUNDS];
  let paths: SureStep[][] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const all = [...known, ...corpus.documents.flatMap((document, k) => lessonsOf(document, paths[k] ?? []))];
    const lessons = isLong
      ? all.map((lesson) => ({
          ...lesson,
          source: dropCommon(lesson.source, corpus.source, all.length),
          target: dropCommon(lesson.target, corpus.target, all.length),
        }))
      : all;
    if (lessons.length > 0) {
      learnWords(tables.forward, lessons, "source", rounds);
      learnWords(tables.backward, lessons, "target", rounds);
    }
    const evidence = gatherEvidence(corpus, tables);
    paths = corpus.documents.map((document, k) =>
      alignDocument(document, stretches[k] ?? [], evidence, paths[k] ?? []),
    );
  }
  return paths.map((steps) => steps.flatMap((step) => beadsOf(step, pairs.length === 1)));
}
