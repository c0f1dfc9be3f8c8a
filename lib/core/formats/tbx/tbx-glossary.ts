import type { XmlElement } from "../xml/xml-node";

/** Whether a form is to be used; forbidden is the strongest no. */
export type TbxUsage = "preferred" | "admitted" | "deprecated" | "forbidden";

/** One word or phrase for a concept, in one language. */
export interface TbxForm {
  /** BCP 47 */
  language: string;
  text: string;
  /** null where the file doesn't say */
  usage: TbxUsage | null;
  /** noun, name, verb, adjective, adverb, phrase, or what another program wrote */
  partOfSpeech: string | null;
  nounClass: string | null;
  contexts: readonly string[];
  /** elements that Tafsiri doesn't know */
  extras: readonly XmlElement[];
}

/** A concept of a term base. */
export interface TbxConcept {
  id: string;
  kind: "name" | "term";
  /** where the desk stands with it; null in a file of another program */
  status: "candidate" | "approved" | "rejected" | null;
  definition: string | null;
  note: string | null;
  domain: string | null;
  caseSensitive: boolean;
  /** those of one language beside one another */
  forms: readonly TbxForm[];
  /** elements that Tafsiri doesn't know: of the concept, and of a language's section */
  extras: readonly XmlElement[];
  languageExtras: ReadonlyMap<string, readonly XmlElement[]>;
}

/** A term base. */
export interface TbxGlossary {
  title: string;
  /** BCP 47; what the file is written in, of a Tafsiri glossary its source language */
  language: string;
  concepts: readonly TbxConcept[];
}
