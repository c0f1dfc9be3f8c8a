import type { Locale } from "@/lib/messages/locales";

const YEAR_SECONDS = 31_536_000;

/** Remembers in this browser which language its reader wants; the page has to be drawn again to show it. */
export function chooseLanguage(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `locale=${locale}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
