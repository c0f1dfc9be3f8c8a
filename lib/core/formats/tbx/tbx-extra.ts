import type { XmlElement, XmlNode } from "../xml/xml-node";
import type { TbxConcept } from "./tbx-glossary";

/** What a term base says of a concept that Tafsiri has no place for. */
interface TbxExtra {
  concept: XmlElement[];
  languages: Record<string, XmlElement[]>;
  /** by language and text of the form */
  forms: Record<string, { contexts: string[]; elements: XmlElement[] }>;
}

const formKey = (language: string, text: string): string => `${language}\n${text}`;

/** An element as JSON keeps it: names, attributes, children; comments are left out. */
function plain({ name, local, attributes, children }: XmlElement): XmlElement {
  const kept = children.flatMap((child): XmlNode[] =>
    typeof child === "string" ? [child] : "name" in child ? [plain(child)] : [],
  );
  return { name, ...(local === undefined ? {} : { local }), attributes, children: kept };
}

/**
 * Packs what is to be given back with a term.
 *
 * @param concept as it was read
 * @returns JSON text; null where there is nothing
 *
 * O(n).
 */
export function keepTbxExtra({ extras, languageExtras, forms }: TbxConcept): string | null {
  const kept: TbxExtra = {
    concept: extras.map(plain),
    languages: Object.fromEntries([...languageExtras].map(([language, elements]) => [language, elements.map(plain)])),
    forms: Object.fromEntries(
      forms
        .filter((form) => form.extras.length > 0 || form.contexts.length > 0)
        .map(({ language, text, contexts, extras: own }) => [
          formKey(language, text),
          { contexts: [...contexts], elements: own.map(plain) },
        ]),
    ),
  };
  const isEmpty =
    kept.concept.length === 0 && Object.keys(kept.languages).length === 0 && Object.keys(kept.forms).length === 0;
  return isEmpty ? null : JSON.stringify(kept);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNode = (value: unknown): value is XmlNode =>
  typeof value === "string" ||
  (isObject(value) &&
    typeof value.name === "string" &&
    isObject(value.attributes) &&
    Object.values(value.attributes).every((one) => typeof one === "string") &&
    Array.isArray(value.children) &&
    value.children.every(isNode));
const elements = (value: unknown): XmlElement[] =>
  Array.isArray(value) ? value.filter((one): one is XmlElement => isObject(one) && isNode(one)) : [];
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/**
 * Puts back what {@link keepTbxExtra} packed.
 *
 * @param concept made of a term
 * @param extra JSON text; what is damaged in it is passed over
 * @returns the concept with the kept elements, those of a form only where the form still stands
 *
 * O(n).
 */
export function giveBackTbxExtra(concept: TbxConcept, extra: string | null): TbxConcept {
  if (extra === null) return concept;
  let kept: unknown;
  try {
    kept = JSON.parse(extra);
  } catch {
    return concept;
  }
  if (!isObject(kept)) return concept;
  const languages = isObject(kept.languages) ? Object.entries(kept.languages) : [];
  const forms = isObject(kept.forms) ? kept.forms : {};
  return {
    ...concept,
    extras: [...concept.extras, ...elements(kept.concept)],
    languageExtras: new Map(languages.map(([language, value]) => [language, elements(value)])),
    forms: concept.forms.map((form) => {
      const own = forms[formKey(form.language, form.text)];
      if (!isObject(own)) return form;
      return { ...form, contexts: strings(own.contexts), extras: elements(own.elements) };
    }),
  };
}
