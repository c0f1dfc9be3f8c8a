import { TARGET_LANGUAGE, type TermFormView } from "@/lib/schemas/terms";

/**
 * Forms with another English one in front.
 *
 * What was preferred stays as an admitted form where a person wrote it; a proposal that was only chosen goes again, so
 * that trying one after another leaves nothing behind.
 */
export function preferEnglish(
  forms: readonly TermFormView[],
  text: string,
  proposed: ReadonlySet<string>,
): TermFormView[] {
  const isEnglish = (form: TermFormView) => form.language === TARGET_LANGUAGE;
  const kept = forms
    .filter((form) => isEnglish(form) && form.text !== text && !(form.usage === "preferred" && proposed.has(form.text)))
    .map((form) => (form.usage === "preferred" ? { ...form, usage: "admitted" as const } : form));
  const known = forms.find((form) => isEnglish(form) && form.text === text);
  const first: TermFormView = {
    language: TARGET_LANGUAGE,
    text,
    partOfSpeech: known?.partOfSpeech ?? null,
    nounClass: known?.nounClass ?? null,
    usage: "preferred",
  };
  return [...forms.filter((form) => !isEnglish(form)), first, ...kept];
}
