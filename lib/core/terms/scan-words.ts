/** The words of a text as parallel arrays, for speed: half-open UTF-16 ranges, and what stands before each. */
export interface ScannedWords {
  count: number;
  starts: number[];
  ends: number[];
  /** True where more than spaces, hyphens, quotation marks or a full stop after an initial stand before the word. */
  breaks: boolean[];
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Marks that may stand between the words of one term. */
const JOINTS = new Set([..." \t\n\r\u00a0\u2009\u202f-‐‑­'’‘ʼ"].map((mark) => mark.charCodeAt(0)));
const FULL_STOP = 46;

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}

/** Length in UTF-16 units of the word character at `i`, or 0. */
function wordCharacterAt(text: string, i: number, code: number): number {
  if (code < 128) return isAsciiWord(code) ? 1 : 0;
  if (code >= 0xd800 && code <= 0xdbff) {
    const pair = text.slice(i, i + 2);
    return pair.length === 2 && WORD_CHARACTER.test(pair) ? 2 : 0;
  }
  return WORD_CHARACTER.test(text.charAt(i)) ? 1 : 0;
}

/**
 * The words of a text. A hyphen parts words; an apostrophe between letters doesn't ("ng'ombe").
 *
 * @param text any text
 * @returns words in order; O(n), without regular expressions for ASCII
 */
export function scanWords(text: string): ScannedWords {
  const words: ScannedWords = { count: 0, starts: [], ends: [], breaks: [] };
  const length = text.length;
  let i = 0;
  let broken = false;
  while (i < length) {
    const code = text.charCodeAt(i);
    let step = wordCharacterAt(text, i, code);
    if (step === 0) {
      if (!JOINTS.has(code) && !(code === FULL_STOP && endsInInitial(text, words, i))) broken = true;
      i += 1;
      continue;
    }
    const start = i;
    while (step > 0) {
      i += step;
      if (i >= length) break;
      const next = text.charCodeAt(i);
      step = wordCharacterAt(text, i, next);
      if (
        step === 0 &&
        isApostrophe(next) &&
        i + 1 < length &&
        wordCharacterAt(text, i + 1, text.charCodeAt(i + 1)) > 0
      )
        step = 1;
    }
    words.starts.push(start);
    words.ends.push(i);
    words.breaks.push(broken);
    words.count += 1;
    broken = false;
  }
  return words;
}

/** "J. P. Magufuli", "U.S.": a full stop after a single letter parts nothing. */
function endsInInitial(text: string, words: ScannedWords, stop: number): boolean {
  const last = words.count - 1;
  return (
    last >= 0 &&
    words.ends[last] === stop &&
    stop - (words.starts[last] ?? 0) === 1 &&
    /\p{Lu}/u.test(text.charAt(stop - 1))
  );
}
