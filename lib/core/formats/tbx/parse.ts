import type { Diagnostic, Result } from "../../diagnostic";
import { readXmlTree } from "../xml/read-tree";
import { childElements, textOf, type XmlElement } from "../xml/xml-node";
import { TAFSIRI_URN, usageFrom } from "./data-categories";
import { portableElement } from "./portable-element";
import type { TbxConcept, TbxForm, TbxGlossary } from "./tbx-glossary";

const CONCEPTS = ["conceptEntry", "termEntry"];
const LANGUAGES = ["langSec", "langSet"];
const FORMS = ["termSec", "tig", "ntig"];

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The data category of an element: `definition`, `partOfSpeech` and so on; empty where it has none. */
const categoryOf = ({ attributes }: XmlElement): string => attributes.type ?? "";

/** Takes known facts out of an element's children; what is left isn't known. */
class Facts {
  #left: XmlElement[];
  constructor(children: readonly XmlElement[]) {
    this.#left = children.map(portableElement);
  }
  /** All values of a category; those in a group, with its source, are left where they are. */
  takeAll(type: string): string[] {
    const values: string[] = [];
    this.#left = this.#left.filter((child) => {
      if (categoryOf(child) === type && child.local !== "xref") {
        values.push(textOf(child).trim());
        return false;
      }
      if (child.local?.endsWith("Grp"))
        for (const inner of childElements(child)) if (categoryOf(inner) === type) values.push(textOf(inner).trim());
      return true;
    });
    return values.filter((value) => value !== "");
  }
  /** The first value of a category; others of it are left. */
  take(type: string): string | null {
    const at = this.#left.findIndex((child) => categoryOf(child) === type && child.local !== "xref");
    if (at >= 0) return textOf(this.#left.splice(at, 1)[0] as XmlElement).trim() || null;
    const grouped = this.#left
      .filter(({ local }) => local?.endsWith("Grp"))
      .flatMap((group) => childElements(group))
      .find((inner) => categoryOf(inner) === type);
    return grouped ? textOf(grouped).trim() || null : null;
  }
  takeNote(): string | null {
    const at = this.#left.findIndex(({ local, attributes }) => local === "note" && !attributes.type);
    return at < 0 ? null : textOf(this.#left.splice(at, 1)[0] as XmlElement).trim() || null;
  }
  /** A value of Tafsiri's own. */
  takeFact(name: string): string | null {
    const start = `${TAFSIRI_URN}${name}:`;
    const at = this.#left.findIndex(
      ({ local, attributes }) => local === "xref" && attributes.target?.startsWith(start),
    );
    if (at < 0) return null;
    const value = this.#left.splice(at, 1)[0]?.attributes.target?.slice(start.length) ?? "";
    try {
      return decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  get rest(): XmlElement[] {
    return this.#left;
  }
}

const PARTS: Record<string, string> = {
  propernoun: "name",
  "proper noun": "name",
  n: "noun",
  v: "verb",
  adj: "adjective",
};

function readForm(node: XmlElement, language: string): TbxForm | null {
  const children = childElements(node).flatMap((child) => (child.local === "termGrp" ? childElements(child) : [child]));
  const term = children.find(({ local }) => local === "term");
  const text = collapse(term ? textOf(term) : "");
  if (text === "") return null;
  const facts = new Facts(children.filter((child) => child !== term));
  const said = facts.take("partOfSpeech");
  const types = facts.rest.filter((child) => categoryOf(child) === "termType");
  const isPhrase = said === "other" && types.some((type) => textOf(type).trim() === "phrase");
  if (isPhrase) facts.take("termType");
  const exact = facts.takeFact("part-of-speech");
  const lower = said?.toLowerCase() ?? "";
  const status = facts.take("administrativeStatus") ?? facts.take("normativeAuthorization");
  return {
    language,
    text,
    usage: status === null ? null : usageFrom(status),
    partOfSpeech: exact ?? (isPhrase ? "phrase" : said === null ? null : (PARTS[lower] ?? lower)),
    nounClass: facts.takeFact("noun-class"),
    contexts: facts.takeAll("context"),
    extras: facts.rest,
  };
}

const STATUSES = ["candidate", "approved", "rejected"] as const;

function readConcept(node: XmlElement, id: string): TbxConcept | null {
  const children = childElements(node);
  const sections = children.filter(({ local }) => LANGUAGES.includes(local ?? ""));
  const facts = new Facts(children.filter((child) => !sections.includes(child)));
  const forms: TbxForm[] = [];
  const languageExtras = new Map<string, XmlElement[]>();
  let definition = facts.take("definition");
  const languages = new Map<string, XmlElement[]>();
  for (const section of sections) {
    const language = section.attributes["xml:lang"] ?? section.attributes.lang ?? "und";
    languages.set(language, [...(languages.get(language) ?? []), ...childElements(section)]);
  }
  for (const [language, parts] of languages) {
    const own = new Facts(parts.filter(({ local }) => !FORMS.includes(local ?? "")));
    definition ??= own.take("definition");
    if (own.rest.length > 0) languageExtras.set(language, own.rest);
    for (const part of parts) {
      const form = FORMS.includes(part.local ?? "") ? readForm(part, language) : null;
      if (form) forms.push(form);
    }
  }
  if (forms.length === 0) return null;
  const status = facts.takeFact("status");
  return {
    id,
    kind: facts.takeFact("kind") === "name" ? "name" : "term",
    status: STATUSES.find((one) => one === status) ?? null,
    definition,
    note: facts.takeNote(),
    domain: facts.take("subjectField"),
    caseSensitive: facts.takeFact("case-sensitive") === "yes",
    forms,
    extras: facts.rest,
    languageExtras,
  };
}

/**
 * Reads a term base.
 *
 * @param source of the file, decoded: TBX v3 in DCA or DCT style, or v2 (martif), of any dialect
 * @returns concepts in document order, unknown elements kept with them; or why it can't be read
 *
 * O(n).
 */
export function parseTbx(source: string): Result<TbxGlossary> {
  const read = readXmlTree(source);
  if (!read.ok) return read;
  const { root } = read.value;
  const { line = 1, column = 1, name } = root;
  if (root.local !== "tbx" && root.local !== "martif") {
    const message = `This is <${name}>, not TBX.`;
    return {
      ok: false,
      diagnostics: [{ severity: "error", code: "tbx_none", line, column, message, params: { name } }],
    };
  }
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const concepts: TbxConcept[] = [];
  let title = "";
  const walk = (parent: XmlElement): void => {
    for (const child of childElements(parent)) {
      if (child.local === "title" && title === "") title = collapse(textOf(child));
      else if (CONCEPTS.includes(child.local ?? "")) {
        const concept = readConcept(child, child.attributes.id ?? `c${concepts.length + 1}`);
        if (concept) concepts.push(concept);
        else
          diagnostics.push({
            severity: "warning",
            code: "tbx_concept",
            line: child.line ?? 1,
            message: "An entry has no term; it was left out.",
            params: { line: child.line ?? 1 },
          });
      } else if (child.local !== "back") walk(child);
    }
  };
  walk(root);
  if (concepts.length === 0)
    diagnostics.push({ severity: "warning", code: "tbx_empty", message: "The file holds no term." });
  return { ok: true, value: { title, language: root.attributes["xml:lang"] ?? "und", concepts }, diagnostics };
}
