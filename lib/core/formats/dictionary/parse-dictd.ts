import { gunzipSync } from "fflate";
import type { Diagnostic, Result } from "../../diagnostic";
import { decodeWindows1252 } from "../../ingest/windows-1252";
import type { GlossaryEntry } from "../glossary/glossary-entry";
import { dictionaryEntry } from "./dictionary-entry";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Bytes of a dictionary when unpacked; the largest of FreeDict has a quarter. */
const MOST_BYTES = 100 * 1024 * 1024;

/** A head of ten bytes and an end of eight: RFC 1952, section 2.3. */
const LEAST_GZIP = 18;

const refuse = (code: string, message: string): Result<GlossaryEntry[]> => ({
  ok: false,
  diagnostics: [{ severity: "error", code, message }],
});

/** Tells whether bytes are packed with gzip, as .dict.dz is. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Unpacks .dict.dz; null where it is damaged or would unpack without end. The last four bytes tell the size. */
export function unpackDictionary(bytes: Uint8Array): Uint8Array | null {
  if (!isGzip(bytes)) return bytes;
  if (bytes.byteLength < LEAST_GZIP) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.byteLength - 4, 4).getUint32(0, true);
  if (size > MOST_BYTES || size > bytes.byteLength * 1_100) return null;
  try {
    return gunzipSync(bytes, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}

/** A line that dictfmt -c5 puts before an entry which says its headword itself. */
const REPEATED_HEADWORD = /^(\S[^\n]*)\n(?=\1(?:,[^\n]*)? [/<])/gm;

/** The dictionary without the letters of its alphabet, which dictfmt leaves as a last line of their own. */
function dropAlphabet(text: string): string {
  const end = text.trimEnd();
  const letters = [...end.slice(end.lastIndexOf("\n") + 1)];
  const isAlphabet = letters.length > 4 && letters.every((letter, at) => at === 0 || (letters[at - 1] ?? "") < letter);
  return isAlphabet ? end.slice(0, end.lastIndexOf("\n") + 1) : text;
}

const GUESSED: Diagnostic = {
  severity: "info",
  code: "encoding_guessed",
  message: "The file does not say its encoding; it was read as windows-1252. Look for odd letters.",
  params: { encoding: "windows-1252" },
};

function isWhollyUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const readNumber = (text: string): number => [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0);

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, "");

/**
 * "afisa, ofisa /afˈisa/ <n> (pl: {maafisa})", then its senses; or senses alone, as dictionaries have them whose headword
 * stands in the index only.
 */
function readEntry(text: string, words: readonly string[] | null, line: number): GlossaryEntry | null {
  const [first = "", ...rest] = text.trim().split("\n");
  if (words && !words.some((word) => fold(first).startsWith(fold(word))))
    return dictionaryEntry(words, [text.trim()], null, line);
  const named = first.split(/\s+[/<[(]/)[0] ?? first;
  const pos = /<([^>]+)>/.exec(first)?.[1] ?? null;
  const heads = named.split(/\s*,\s*/).filter((word) => word !== "");
  const body = rest.join("\n");
  const senses = body.split(/^\s*\d+\.\s*$/m).filter((sense) => sense.trim() !== "");
  // FreeDict explains a gloss in an indented line below it
  const glosses = senses.map((sense) =>
    sense
      .split("\n")
      .filter((one) => !/^\s/.test(one) && one !== "")
      .join("\n"),
  );
  return dictionaryEntry(heads, glosses, pos, line);
}

/**
 * Reads a dictionary of a dictd server, such as FreeDict's.
 *
 * @param dict the .dict file's bytes, or .dict.dz's
 * @param index the .index file's text: headword, offset and length in base 64, with tabs between; without it entries are
 *   told apart by FreeDict's layout
 * @returns terms in the order of the index, each once; what is no UTF-8 is read as Windows-1252, with a note; or an error
 *   that says what is wrong
 *
 * The database format of dictd(8), as dictfmt(1) writes it, behind RFC 2229 (DICT), section 2.3 and 3.2: headwords of an
 * index, definitions as text; no standard says more. Offsets are bytes; .dz is gzip, RFC 1952. O(n), all in memory.
 */
export function parseDictd(dict: Uint8Array, index: string | null): Result<GlossaryEntry[]> {
  const bytes = unpackDictionary(dict);
  if (!bytes) return refuse("dictd_damaged", "The dictionary is damaged or cut off. Get it again.");
  const isUtf8 = isWhollyUtf8(bytes);
  const decode = (part: Uint8Array) =>
    (isUtf8 ? new TextDecoder().decode(part) : decodeWindows1252(part)).replace(REPEATED_HEADWORD, "");
  const texts: { text: string; words: string[] | null }[] =
    index === null
      ? dropAlphabet(decode(bytes))
          .split(/\n(?=\S[^\n]*\s\/[^/\n]+\/(?:\s|$))/)
          .map((text) => ({ text, words: null }))
      : readIndex(index, bytes.byteLength).map(({ start, end, words }) => {
          return { text: decode(bytes.subarray(start, end)), words };
        });
  const seen = new Set<string>();
  const entries = texts.flatMap(({ text, words }, k): GlossaryEntry[] => {
    const key = words ? `${words[0]}\n${text}` : text;
    if (seen.has(key) || /^\s*00-?database/.test(text)) return [];
    seen.add(key);
    const entry = readEntry(text, words, k + 1);
    return entry && entry.target.length > 0 ? [entry] : [];
  });
  if (entries.length === 0)
    return refuse(
      "dictd_none",
      "No entry of a dictionary was found. Choose a .dict.dz file, or a zip of it and its .index.",
    );
  return { ok: true, value: entries, diagnostics: isUtf8 ? [] : [GUESSED] };
}

/** A place in the dictionary and the words that lead there, in the order of the index. */
interface Place {
  start: number;
  end: number;
  words: string[];
}

function readIndex(index: string, size: number): Place[] {
  const places = new Map<string, Place>();
  for (const line of index.split(/\r?\n/)) {
    const [word = "", offset = "", length = ""] = line.split("\t");
    const isEntry = !/^00-?database/.test(word) && /^[A-Za-z0-9+/]+$/.test(offset) && /^[A-Za-z0-9+/]+$/.test(length);
    const start = readNumber(offset);
    const end = start + readNumber(length);
    if (!isEntry || end > size) continue;
    const place = places.get(`${start} ${end}`);
    if (place) place.words.push(word);
    else places.set(`${start} ${end}`, { start, end, words: [word] });
  }
  return [...places.values()];
}
