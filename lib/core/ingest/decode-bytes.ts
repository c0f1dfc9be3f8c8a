import { detect } from "chardet";
import type { Result } from "../diagnostic";
import { foreignKind } from "./foreign-file";
import { decodeWindows1252 } from "./windows-1252";

/** A file's text and the encoding it was in. */
export interface DecodedText {
  text: string;
  /** WHATWG name: utf-8, utf-16le, utf-16be, windows-1252 … */
  encoding: string;
}

/** Bytes looked at to tell how a text is written. */
const PROBE_BYTES = 64 * 1024;

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 of Latin text has a NUL in every second byte: in the odd ones little-endian, in the even ones big-endian. */
function guessUtf16(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, PROBE_BYTES);
  const nuls = [0, 0];
  probe.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const half = probe.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.05) return "utf-16be";
  return null;
}

const refuse = (code: string, message: string, params?: Record<string, string>): Result<DecodedText> => ({
  ok: false,
  diagnostics: [{ severity: "error", code, message, ...(params ? { params } : {}) }],
});

/**
 * Turns a file's bytes into text.
 *
 * @param bytes the whole file
 * @returns text without a byte order mark and the encoding's name; an info diagnostic where the encoding was guessed;
 *   or an error that says what the file is instead of text
 *
 * O(n). Byte order marks decide, then strict UTF-8, then the pattern of NULs in UTF-16, then chardet's statistics;
 * Western guesses become Windows-1252, as browsers do (WHATWG Encoding Standard, section 4.2).
 */
export function decodeBytes(bytes: Uint8Array): Result<DecodedText> {
  const [a, b] = bytes;
  const marked = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
  if (marked)
    return { ok: true, value: { text: decodeAs(bytes, marked, false) ?? "", encoding: marked }, diagnostics: [] };
  const foreign = foreignKind(bytes);
  if (foreign)
    return refuse(
      "not_text",
      `This is ${foreign.name}, not a text or a web page. Save it as .docx, .txt or .html first.`,
      { kind: foreign.kind },
    );
  const utf16 = guessUtf16(bytes);
  if (!utf16 && bytes.subarray(0, PROBE_BYTES).includes(0))
    return refuse("binary", "This file is not text: it holds NUL bytes. Save it as .docx, .txt or .html first.");
  const utf8 = utf16 ? null : decodeAs(bytes, "utf-8", true);
  if (utf8 !== null) return { ok: true, value: { text: utf8, encoding: "utf-8" }, diagnostics: [] };
  const guess = utf16 ?? detect(bytes.subarray(0, PROBE_BYTES)) ?? "windows-1252";
  const encoding = /^(?:iso-8859-(?:1|2|9|15)|windows-125[0-9]|ascii|utf-8|big5|shift_jis|euc-.*|gb18030)$/i.test(guess)
    ? "windows-1252"
    : guess.toLowerCase();
  const text = (encoding === "windows-1252" ? null : decodeAs(bytes, encoding, false)) ?? decodeWindows1252(bytes);
  const message = `The file does not say its encoding; it was read as ${encoding}. Look for odd letters.`;
  return {
    ok: true,
    value: { text, encoding },
    diagnostics: [{ severity: "info", code: "encoding_guessed", message, params: { encoding } }],
  };
}
