"use client";
import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./_components/centred-page.module.css";

/** What a page shows that could not be made; what was typed is kept by the editor and comes back with the page. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("problem");
  return (
    <main className={classes.page}>
      <div className={classes.inner} role="alert">
        <h1 className={classes.title}>{t("broken")}</h1>
        <p className={classes.text}>{t("brokenText")}</p>
        <Button onClick={reset}>{t("again")}</Button>
      </div>
    </main>
  );
}
