import { dropBidiControls } from "./bidi-controls";

/** Marks that take no room and say nothing in Latin script: zero-width space, word joiner, soft hyphen, stray BOM. */
const INVISIBLE = /[\u200B\u2060\u00AD\uFEFF]/g;
/** Joiners matter in Arabic script and emoji; between Latin letters they are leavings of a web page. */
const LATIN_JOINER = /(?<=\p{Script=Latin})[\u200C\u200D]|[\u200C\u200D](?=\p{Script=Latin})/gu;
const LINE_END = /\r\n?|[\u2028\u2029\u0085\f\v]/g;
const ODD_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Control characters that no text holds on purpose; tab and line feed stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
/** Combining marks after which a run is broken: sorting a longer one takes quadratic time. */
const LONG_MARKS = /(?:(?!\u034F)\p{M}){30}(?=(?!\u034F)\p{M})/gu;
const JOINER = "$&\u034F";

/**
 * Brings a text into the one form that the core works on.
 *
 * @param text any text
 * @returns NFC, line feeds alone between lines, ordinary spaces, no invisible marks, control characters or turns of direction; well-formed
 *   UTF-16 (a lone surrogate becomes U+FFFD)
 *
 * O(n). Idempotent. Runs of more than 30 combining marks are broken by a grapheme joiner, as the Stream-Safe Text Format
 * of Unicode (UAX #15, section 13) does.
 */
export function normaliseText(text: string): string {
  return dropBidiControls(text)
    .toWellFormed()
    .replace(LINE_END, "\n")
    .replace(ODD_SPACE, " ")
    .replace(INVISIBLE, "")
    .replace(LATIN_JOINER, "")
    .replace(CONTROL, "")
    .replace(LONG_MARKS, JOINER)
    .normalize("NFC");
}
