import { foldWord } from "../text/fold-word.ts";
import { isDemonym, isPlaceName, territoryNames } from "../text/territory-names.ts";
import {
  CALENDAR_WORDS,
  DIRECTION_WORDS,
  GENERIC_HEADS,
  GENITIVE_LINKS,
  GIVEN_NAMES,
  INSTITUTION_HEADS,
  LABEL_HEADS,
  NAME_PARTICLES,
  OTHER_CAPITALS,
  PLACE_WORDS,
  TITLE_WORDS,
} from "./name-clues.ts";
import { tagWord } from "./tag-word.ts";

/** How the corpus (and the lexicon) writes a word: always with a capital, usually without, or never seen apart. */
export type WordCase = "proper" | "common" | "unknown";

/** A name inside a chunk: word indices, half open. */
export interface NamePart {
  from: number;
  to: number;
  /** True for a name inside a longer one that is given too. */
  nested: boolean;
}

/** Longest territory name, in words. */
const MAX_TERRITORY_WORDS = 5;
/** Words that are read as one chunk; no name is as long, and what is longer is no prose. */
const MAX_CHUNK_WORDS = 200;

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;

/** Index after the longest territory that begins at `from`, or `from`. */
function endOfTerritory(lower: readonly string[], from: number): number {
  for (let to = Math.min(lower.length, from + MAX_TERRITORY_WORDS); to > from; to -= 1)
    if (isPlaceName(lower.slice(from, to).join(" "))) return to;
  return from;
}

class ChunkReader {
  readonly lower: string[];
  readonly parts: NamePart[] = [];

  constructor(
    private readonly words: readonly string[],
    private readonly caseOf: (lower: string) => WordCase,
  ) {
    this.lower = words.map(foldWord);
  }

  private isLink(i: number): boolean {
    return GENITIVE_LINKS.has(this.lower[i] ?? "") && !/^\p{Lu}/u.test(this.words[i] ?? "");
  }

  private isCapital(i: number): boolean {
    return /^\p{Lu}/u.test(this.words[i] ?? "");
  }

  private isCommon(i: number): boolean {
    const word = this.lower[i] ?? "";
    if (GIVEN_NAMES.has(word) && this.isCapital(i) && this.isCapital(i + 1)) return false;
    return this.caseOf(word) === "common";
  }

  /** End of the run of words from `from` with no link and no title in it. */
  private endOfRun(from: number): number {
    let to = from;
    while (to < this.words.length && !this.isLink(to)) {
      const word = this.lower[to] ?? "";
      if (
        to > from &&
        (TITLE_WORDS.has(word) || CALENDAR_WORDS.has(word) || PLACE_WORDS.has(word)) &&
        this.isCapital(to)
      )
        break;
      const acronymNext = ACRONYM.test(this.words[to + 1] ?? "") && !ACRONYM.test(this.words[to - 1] ?? "");
      if (to > from && word === "-" && acronymNext) break;
      if (to > from && INSTITUTION_HEADS.has(word) && this.isCapital(to) && this.isLink(to + 1)) break;
      to += 1;
    }
    return to;
  }

  /** A mark, or a particle in small letters, which no name begins or ends with. */
  private isLoose(i: number): boolean {
    const word = this.words[i] ?? "";
    return !/[\p{L}\p{N}]/u.test(word) || (NAME_PARTICLES.has(this.lower[i] ?? "") && !this.isCapital(i));
  }

  /** A word before a name that is no part of it: a people, a verb, a conjunction. */
  private isForeword(i: number): boolean {
    const word = this.lower[i] ?? "";
    if (NAME_PARTICLES.has(word) || INSTITUTION_HEADS.has(word)) return false;
    if (isDemonym(word) || OTHER_CAPITALS.has(word)) return true;
    const { kind, known } = tagWord(word);
    return known && kind !== "noun" && this.isCommon(i);
  }

  private isProper(i: number): boolean {
    if (NAME_PARTICLES.has(this.lower[i] ?? "") && this.words[i + 1] === "-") return true;
    return !this.isCommon(i) && this.isCapital(i);
  }

  private add(from: number, to: number, nested = false): void {
    let start = from;
    let end = to;
    while (start < end && this.isLoose(start) && this.words[start + 1] !== "-") start += 1;
    while (end > start && this.isLoose(end - 1)) end -= 1;
    if (start >= end) return;
    if (end - start === 1) {
      const word = this.lower[start] ?? "";
      if (CALENDAR_WORDS.has(word) || DIRECTION_WORDS.has(word) || INSTITUTION_HEADS.has(word)) return;
      if (TITLE_WORDS.has(word) || OTHER_CAPITALS.has(word) || PLACE_WORDS.has(word)) return;
      if (word.length < 2 || isDemonym(word)) return;
      if (this.isCommon(start) && !isPlaceName(word)) return;
    }
    // "Chuo Kikuu", "Mahakama Kuu": any of them
    if (end - start === 2 && INSTITUTION_HEADS.has(this.lower[start] ?? "") && /kuu$/.test(this.lower[start + 1] ?? ""))
      return;
    this.parts.push({ from: start, to: end, nested });
  }

  /** A run without links: "Marekani Joe Biden", "Odoi Paul", "Prince Phillip". */
  private readRun(from: number, to: number, afterLink = false): void {
    let start = from;
    const territory = endOfTerritory(this.lower.slice(0, to), start);
    const country = territoryNames().has(this.lower.slice(start, territory).join(" "));
    if (
      territory > start &&
      territory < to &&
      this.isCapital(territory) &&
      (to - territory > 1 || (country && afterLink))
    ) {
      this.add(start, territory);
      this.readRun(territory, to);
      return;
    }
    while (start + 1 < to && this.isForeword(start)) start += 1;
    for (let k = start + 1; k + 1 < to; k += 1) {
      if (this.words[k] !== "-") continue;
      // "Shirika la Afya Ulimwenguni - WHO"
      if (ACRONYM.test(this.words[k + 1] ?? "") && !ACRONYM.test(this.words[k - 1] ?? "")) {
        this.add(start, k);
        this.readRun(k + 1, to);
        return;
      }
    }
    // "WHO Tedros Adhanom Ghebreyesus"
    const acronym = this.words[start] ?? "";
    if (
      acronym.length >= 3 &&
      ACRONYM.test(acronym) &&
      to - start >= 3 &&
      this.isProper(start + 1) &&
      !ACRONYM.test(this.words[start + 1] ?? "")
    ) {
      this.add(start, start + 1);
      start += 1;
    }
    this.add(start, to);
  }

  /** What follows a title and a link: "Rais wa Urusi Vladimir Putin", "Msemaji wa Kremlin Dmitry Peskov". */
  private readOffice(from: number): number {
    const first = this.lower[from] ?? "";
    const end = this.endOfRun(from);
    if (INSTITUTION_HEADS.has(first)) return this.readInstitution(from);
    if (this.isLink(end) && this.isCommon(from)) {
      // "Waziri wa Mambo ya Nje": a field of office is no name, what stands in it may be
      const before = this.parts.length;
      const after = this.readInstitution(from);
      const kept = this.parts.splice(before).filter((part) => part.from !== from);
      this.parts.push(...kept.map((part) => ({ ...part, nested: false })));
      return after;
    }
    const territory = endOfTerritory(this.lower.slice(0, end), from);
    if (territory === from && end - from >= 2 && this.isCapital(from + 1)) {
      const acronym = ACRONYM.test(this.words[from] ?? "");
      if (acronym || end - from >= 3) {
        this.add(from, from + 1);
        this.readRun(from + 1, end);
        return end;
      }
    }
    this.readRun(from, end, true);
    return end;
  }

  /** An institution: head, words, links, complement. Returns the index after it. */
  private readInstitution(from: number): number {
    let end = this.endOfRun(from);
    const head = this.lower[from] ?? "";
    if (!this.isLink(end)) {
      this.readRun(from, end);
      return end;
    }
    const baseEnd = end;
    while (this.isLink(end) && end + 1 < this.words.length) {
      const complement = end + 1;
      const runEnd = this.endOfRun(complement);
      const territory = endOfTerritory(this.lower.slice(0, runEnd), complement);
      const place = territory > complement;
      const acronym = ACRONYM.test(this.words[complement] ?? "");
      const single = baseEnd - from === 1 && complement === baseEnd + 1;
      const proper = this.isProper(complement) && !this.isLink(runEnd);
      const label =
        LABEL_HEADS.has(head) || !INSTITUTION_HEADS.has(head) || (!this.isCapital(from) && GENERIC_HEADS.has(head));
      if (single && (((place || acronym) && GENERIC_HEADS.has(head)) || (proper && label))) {
        this.readRun(complement, runEnd, true);
        return runEnd;
      }
      if (place) {
        if (complement - 1 - from >= 2) this.add(from, complement - 1, true);
        this.add(complement, territory, true);
        this.add(from, territory);
        if (territory < runEnd) this.readRun(territory, runEnd);
        return runEnd;
      }
      // "Wizara ya Mambo ya Nje Marekani Matthew Miller": a country with no link ends the institution
      for (let k = complement + 1; k < runEnd; k += 1) {
        if (endOfTerritory(this.lower.slice(0, runEnd), k) > k && this.isCapital(k)) {
          this.add(from, k);
          this.readRun(k, runEnd);
          return runEnd;
        }
      }
      // "Shirika la Afya Ulimwenguni Tedros Adhanom": proper words after common ones are somebody's name
      for (let k = complement + 1; k + 1 < runEnd; k += 1) {
        if (
          this.isCommon(k - 1) &&
          !this.isCommon(k) &&
          !this.isCommon(k + 1) &&
          this.isCapital(k) &&
          this.isCapital(k + 1)
        ) {
          this.add(from, k);
          this.readRun(k, runEnd);
          return runEnd;
        }
      }
      if (INSTITUTION_HEADS.has(this.lower[complement] ?? "") && this.isLink(runEnd)) {
        const before = this.parts.length;
        const inner = this.readInstitution(complement);
        for (const part of this.parts.slice(before)) {
          if (part.from === complement && !part.nested) {
            if (head === "jamhuri") this.parts.splice(this.parts.indexOf(part), 1);
            part.nested = true;
            this.add(from, part.to);
            break;
          }
        }
        return inner;
      }
      if (proper || runEnd - complement >= 2) this.add(complement, runEnd, true);
      end = runEnd;
    }
    this.add(from, end);
    return end;
  }

  read(initial: boolean): NamePart[] {
    let i = 0;
    if (initial && this.words.length > 0) {
      const first = this.lower[0] ?? "";
      const open = !TITLE_WORDS.has(first) && !INSTITUTION_HEADS.has(first) && this.isCommon(0);
      if (open) i = this.isLink(1) ? 2 : 1;
      else if (LABEL_HEADS.has(first) && this.words.length > 1 && this.isProper(1)) i = 1;
    }
    while (i < this.words.length) {
      const word = this.lower[i] ?? "";
      if (this.isLink(i) || CALENDAR_WORDS.has(word) || PLACE_WORDS.has(word)) {
        i += 1;
        continue;
      }
      if (TITLE_WORDS.has(word)) {
        i += 1;
        if (this.isLink(i)) i = this.readOffice(i + 1);
        continue;
      }
      const end = this.endOfRun(i);
      const territory = endOfTerritory(this.lower, i);
      const joined = this.isLink(end) && end + 1 < this.words.length;
      if (territory > end || (territory === this.words.length && joined)) {
        this.add(i, territory);
        i = territory;
      } else if (joined && DIRECTION_WORDS.has(this.lower[end + 1] ?? "") && !this.isCommon(i)) {
        this.add(i, end + 2);
        i = end + 2;
      } else if (INSTITUTION_HEADS.has(word) || (joined && this.isCommon(i) && territory === i)) {
        i = Math.max(i + 1, this.readInstitution(i));
      } else {
        this.readRun(i, end);
        i = Math.max(i + 1, end);
      }
    }
    return this.parts;
  }
}

/**
 * The names inside a chunk of capitalised words.
 *
 * Titles, calendar words and the ordinary word that opens a sentence are cut off; "Rais wa Urusi Vladimir Putin" gives
 * Urusi and Vladimir Putin; "Baraza la Usalama la Umoja wa Mataifa" stays whole and gives Umoja wa Mataifa as nested.
 *
 * @param words the words of the chunk as written
 * @param initial true where the first word opens a sentence
 * @param caseOf how the corpus writes a folded word
 * @returns names as half-open word ranges
 *
 * O(n) in the words: a chunk of more than {@link MAX_CHUNK_WORDS} is read in pieces, each in O(n²).
 */
export function splitNameChunk(
  words: readonly string[],
  initial: boolean,
  caseOf: (lower: string) => WordCase,
): NamePart[] {
  if (words.length <= MAX_CHUNK_WORDS) return new ChunkReader(words, caseOf).read(initial);
  const parts: NamePart[] = [];
  for (let start = 0; start < words.length; start += MAX_CHUNK_WORDS) {
    const piece = new ChunkReader(words.slice(start, start + MAX_CHUNK_WORDS), caseOf);
    for (const { from, to, nested } of piece.read(initial && start === 0))
      parts.push({ from: from + start, to: to + start, nested });
  }
  return parts;
}
