import { maskSyntax } from "../text/mask-syntax.ts";

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Marks that may stand between the words of one term. */
const JOINTS = new Set([..." \t\n\r\u00a0\u2009\u202f-‐‑­'’‘ʼ"].map((mark) => mark.charCodeAt(0)));
const FULL_STOP = 46;

/** What an ASCII character is: of a word, a joint, or a mark that ends a term. */
const WORD = 1;
const JOINT = 2;
const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (/[a-zA-Z0-9]/.test(String.fromCharCode(code))) return WORD;
  return JOINTS.has(code) ? JOINT : 0;
});
/** Multiplier of the hash of a word; any odd number that spreads letters. */
const HASH_FACTOR = 0x01000193;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

/** Length in UTF-16 units of the word character at `i`, or 0. */
function wordCharacterAt(text: string, i: number, code: number): number {
  if (code < 128) return ASCII_KINDS[code] === WORD ? 1 : 0;
  if (code >= 0xd800 && code <= 0xdbff) {
    const pair = text.slice(i, i + 2);
    return pair.length === 2 && WORD_CHARACTER.test(pair) ? 2 : 0;
  }
  return WORD_CHARACTER.test(text.charAt(i)) ? 1 : 0;
}

/**
 * The words of a text as parallel arrays, for speed: half-open UTF-16 ranges, and what stands before each. A hyphen
 * parts words; an apostrophe between letters doesn't ("ng'ombe"). Addresses hold no words; the marks of bold, italics
 * and links are seen through.
 *
 * One object can be used for text after text; what it holds beyond `count` is of earlier ones.
 */
export class ScannedWords {
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** True where more than spaces, hyphens, quotation marks or a full stop after an initial stand before the word. */
  readonly breaks: boolean[] = [];
  /** A number made of the letters of each word, the same for the same word. */
  readonly hashes: number[] = [];

  /** Reads the words of a text; O(n), without regular expressions for ASCII. */
  scan(marked: string): void {
    const text = maskSyntax(marked);
    const { starts, ends, breaks, hashes } = this;
    const length = text.length;
    let count = 0;
    let i = 0;
    let broken = false;
    while (i < length) {
      const code = text.charCodeAt(i);
      let step = code < 128 ? (ASCII_KINDS[code] as number) & WORD : wordCharacterAt(text, i, code);
      if (step === 0) {
        this.count = count;
        const isJoint = code < 128 ? ASCII_KINDS[code] === JOINT : JOINTS.has(code);
        if (!isJoint && !(code === FULL_STOP && this.endsInInitial(text, i))) broken = true;
        i += 1;
        continue;
      }
      const start = i;
      let hash = 0;
      let next = code;
      while (step > 0) {
        hash = Math.imul(hash ^ next, HASH_FACTOR);
        if (step === 2) hash = Math.imul(hash ^ text.charCodeAt(i + 1), HASH_FACTOR);
        i += step;
        if (i >= length) break;
        next = text.charCodeAt(i);
        step = next < 128 ? (ASCII_KINDS[next] as number) & WORD : wordCharacterAt(text, i, next);
        if (
          step === 0 &&
          isApostrophe(next) &&
          i + 1 < length &&
          wordCharacterAt(text, i + 1, text.charCodeAt(i + 1)) > 0
        )
          step = 1;
      }
      starts[count] = start;
      ends[count] = i;
      breaks[count] = broken;
      hashes[count] = hash ^ (hash >>> 15);
      count += 1;
      broken = false;
    }
    this.count = count;
  }

  /** "J. P. Magufuli", "U.S.": a full stop after a single letter parts nothing. */
  private endsInInitial(text: string, stop: number): boolean {
    const last = this.count - 1;
    return (
      last >= 0 &&
      this.ends[last] === stop &&
      stop - (this.starts[last] ?? 0) === 1 &&
      /\p{Lu}/u.test(text.charAt(stop - 1))
    );
  }
}

/** The words of a text as written; O(n). */
export function scanWords(text: string): string[] {
  const scanned = new ScannedWords();
  scanned.scan(text);
  return scanned.starts.map((start, i) => text.slice(start, scanned.ends[i]));
}
