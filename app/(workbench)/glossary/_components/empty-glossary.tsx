"use client";
import { Button, Progress } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "use-intl";
import classes from "./glossary.module.css";
import type { Extraction } from "./use-extraction";

interface EmptyGlossaryProps {
  extraction: Extraction;
  mayExtract: boolean;
  mayImport: boolean;
}

/** What a glossary is for, while there is none, and how to get one. */
export function EmptyGlossary({ extraction, mayExtract, mayImport }: EmptyGlossaryProps) {
  const t = useTranslations("glossary.empty");
  const importFile = useTranslations("glossary")("importFile");
  const { progress, start } = extraction;
  const isRunning = progress?.running ?? false;
  return (
    <main id="main" className={classes.alone}>
      <h1 className={classes.title}>{t("title")}</h1>
      <p>{t("what")}</p>
      <p>{t("how")}</p>
      {isRunning && progress ? (
        <div role="status">
          <Progress value={(100 * progress.done) / Math.max(1, progress.total)} size="sm" aria-label={t("running")} />
          <p className={classes.quiet}>{t("progress", { done: progress.done, total: progress.total })}</p>
        </div>
      ) : (
        <p className={classes.ways}>
          {mayExtract && <Button onClick={start}>{t("extract")}</Button>}
          {mayImport && (
            <Button variant="default" component={Link} href="/glossary/import">
              {importFile}
            </Button>
          )}
          <Button variant="subtle" component={Link} href="/articles/import">
            {t("import")}
          </Button>
        </p>
      )}
    </main>
  );
}
