import type { TbxConcept, TbxGlossary } from "../lib/core/formats/tbx/tbx-glossary";

const concept = (id: string, kind: TbxConcept["kind"], source: string, target: string): TbxConcept => ({
  id,
  kind,
  status: "approved",
  definition: null,
  note: null,
  domain: null,
  caseSensitive: false,
  forms: [
    { language: "sw", text: source, usage: "preferred", partOfSpeech: null, nounClass: null, contexts: [], extras: [] },
    { language: "en", text: target, usage: "preferred", partOfSpeech: null, nounClass: null, contexts: [], extras: [] },
  ],
  extras: [],
  languageExtras: new Map(),
});

/** A glossary of two terms. */
export const GLOSSARY: TbxGlossary = {
  title: "Tafsiri",
  language: "sw",
  concepts: [concept("t1", "term", "vikwazo", "sanctions"), concept("t2", "name", "Ikulu ya Kremlin", "the Kremlin")],
};
