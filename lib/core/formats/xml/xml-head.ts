import type { Diagnostic } from "../../diagnostic";
import { XmlDecoder } from "./decode-xml";

/** An XML file as text. */
export interface DecodedXml {
  /** without a byte order mark */
  text: string;
  /** WHATWG name */
  encoding: string;
  diagnostics: Diagnostic[];
}

/** Letters in which a root stands: declarations, comments and a document type come before it. */
const HEAD = 20_000;
/** Bytes in which a file shows that it is markup. */
const FIRST_BYTES = 2_000;
/** What goes before the root, and where it ends. */
const BEFORE: readonly [string, string][] = [
  ["<?", "?>"],
  ["<!--", "-->"],
];

/**
 * Tells whether a file begins as XML does, in any encoding: with a bracket, or with a declaration after something else.
 *
 * @param bytes of the file, or its start
 *
 * O(1).
 */
export function beginsAsXml(bytes: Uint8Array): boolean {
  // letters of every encoding of XML stand apart by NULs at most
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, FIRST_BYTES)).replaceAll("\0", "");
  return /^(?:ï»¿|ÿþ|þÿ)?\s*</.test(start) || /^[^<]*<\?xml\s/.test(start);
}

/**
 * Decodes a whole XML file in the encoding that it declares; see XmlDecoder.
 *
 * @returns its text, and a warning where the declaration lies
 *
 * O(n).
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const decoder = new XmlDecoder();
  const text = (decoder.write(bytes) + decoder.end()).replace(/^\ufeff/, "");
  return { text, encoding: decoder.encoding ?? "utf-8", diagnostics: decoder.diagnostics };
}

/** Where a document type ends: after its subset in square brackets, where it has one. */
function endOfDoctype(text: string, at: number): number {
  const end = text.indexOf(">", at);
  const subset = text.indexOf("[", at);
  return subset < 0 || subset > end ? end : text.indexOf(">", text.indexOf("]", subset));
}

/**
 * The name of a document's root, without its prefix.
 *
 * @param text of a file that may be XML
 * @returns `xliff` of `<x:xliff version="2.0">`; null where no element begins within the first 20,000 letters
 *
 * O(1).
 */
export function rootName(text: string): string | null {
  const head = text.slice(0, HEAD);
  let at = head.indexOf("<");
  while (at >= 0) {
    const [start, stop] = BEFORE.find(([begin]) => head.startsWith(begin, at)) ?? [];
    const isDoctype = /^<!DOCTYPE/i.test(head.slice(at, at + 9));
    if (start === undefined && !isDoctype)
      return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(head.slice(at, at + 200))?.[1] ?? null;
    const end = isDoctype ? endOfDoctype(head, at) : head.indexOf(stop ?? ">", at);
    at = end < 0 ? -1 : head.indexOf("<", end);
  }
  return null;
}
