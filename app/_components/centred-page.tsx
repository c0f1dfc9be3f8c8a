import type { ReactNode } from "react";
import { getTranslator } from "../_edge/locale";
import classes from "./centred-page.module.css";
import { LanguageChoice } from "./language-choice";

/** A page with one thing on it: signing in, joining, a missing page. */
export async function CentredPage({ children }: { children: ReactNode }) {
  const t = await getTranslator("app");
  return (
    <main className={classes.page}>
      <div className={classes.inner}>
        <p className={classes.name}>{t("name")}</p>
        <p className={classes.tagline}>{t("tagline")}</p>
        {children}
        <LanguageChoice />
      </div>
    </main>
  );
}
