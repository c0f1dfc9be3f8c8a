import en from "./en.json";
import sw from "./sw.json";

export const LOCALES = ["en", "sw"] as const;
export type Locale = (typeof LOCALES)[number];
/** Both files have the same keys; a test holds them to it. */
export type Messages = typeof en;

const MESSAGES: Record<Locale, Messages> = { en, sw: sw as Messages };

export const messagesOf = (locale: Locale): Messages => MESSAGES[locale];

const isLocale = (value: string | undefined): value is Locale => LOCALES.some((locale) => locale === value);

/** The chosen language, else the first of an Accept-Language header that there is, else English. */
export function pickLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLocale) ?? "en";
}
