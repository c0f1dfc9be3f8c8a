import type { Diagnostic } from "../../diagnostic.ts";

type Params = Record<string, string | number>;

/** What is wrong with a document, in plain sentences; the messages hold the same under these names. */
const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  xml_malformed: ({ line, column, detail }) =>
    `The XML is broken at line ${line}, column ${column} (${detail}). Mend the file there, or save it anew in its program.`,
  xml_cut_off: ({ line, element }) =>
    `The file ends too early, at line ${line}${element === "" ? "" : ` within <${element}>`}: it was cut off, or an & stands in it as a bare letter. Get it again.`,
  xml_empty: () => "The file holds no XML. Perhaps its ending lies, or it is empty.",
  xml_entities: ({ line }) =>
    `The file declares entities of its own at line ${line}, as entity bombs do. It was not read. Save it without a document type.`,
  xml_too_deep: ({ line, most }) =>
    `Elements are nested more than ${most} deep at line ${line}. The file was not read on.`,
  xml_too_long: ({ line, most }) =>
    `A tag or text that begins before line ${line} is longer than ${most} characters. The file was not read on.`,
  xml_forbidden_character: ({ line }) =>
    `The file holds characters that XML forbids, the first at line ${line}. They were read as \ufffd.`,
  xml_unknown_entity: ({ line }) =>
    `The file uses entities that nobody declares, the first at line ${line}. They were left as they are written.`,
  tmx_none: ({ element }) =>
    `This is XML, but no translation memory: it begins with “${element}”. Choose a file that was exported as TMX.`,
  xml_late_declaration: () => "Something stands before the XML declaration. It was passed over.",
};

/**
 * Puts a fault of an XML document into words.
 *
 * @param code one of those that XmlReader notes; others are their own sentence
 * @param params line and column, 1-based, and what the sentence of the code needs
 *
 * O(1).
 */
export function explainXmlProblem(severity: Diagnostic["severity"], code: string, params: Params): Diagnostic {
  const place = {
    ...(typeof params.line === "number" ? { line: params.line } : {}),
    ...(typeof params.column === "number" ? { column: params.column } : {}),
  };
  return { severity, code, ...place, message: SENTENCES[code]?.(params) ?? code, params };
}
