/** Windows-1252's letters for the bytes 0x80 to 0x9F, by byte; five bytes have none and stand for themselves. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** What the bytes 0x80 to 0x9F become: letters of Windows-1252, or controls where a reader took them for Latin-1. */
export const HIGH_LETTERS = `\\u0080-\\u009F${HIGH.replace(/[\u0080-\u009F]/g, "")}`;

/**
 * Decodes Windows-1252.
 *
 * @param bytes any bytes; none is an error
 * @returns a letter for each byte
 *
 * O(n). Departs from TextDecoder, which in some releases of Node.js takes the label for Latin-1 and loses quotation
 * marks and dashes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}

/**
 * The byte that Windows-1252 writes a letter with.
 *
 * @param letter one of the letters up to U+00FF, or one of Windows-1252's own
 * @returns 0 to 255
 *
 * O(1).
 */
export function windows1252Byte(letter: string): number {
  const high = HIGH.indexOf(letter);
  return high >= 0 ? 0x80 + high : letter.charCodeAt(0) & 0xff;
}
