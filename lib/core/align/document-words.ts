import { plainText } from "../text/inline-marks";
import type { AlignOptions, DocumentPair } from "./bead";
import type { ParagraphTraits } from "./paragraph-traits";
import { createKeys, type ParagraphWords, readParagraph } from "./paragraph-words";

/** Times that a term of the glossary counts as seen: it was decided, not met by chance. */
const GLOSSARY_WEIGHT = 4;

/** One side's words as numbers: equal words have equal numbers over all documents of a run. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly counts: number[] = [];
  private readonly ids = new Map<string, number>();
  private total = 0;

  /** Numbers the keys of a paragraph and counts them. */
  read(keys: readonly string[]): Int32Array {
    const words = new Int32Array(keys.length);
    for (let k = 0; k < keys.length; k += 1) words[k] = this.number(keys[k] as string);
    this.total += keys.length;
    return words;
  }

  private number(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) {
      this.counts[known] = (this.counts[known] as number) + 1;
      return known;
    }
    this.ids.set(key, this.words.length);
    this.counts.push(1);
    return this.words.push(key) - 1;
  }

  /** 1 / chance of each word, smoothed so that it is never without end; O(words). */
  rarities(): Float64Array {
    const total = this.total + 0.5 * this.words.length;
    return Float64Array.from(this.counts, (count) => total / (count + 0.5));
  }
}

/** A paragraph with numbered words. */
export interface ReadParagraph {
  words: Int32Array;
  length: number;
  traits: ParagraphTraits;
}

export interface ReadDocument {
  source: ReadParagraph[];
  target: ReadParagraph[];
}

/** All documents of a run, read, with their vocabularies. */
export interface ReadCorpus {
  documents: ReadDocument[];
  /** pairs known to say the same: of the memory and, each several times, of the glossary */
  known: { source: ReadParagraph; target: ReadParagraph }[];
  source: Vocabulary;
  target: Vocabulary;
}

/**
 * Reads documents into numbered words.
 *
 * @returns documents in the order given; O(n)
 */
export function readCorpus(pairs: readonly DocumentPair[], options: AlignOptions): ReadCorpus {
  const [source, target] = [new Vocabulary(), new Vocabulary()];
  const swahili = createKeys("sw", options.lemma);
  const english = createKeys("en");
  const number = ({ keys, length, traits }: ParagraphWords, vocabulary: Vocabulary): ReadParagraph => ({
    words: vocabulary.read(keys),
    length,
    traits,
  });
  const readSource = (text: string) => number(readParagraph(plainText(text), "sw", swahili), source);
  const readTarget = (text: string) => number(readParagraph(plainText(text), "en", english), target);
  const documents = pairs.map((pair) => ({ source: pair.source.map(readSource), target: pair.target.map(readTarget) }));
  const glossary = (options.glossary ?? []).flatMap((pair) => Array.from({ length: GLOSSARY_WEIGHT }, () => pair));
  const known = [...(options.memory ?? []), ...glossary].map((pair) => ({
    source: readSource(pair.source),
    target: readTarget(pair.target),
  }));
  return { documents, known, source, target };
}
