import "server-only";
import { cookies, headers } from "next/headers";
import { createTranslator } from "use-intl/core";
import { type Locale, type Messages, messagesOf, pickLocale } from "@/lib/messages/locales";

/** The reader's language: what they chose, else the first of their browser's that there is. */
export async function getLocale(): Promise<Locale> {
  const chosen = (await cookies()).get("locale")?.value;
  return pickLocale(chosen, (await headers()).get("accept-language"));
}

/** A translator for server components; `namespace` is a top-level key of lib/messages. */
export async function getTranslator<N extends keyof Messages & string>(namespace: N) {
  const locale = await getLocale();
  return createTranslator<Messages, N>({ locale, messages: messagesOf(locale), namespace });
}
