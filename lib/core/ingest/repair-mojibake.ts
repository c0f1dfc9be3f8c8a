import type { Diagnostic } from "../diagnostic";
import { HIGH_LETTERS, windows1252Byte } from "./windows-1252";

/** UTF-8 sequences of two or three bytes that were read as Windows-1252 or Latin-1: "â€œ", "Ã©", "Â ". */
const SEQUENCE = new RegExp(`[ÂÃ][\\u00A0-\\u00BF${HIGH_LETTERS}]|â[\\u00A0-\\u00BF${HIGH_LETTERS}]{2}`, "gu");

function decode(sequence: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from([...sequence].map(windows1252Byte)));
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
