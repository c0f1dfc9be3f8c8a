import type { TranslationTable } from "./translation-table";

/** A pair of paragraphs, or groups of them, to learn from. */
export interface Lesson {
  source: Int32Array;
  target: Int32Array;
  /** 0 to 1: how sure it is that the two say the same */
  weight: number;
  /** true for pairs from outside the documents that are being aligned */
  isKnown?: boolean;
}

/** Share of a word below which a possible counterpart is dropped. */
const LEAST_SHARE = 0.02;
/** What stands beside the words of a paragraph for words that have no counterpart, in words. */
const NULL_WORDS = 0.5;
const NULL_CHANCE = 0.02;

/**
 * Learns which words say which from paragraphs that are held to say the same.
 *
 * @param table from the words of `from` to those of the other side; what it had learned before is forgotten
 * @param lessons pairs
 * @param from "source" or "target"
 * @param rounds of expectation and maximisation
 *
 * O(rounds · Σ |s|·|t|). IBM model 1 of Brown, Della Pietra, Della Pietra and Mercer (1993), "The Mathematics of
 * Statistical Machine Translation"; differs: begins from spelling and glosses, weighs lessons, drops small shares.
 */
export function learnWords(
  table: TranslationTable,
  lessons: readonly Lesson[],
  from: "source" | "target",
  rounds: number,
): void {
  const sides = lessons.map(({ source, target }) =>
    from === "source"
      ? { givers: Int32Array.from(new Set(source)), takers: target }
      : { givers: Int32Array.from(new Set(target)), takers: source },
  );
  for (let round = 0; round < rounds; round += 1) {
    // The first round lets every word be said by every other a little, so that what is new can be learned.
    const isFlat = round === 0;
    table.begin();
    lessons.forEach((lesson, bead) => {
      const { givers, takers } = sides[bead] as (typeof sides)[number];
      const flat = 1 / Math.max(20, givers.length * 5);
      const shares = new Float64Array(givers.length);
      for (const to of takers) {
        let sum = NULL_WORDS * (isFlat ? flat : NULL_CHANCE);
        for (let k = 0; k < givers.length; k += 1) {
          const share = table.chance(givers[k] as number, to) + (isFlat ? flat : 0);
          shares[k] = share;
          sum += share;
        }
        for (let k = 0; k < givers.length; k += 1) {
          const share = (shares[k] ?? 0) / sum;
          if (share >= LEAST_SHARE) table.add(givers[k] as number, to, share * lesson.weight, bead);
          // A pair of the memory stands outside the documents: it counts as seen twice, so that it may prove a bead.
          if (share >= LEAST_SHARE && lesson.isKnown) table.add(givers[k] as number, to, 0, bead + lessons.length);
        }
      }
    });
    table.finish();
  }
}
