"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { localeOf } from "@/lib/messages/formatting";
import classes from "./centred-page.module.css";
import { chooseLanguage } from "./choose-language";

const LANGUAGES = { en: "english", sw: "swahili" } as const;

/** The languages of the interface, for people who have no account menu yet. */
export function LanguageChoice() {
  const t = useTranslations("nav");
  const locale = localeOf(useLocale());
  const router = useRouter();
  return (
    <nav className={classes.languages} aria-label={t("language")}>
      {(["en", "sw"] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-current={language === locale || undefined}
          onClick={() => {
            chooseLanguage(language);
            router.refresh();
          }}
        >
          {t(LANGUAGES[language])}
        </button>
      ))}
    </nav>
  );
}
