import type { LinkChances } from "./link-chances.ts";

/** A run of words of the other side that may translate a term where it stands, and what the links say of it. */
export interface PlacedPhrase {
  /** First word, and the one after the last. */
  start: number;
  end: number;
  /** Words that are no stop words. */
  content: number;
  /** Belief in its words as translations of the term's: the mean, and the least. */
  mass: number;
  least: number;
  /** Belief in its words as translations of the strongest other word of the text, on average. */
  taken: number;
  /** Share of the term's words that it translates. */
  covered: number;
  /** Belief in the strongest word outside it as a translation of the term's words, on average. */
  missed: number;
  /** Distance of the two middles, as shares of the texts. */
  offset: number;
}

/** Where a term stands in a pair, and what the words of both sides have to do with each other. */
export interface TermPlace {
  own: Int32Array;
  other: Int32Array;
  /** The term's first word, and how many it has. */
  from: number;
  length: number;
  /** Belief in a link, by the words' places on the term's side and on the other. */
  chance: (links: LinkChances, own: number, other: number) => number;
  links: LinkChances;
}

/** Longest phrase for a term of one word and of several, in words. */
const LONGEST_FOR_WORD = 3;
const LONGEST_FOR_PHRASE = 5;

/**
 * The phrases beside a term that may translate it: every run of words between two that are no stop words.
 *
 * @param place the term in its pair
 * @param content numbers of the term's words, from 0, that are no stop words
 * @param isStop whether a word of the other side is a stop word
 * @returns phrases in reading order; O(|own|·|other| + |other|²)
 */
export function phrasesBeside(
  place: TermPlace,
  content: readonly number[],
  isStop: (word: number) => boolean,
): PlacedPhrase[] {
  const { own, other, from, length } = place;
  const { mass, taken, rows } = readLinks(place, content);
  const longest = content.length > 1 ? LONGEST_FOR_PHRASE : LONGEST_FOR_WORD;
  const mostContent = Math.max(2, content.length + 1);
  const middle = (from + length / 2) / own.length;
  const phrases: PlacedPhrase[] = [];
  for (let start = 1; start < other.length; start += 1) {
    if (isStop(other[start] as number)) continue;
    let count = 0;
    let massSum = 0;
    let takenSum = 0;
    let least = 1;
    for (let end = start + 1; end <= Math.min(other.length, start + longest); end += 1) {
      if (isStop(other[end - 1] as number)) continue;
      count += 1;
      if (count > mostContent) break;
      massSum += mass[end - 1] as number;
      takenSum += taken[end - 1] as number;
      least = Math.min(least, mass[end - 1] as number);
      let covered = 0;
      let missed = 0;
      for (const row of rows) {
        let inside = 0;
        let outside = 0;
        for (let j = 1; j < row.length; j += 1) {
          const chance = row[j] as number;
          if (j >= start && j < end) inside += chance;
          else if (chance > outside) outside = chance;
        }
        covered += Math.min(1, inside);
        missed += outside;
      }
      phrases.push({
        start,
        end,
        content: count,
        mass: massSum / count,
        least,
        taken: takenSum / count,
        covered: covered / rows.length,
        missed: missed / rows.length,
        offset: Math.abs(middle - (start + end) / 2 / other.length),
      });
    }
  }
  return phrases;
}

/** For each word of the other side what the term and what the rest of the text claim of it; and the term's own rows. */
function readLinks({ own, other, from, length, chance, links }: TermPlace, content: readonly number[]) {
  const mass = new Float64Array(other.length);
  const taken = new Float64Array(other.length);
  const rows: Float64Array[] = [];
  for (let i = 1; i < own.length; i += 1) {
    const row = new Float64Array(other.length);
    const isOwn = i >= from && i < from + length;
    for (let j = 1; j < other.length; j += 1) {
      const value = chance(links, i, j);
      row[j] = value;
      if (isOwn) mass[j] = Math.min(1, (mass[j] as number) + value);
      else if (value > (taken[j] as number)) taken[j] = value;
    }
    if (isOwn && content.includes(i - from)) rows.push(row);
  }
  return { mass, taken, rows };
}
