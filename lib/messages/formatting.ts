import type { Locale } from "./locales";

/** A tag by which dates and numbers are written; English with the day before the month, as East Africa writes it. */
export type FormattingTag = "en-GB" | "sw";

const TAGS: Record<Locale, FormattingTag> = { en: "en-GB", sw: "sw" };

export const formattingTag = (locale: Locale): FormattingTag => TAGS[locale];

/** The language that such a tag belongs to. */
export const localeOf = (tag: FormattingTag | Locale): Locale => (tag === "sw" ? "sw" : "en");
