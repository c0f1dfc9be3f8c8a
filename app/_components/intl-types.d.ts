import type { FormattingTag } from "@/lib/messages/formatting";
import type { Locale, Messages } from "@/lib/messages/locales";

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale | FormattingTag;
    Messages: Messages;
  }
}
