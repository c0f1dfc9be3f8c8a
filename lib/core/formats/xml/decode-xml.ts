import type { Diagnostic } from "../../diagnostic.ts";
import { decodeWindows1252 } from "../../ingest/windows-1252.ts";

/** Bytes looked at before the encoding is settled. */
export const XML_PROBE_BYTES = 65_536;
/** Letters in UTF-8 that prove that a file isn't in the encoding it declares; one could be chance. */
const PROOF = 2;
/** Where a declaration can be found, in bytes: it has three short values. */
const DECLARATION_BYTES = 400;

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | (string & {});

/** How many bytes a letter of UTF-8 has by its first byte; 0 for a byte that begins none. RFC 3629, section 4. */
const lengthOf = (byte: number): number =>
  byte < 0x80
    ? 1
    : byte >= 0xc2 && byte < 0xe0
      ? 2
      : byte >= 0xe0 && byte < 0xf0
        ? 3
        : byte >= 0xf0 && byte < 0xf5
          ? 4
          : 0;

/** Whether a letter of several bytes stands whole and well-formed at this place. RFC 3629, section 4. */
function isLetterAt(bytes: Uint8Array, at: number, length: number): boolean {
  for (let i = 1; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  const second = bytes[at + 1] ?? 0;
  const first = bytes[at] ?? 0;
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  if (first === 0xf4) return second < 0x90;
  return true;
}

/** UTF-8 where it is well-formed, and Windows-1252 byte by byte where it isn't. */
function decodeMixed(bytes: Uint8Array): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 1 || (length > 1 && isLetterAt(bytes, at, length))) {
      at += length;
      continue;
    }
    text += decoder.decode(bytes.subarray(from, at)) + decodeWindows1252(bytes.subarray(at, at + 1));
    at += 1;
    from = at;
  }
  return text + decoder.decode(bytes.subarray(from));
}

/** How many bytes at the end begin a letter that the next bytes may finish. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** Counts letters of several bytes; null where bytes are not UTF-8. */
function countUtf8Letters(bytes: Uint8Array): number | null {
  let count = 0;
  for (let at = 0; at < bytes.length - unfinishedBytes(bytes); ) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 0 || (length > 1 && !isLetterAt(bytes, at, length))) return null;
    if (length > 1) count += 1;
    at += length;
  }
  return count;
}

/** The encoding that bytes show by a mark or by where their NULs stand; null where letters take one byte or more. */
function sniffWide(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return "utf-16le";
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return "utf-16be";
  return null;
}

const createDecoder = (encoding: string): TextDecoder | null => {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true });
  } catch {
    return null;
  }
};

/**
 * Decodes an XML file as it comes.
 *
 * What the bytes show goes before what the declaration says: byte order marks, NULs in every second byte, two letters of
 * UTF-8 in a file that declares something else. Bytes that are no UTF-8 in a file that declares it, or nothing, are read
 * as Windows-1252 where they stand, half a letter at the end as U+FFFD. After XML 1.0, appendix F; names of encodings by the WHATWG Encoding Standard.
 * O(n) time, O(chunk) memory.
 */
export class XmlDecoder {
  readonly diagnostics: Diagnostic[] = [];
  /** WHATWG name, once bytes were seen */
  encoding: Encoding | null = null;
  private probe: Uint8Array[] = [];
  private probed = 0;
  private rest = new Uint8Array(0);
  private decoder: TextDecoder | null = null;
  private isMixed = false;
  private declared: string | undefined;

  /** @returns text of the bytes that are whole, possibly none yet */
  write(bytes: Uint8Array): string {
    if (this.encoding !== null) return this.decode(bytes, false);
    this.probe.push(bytes);
    this.probed += bytes.length;
    return this.probed < XML_PROBE_BYTES ? "" : this.decode(this.settle(), false);
  }

  /** @returns what is left */
  end(): string {
    return this.decode(this.encoding === null ? this.settle() : new Uint8Array(0), true);
  }

  private settle(): Uint8Array {
    const all = new Uint8Array(this.probed);
    let at = 0;
    for (const part of this.probe) {
      all.set(part, at);
      at += part.length;
    }
    this.probe = [];
    this.encoding = this.choose(all);
    if (this.encoding !== "utf-8") this.decoder = createDecoder(this.encoding);
    return all;
  }

  private choose(bytes: Uint8Array): Encoding {
    const wide = sniffWide(bytes);
    if (wide) return wide;
    const start = decodeWindows1252(bytes.subarray(0, DECLARATION_BYTES));
    const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
    this.declared = declared;
    const known = declared === undefined ? null : createDecoder(declared);
    const encoding = known?.encoding ?? "utf-8";
    if (encoding === "utf-8" || bytes[0] === 0xef) {
      if (declared !== undefined && known === null) this.noteLie(declared, "utf-8");
      return "utf-8";
    }
    // a declaration that can be read byte by byte stands in no file of two bytes a letter
    const isUtf8 = encoding.startsWith("utf-16") || (countUtf8Letters(bytes) ?? 0) >= PROOF;
    if (isUtf8) this.noteLie(declared ?? "", "utf-8");
    return isUtf8 ? "utf-8" : encoding;
  }

  private noteLie(declared: string, encoding: string): void {
    const message = `The file says that its encoding is ${declared}, but it is not; it was read as ${encoding}. Look for odd letters.`;
    this.diagnostics.push({ severity: "warning", code: "encoding_lies", message, params: { declared, encoding } });
  }

  private noteGuess(encoding: string): void {
    const message = `The file does not say its encoding; it was read as ${encoding}. Look for odd letters.`;
    this.diagnostics.push({ severity: "warning", code: "encoding_guessed", message, params: { encoding } });
  }

  private decode(bytes: Uint8Array, isEnd: boolean): string {
    if (this.encoding === "windows-1252") return decodeWindows1252(bytes);
    if (this.encoding !== "utf-8") return this.decoder?.decode(bytes, { stream: !isEnd }) ?? "";
    const all = new Uint8Array(this.rest.length + bytes.length);
    all.set(this.rest);
    all.set(bytes, this.rest.length);
    const whole = all.subarray(0, all.length - unfinishedBytes(all));
    this.rest = all.slice(whole.length);
    const half = isEnd && this.rest.length > 0 ? "\ufffd" : "";
    if (!this.isMixed) {
      try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole) + half;
      } catch {
        this.isMixed = true;
        if (this.declared === undefined && bytes[0] !== 0xef) this.noteGuess("windows-1252");
        else this.noteLie("UTF-8", "windows-1252");
      }
    }
    return decodeMixed(whole) + half;
  }
}
