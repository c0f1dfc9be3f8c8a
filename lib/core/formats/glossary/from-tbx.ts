import { keepTbxExtra } from "../tbx/tbx-extra";
import type { TbxGlossary } from "../tbx/tbx-glossary";
import type { GlossaryEntry } from "./glossary-entry";

const languageOf = (tag: string): string => {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return primary === "swa" || primary === "swh" ? "sw" : primary === "eng" ? "en" : primary;
};

/**
 * The terms of a term base.
 *
 * @param glossary with any languages; concepts without Swahili are left out
 * @returns entries in the file's order, the preferred forms first; the first form is the preferred one where none is
 */
export function entriesFromTbx(glossary: TbxGlossary): GlossaryEntry[] {
  return glossary.concepts.flatMap((concept, index): GlossaryEntry[] => {
    const side = (language: string) => {
      const forms = concept.forms.filter((form) => languageOf(form.language) === language);
      const hasPreferred = forms.some(({ usage }) => usage === "preferred");
      const firstFree = forms.findIndex(({ usage }) => usage === null);
      return forms
        .map(({ text, usage, partOfSpeech, nounClass }, k) => {
          const settled = usage ?? (!hasPreferred && k === firstFree ? ("preferred" as const) : ("admitted" as const));
          return { text, usage: settled, partOfSpeech, nounClass };
        })
        .sort((a, b) => Number(b.usage === "preferred") - Number(a.usage === "preferred"));
    };
    const source = side("sw");
    if (source.length === 0) return [];
    const { definition, note, domain, status } = concept;
    const others = concept.forms
      .filter(({ language }) => !["sw", "en"].includes(languageOf(language)))
      .map(({ language, text, usage, partOfSpeech, nounClass }) => {
        return { language, text, usage: usage ?? ("admitted" as const), partOfSpeech, nounClass };
      });
    const extra = keepTbxExtra(concept);
    return [{ source, target: side("en"), others, definition, note, domain, status, extra, line: index + 1 }];
  });
}
