import { writeXmlTree } from "../xml/write-tree";
import { childElements, element, textOf, type XmlElement } from "../xml/xml-node";
import { ADMINISTRATIVE_STATUS, PARTS_OF_SPEECH, TAFSIRI_URN, TBX3_NAMESPACE } from "./data-categories";
import type { TbxConcept, TbxForm, TbxGlossary } from "./tbx-glossary";

/** Which edition of ISO 30042 is written: TBX v3 (2019, DCA style) or v2 (2008, what OmegaT and older tools read). */
export type TbxEdition = 3 | 2;

const NAMES = {
  3: { concept: "conceptEntry", language: "langSec", form: "termSec" },
  2: { concept: "termEntry", language: "langSet", form: "tig" },
} as const;

/** Elements that hold text and nothing else. */
const TEXTS = ["term", "termNote", "descrip", "admin", "note", "xref", "ref", "p", "title", "transac", "date"];

const category = (name: string, type: string, value: string | null): XmlElement | null =>
  value === null || value === "" ? null : element(name, { type }, [value]);
const note = (text: string | null): XmlElement | null => (text ? element("note", {}, [text]) : null);
const fact = (name: string, value: string | null): XmlElement | null =>
  value === null
    ? null
    : element(
        "xref",
        { type: "externalCrossReference", target: `${TAFSIRI_URN}${name}:${encodeURIComponent(value)}` },
        [`${name}: ${value}`],
      );

/** Whether a group that is kept as it was says the same, with its source. */
const isKept = (extras: readonly XmlElement[], type: string, value: string | null): boolean =>
  extras.some((group) =>
    childElements(group).some((child) => child.attributes.type === type && textOf(child).trim() === value),
  );

function writeForm(form: TbxForm, edition: TbxEdition): XmlElement {
  const { text, usage, partOfSpeech, nounClass, contexts, extras } = form;
  const isPhrase = partOfSpeech === "phrase";
  const isName = partOfSpeech === "name";
  const plain = isPhrase ? "other" : isName ? (edition === 2 ? "properNoun" : "noun") : partOfSpeech;
  const isKnown = plain === null || PARTS_OF_SPEECH.includes(plain) || plain === "properNoun";
  return element(NAMES[edition].form, {}, [
    element("term", {}, [text]),
    category("termNote", "partOfSpeech", isKnown ? plain : "other"),
    category("termNote", "termType", isPhrase ? "phrase" : null),
    category("termNote", "administrativeStatus", usage === null ? null : ADMINISTRATIVE_STATUS[usage]),
    ...extras.filter(({ local }) => local?.startsWith("termNote")),
    ...contexts
      .filter((context) => !isKept(extras, "context", context))
      .map((context) => category("descrip", "context", context)),
    fact("part-of-speech", isKnown && !(isName && edition === 3) ? null : partOfSpeech),
    fact("noun-class", nounClass),
    ...extras.filter(({ local }) => !local?.startsWith("termNote")),
  ]);
}

/** An id as XML wants one: what may not stand in it is an underscore. */
const xmlId = (id: string): string => id.replace(/[^\w.-]/g, "_").replace(/^(?![A-Za-z_])/, "_");

function writeConcept(concept: TbxConcept, edition: TbxEdition): XmlElement {
  const { id, kind, status, definition, note: remark, domain, caseSensitive, forms, extras, languageExtras } = concept;
  const names = NAMES[edition];
  const languages = [...new Set(forms.map(({ language }) => language))];
  return element(names.concept, { id: xmlId(id) }, [
    isKept(extras, "subjectField", domain) ? null : category("descrip", "subjectField", domain),
    isKept([...extras, ...[...languageExtras.values()].flat()], "definition", definition)
      ? null
      : category("descrip", "definition", definition),
    note(remark),
    fact("status", status),
    fact("kind", kind === "name" ? kind : null),
    fact("case-sensitive", caseSensitive ? "yes" : null),
    ...extras,
    ...languages.map((language) =>
      element(names.language, { "xml:lang": language }, [
        ...(languageExtras.get(language) ?? []),
        ...forms.filter((form) => form.language === language).map((form) => writeForm(form, edition)),
      ]),
    ),
  ]);
}

const text = (concepts: readonly TbxConcept[], edition: TbxEdition): XmlElement =>
  element("text", {}, [
    element(
      "body",
      {},
      concepts.map((concept) => writeConcept(concept, edition)),
    ),
  ]);

/**
 * Writes a term base as TBX-Basic.
 *
 * @param glossary its concepts have a form at least; an id that XML doesn't take for one is made fit
 * @param edition 3: ISO 30042:2019, DCA style; 2: ISO 30042:2008, which OmegaT reads
 * @returns a document; the desk's status, noun classes and the like as external cross references (see TAFSIRI_URN)
 *
 * parseTbx gives the same back. O(n).
 */
export function serializeTbx(glossary: TbxGlossary, edition: TbxEdition): string {
  const { title, language, concepts } = glossary;
  const description = [
    element("titleStmt", {}, [element("title", {}, [title])]),
    element("sourceDesc", {}, [element("p", {}, ["Tafsiri"])]),
  ];
  if (edition === 2) {
    const xcs = element("p", { type: "XCSURI" }, ["TBXBasicXCSV02.xcs"]);
    const root = element("martif", { type: "TBX-Basic", "xml:lang": language }, [
      element("martifHeader", {}, [element("fileDesc", {}, description), element("encodingDesc", {}, [xcs])]),
      text(concepts, edition),
    ]);
    return writeXmlTree(root, TEXTS, '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">');
  }
  const root = element("tbx", { style: "dca", type: "TBX-Basic", "xml:lang": language, xmlns: TBX3_NAMESPACE }, [
    element("tbxHeader", {}, [element("fileDesc", {}, description)]),
    text(concepts, edition),
  ]);
  return writeXmlTree(root, TEXTS);
}
