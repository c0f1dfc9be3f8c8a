import type { Result } from "../../diagnostic";
import type { GlossaryEntry } from "../glossary/glossary-entry";
import { readXmlTree } from "../xml/read-tree";
import { childElements, textOf, type XmlElement } from "../xml/xml-node";
import { dictionaryEntry } from "./dictionary-entry";

/** Every element of a name below another, in document order; walks with its own stack. */
function elementsBelow(root: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [root];
  while (stack.length > 0) {
    const node = stack.pop() as XmlElement;
    if (node !== root && names.includes(node.local ?? "")) found.push(node);
    else for (const child of childElements(node).reverse()) stack.push(child);
  }
  return found;
}

const texts = (root: XmlElement, ...names: string[]): string[] =>
  elementsBelow(root, ...names).map((node) => textOf(node).trim());

/**
 * Reads a dictionary in TEI, such as FreeDict's sources.
 *
 * @param text of the file
 * @returns terms in document order; or an error that says where the XML breaks off or that it is no dictionary
 *
 * TEI P5, chapter 9 (Dictionaries): entry (9.2), form and orth (9.3.1), gramGrp and pos (9.3.2), sense, def and
 * cit[type=trans]/quote (9.3.3). O(n), all in memory.
 */
export function parseTei(text: string): Result<GlossaryEntry[]> {
  const read = readXmlTree(text);
  if (!read.ok) return read;
  const entries = elementsBelow(read.value.root, "entry").flatMap((entry): GlossaryEntry[] => {
    const heads =
      texts(entry, "form").length > 0 ? elementsBelow(entry, "form").flatMap((form) => texts(form, "orth")) : [];
    const pos = texts(entry, "pos")[0] ?? null;
    const quotes = elementsBelow(entry, "cit")
      .filter((cit) => (cit.attributes.type ?? "").startsWith("trans"))
      .map((cit) => texts(cit, "quote").join(", "));
    const definitions = quotes.length > 0 ? quotes : texts(entry, "def");
    const made = dictionaryEntry(heads, definitions, pos, entry.line ?? 1);
    return made && made.target.length > 0 ? [made] : [];
  });
  if (entries.length > 0) return { ok: true, value: entries, diagnostics: read.diagnostics };
  const message = "This XML holds no dictionary: no entry with a headword and a translation was found.";
  return { ok: false, diagnostics: [{ severity: "error", code: "tei_none", message }] };
}
