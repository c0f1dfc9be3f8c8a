import type { Diagnostic } from "../diagnostic";

/**
 * Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (UAX #9, section 2). They make a text look
 * other than it is ("Trojan Source", CVE-2021-42574); the marks U+200E and U+200F turn nothing around and stay.
 */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text without characters that turn the direction of what follows; for file names as they are shown. O(n). */
export const dropBidiControls = (text: string): string => text.replace(BIDI_CONTROLS, "");

/**
 * What there is to say of a text from which {@link dropBidiControls} takes something.
 *
 * @returns a warning that counts them; nothing where there are none. O(n)
 */
export function bidiDiagnostics(text: string): Diagnostic[] {
  const count = text.match(BIDI_CONTROLS)?.length ?? 0;
  if (count === 0) return [];
  const message = `${count} hidden characters that turn the direction of writing were left out.`;
  return [{ severity: "warning", code: "bidi_controls", message, params: { count } }];
}
