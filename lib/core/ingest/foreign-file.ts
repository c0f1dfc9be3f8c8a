/** What a file may be instead of text; {@link NAMES} has words for each, and the messages of the app too. */
export type ForeignKind = "archive" | "pdf" | "picture" | "compressed" | "oldOffice" | "rtf" | "webArchive";

/** First bytes, as letters of the same numbers. */
const SIGNATURES: readonly [ForeignKind, string][] = [
  ["archive", "PK\x03\x04"],
  ["pdf", "%PDF"],
  ["picture", "\x89PNG"],
  ["picture", "\xff\xd8\xff"],
  ["picture", "GIF8"],
  ["compressed", "\x1f\x8b"],
  ["oldOffice", "\xd0\xcf\x11\xe0"],
  ["rtf", "{\\rtf"],
];
/** Its head is that of a mail, in any order; a text hardly begins with one of its fields. */
const WEB_ARCHIVE = /^(?:(?:From|Subject|Date|Snapshot-Content-Location):[^\n]*\n){0,6}MIME-Version:/i;
/** Bytes that such a head has before that field, and more. */
const PROBE = 2_000;

const NAMES: Readonly<Record<ForeignKind, string>> = {
  archive: "a zip archive or an office document",
  pdf: "a PDF document",
  picture: "a picture",
  compressed: "a compressed file",
  oldOffice: "an old office document",
  rtf: "an RTF document",
  webArchive: "a web page with all its parts in one file (MHTML)",
};

/**
 * Tells by its first bytes what a file is that is no text.
 *
 * @param bytes its beginning at least
 * @returns null where it may be text; else its kind, and what it is in English
 *
 * O(1).
 */
export function foreignKind(bytes: Uint8Array): { kind: ForeignKind; name: string } | null {
  const start = String.fromCharCode(...bytes.subarray(0, PROBE));
  const signed = SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
  const kind = signed ?? (WEB_ARCHIVE.test(start) ? "webArchive" : null);
  return kind ? { kind, name: NAMES[kind] } : null;
}
