import type { Diagnostic } from "../diagnostic";

/** Windows-1252's letters for the bytes 0x80 to 0x9F, by byte. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** UTF-8 sequences of two or three bytes that were read as Windows-1252: "â€œ", "Ã©", "Â ". */
const SEQUENCE = new RegExp(`(?:[ÂÃ][\\u00A0-\\u00BF${HIGH}]|â[\\u0080${HIGH}][\\u0080-\\u00BF${HIGH}])`, "gu");

function byteOf(letter: string): number {
  const high = HIGH.indexOf(letter);
  return high >= 0 ? 0x80 + high : letter.charCodeAt(0);
}

function decode(sequence: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from([...sequence].map(byteOf)));
  } catch {
    return sequence;
  }
}

/**
 * Mends UTF-8 that somebody read as Windows-1252 ("â€œKaribuâ€").
 *
 * @param text any text
 * @returns the text, mended where whole sequences decode; an info diagnostic that counts them
 *
 * O(n). A text without such sequences comes back as it is.
 */
export function repairMojibake(text: string): { text: string; diagnostics: Diagnostic[] } {
  let mended = 0;
  const result = text.replace(SEQUENCE, (sequence) => {
    const letter = decode(sequence);
    if (letter !== sequence) mended += 1;
    return letter;
  });
  if (mended === 0) return { text, diagnostics: [] };
  const message = `${mended} garbled letters were mended: the text had been read in the wrong encoding.`;
  return { text: result, diagnostics: [{ severity: "info", code: "mojibake", message, params: { count: mended } }] };
}
