import { normaliseText } from "../../text/normalise-text";
import { type GlossaryEntry, plainForm } from "../glossary/glossary-entry";
import { splitGlosses } from "./split-glosses";

/** Abbreviations of dictionaries, FreeDict's among them. */
const PARTS: readonly [string, RegExp][] = [
  ["noun", /^(?:n|noun|s)$/i],
  ["verb", /^(?:v|vt|vi|verb)$/i],
  ["adjective", /^(?:adj|a|adjective)$/i],
  ["adverb", /^(?:adv|adverb)$/i],
  ["name", /^(?:name|pn|propn|proper noun)$/i],
];

/**
 * An entry of a dictionary as a term.
 *
 * @param headwords the first is the preferred form
 * @param definitions one a sense
 * @param pos the dictionary's abbreviation, null where it has none
 * @param line where it stands in the file
 * @returns a term whose definition keeps what the dictionary says, word by word; null without a headword
 */
export function dictionaryEntry(
  headwords: readonly string[],
  definitions: readonly string[],
  pos: string | null,
  line: number,
): GlossaryEntry | null {
  const texts = headwords.map((text) => normaliseText(text).replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  if (texts.length === 0) return null;
  const partOfSpeech = PARTS.find(([, pattern]) => pattern.test((pos ?? "").replace(/\.$/, "")))?.[0] ?? null;
  const glosses = [...new Set(definitions.flatMap(splitGlosses))];
  const definition = definitions.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  return {
    source: texts.map((text, k) => plainForm(text, k === 0 ? "preferred" : "admitted", partOfSpeech)),
    target: glosses.map((text, k) => plainForm(text, k === 0 ? "preferred" : "admitted", partOfSpeech)),
    definition: definition.length === 0 ? null : definition.join("; "),
    note: null,
    domain: null,
    status: null,
    line,
  };
}
