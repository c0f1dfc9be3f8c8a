import "server-only";
import { serializeTbx, type TbxEdition } from "@/lib/core/formats/tbx/serialize";
import { giveBackTbxExtra } from "@/lib/core/formats/tbx/tbx-extra";
import type { TbxConcept } from "@/lib/core/formats/tbx/tbx-glossary";
import { SOURCE_LANGUAGE, type TermSnapshot } from "@/lib/schemas/terms";

type ExportedTerm = TermSnapshot & { id: string; extra: string | null };

/** A term as a concept of a term base; forms of one language beside one another, in their order. */
function conceptOf({ id, extra, ...term }: ExportedTerm): TbxConcept {
  const { kind, status, definition, note, domain, caseSensitive, forms, partOfSpeech } = term;
  const languages = [...new Set(forms.map(({ language }) => language))];
  const concept: TbxConcept = {
    ...{ id, kind, status, definition, note, domain, caseSensitive },
    forms: languages.flatMap((language) =>
      forms
        .filter((form) => form.language === language)
        .map((form) => ({
          ...form,
          partOfSpeech: form.partOfSpeech ?? (language === SOURCE_LANGUAGE ? partOfSpeech : null),
          contexts: [],
          extras: [],
        })),
    ),
    extras: [],
    languageExtras: new Map(),
  };
  return giveBackTbxExtra(concept, extra);
}

/** The glossary as a term base; an older edition is for tools that would take a candidate for a term, and has none. */
export function makeTbx(terms: readonly ExportedTerm[], edition: TbxEdition): string {
  const chosen = terms.filter(({ status, forms }) => forms.length > 0 && (edition === 3 || status === "approved"));
  return serializeTbx({ title: "Tafsiri", language: SOURCE_LANGUAGE, concepts: chosen.map(conceptOf) }, edition);
}
