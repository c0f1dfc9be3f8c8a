import type { Locale, Messages } from "@/lib/messages/locales";

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
