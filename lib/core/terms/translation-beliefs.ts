import { swahiliLexicon } from "../swahili/lexicon/lexicon.ts";
import type { Vocabulary } from "./aligned-corpus.ts";
import { lemmatiseEnglish } from "./english-lemma.ts";
import { ENGLISH_STOP_WORDS } from "./english-stop-words.ts";

/** Occurrences that a gloss of the lexicon is worth; a few real ones outweigh it. Tuned on 3,000 pairs. */
const GLOSS_WORTH = 1;
/** Occurrences that likeness of letters is worth. */
const COGNATE_WORTH = 0.5;
/** Occurrences that the very same word is worth. */
const SAME_WORTH = 1;
/** Shortest word whose likeness says something, in characters. */
const MIN_COGNATE = 4;
/** Consonants that must agree. */
const SKELETON = 3;

/**
 * The first consonants of a word as Swahili writes loans: doctor and daktari are "dkt", police and polisi "pls".
 *
 * @param word a folded word
 * @returns three consonants, or undefined where it has fewer or is short
 */
export function consonantSkeleton(word: string): string | undefined {
  if (word.length < MIN_COGNATE || !/^[a-z'-]+$/.test(word)) return undefined;
  const plain = word
    .replace(/ph/g, "f")
    .replace(/ch/g, "C")
    .replace(/sh|ti(?=on)/g, "S")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ck|[cqx]/g, "k")
    .replace(/v(?=[^aeiou])/g, "f")
    .replace(/[aeiouyhw'-]/g, "")
    .replace(/(.)\1+/g, "$1");
  return plain.length < SKELETON ? undefined : plain.slice(0, SKELETON);
}

/**
 * What speaks for a translation before any text is seen: the glosses of the lexicon, the same letters, and the same
 * consonants at the start with the same first letter, as in loans.
 */
export class TranslationBeliefs {
  private readonly bySkeleton = new Map<string, number[]>();

  constructor(
    private readonly source: Vocabulary,
    private readonly target: Vocabulary,
  ) {
    target.words.forEach((word, t) => {
      const skeleton = consonantSkeleton(word);
      if (skeleton === undefined) return;
      const list = this.bySkeleton.get(skeleton);
      if (list === undefined) this.bySkeleton.set(skeleton, [t]);
      else list.push(t);
    });
  }

  /**
   * Expected occurrences by target word for one source word.
   *
   * @param s number of the source word
   * @returns target word -> occurrences; O(words of the same skeleton)
   */
  of(s: number): ReadonlyMap<number, number> {
    const word = this.source.words[s] ?? "";
    const beliefs = new Map<number, number>();
    const believe = (t: number | undefined, worth: number) => {
      if (t !== undefined && t > 0) beliefs.set(t, Math.max(worth, beliefs.get(t) ?? 0));
    };
    const skeleton = consonantSkeleton(word);
    if (skeleton !== undefined) {
      for (const t of this.bySkeleton.get(skeleton) ?? [])
        if ((this.target.words[t] ?? "").charAt(0) === word.charAt(0)) believe(t, COGNATE_WORTH);
    }
    if (word.length >= MIN_COGNATE) believe(this.target.find(word), SAME_WORTH);
    for (const entry of swahiliLexicon().byLemma.get(word) ?? []) {
      for (const gloss of entry.glosses) {
        const content = gloss
          .toLowerCase()
          .split(/[^\p{L}'-]+/u)
          .filter((part) => part.length > 1 && !ENGLISH_STOP_WORDS.has(part));
        for (const part of content)
          believe(this.target.find(lemmatiseEnglish(part, true)), GLOSS_WORTH / content.length);
      }
    }
    return beliefs;
  }
}
