"use client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { GlossaryImportView } from "@/lib/schemas/glossary-import";
import classes from "./glossary-import.module.css";

/** Earlier imports, each of which can be taken back as a whole. */
export function PastImports({ imports, onChange }: { imports: GlossaryImportView[]; onChange: () => void }) {
  const t = useTranslations("glossaryImport");
  const common = useTranslations("common");
  const format = useFormatter();
  const messageOf = useErrorMessage();
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  if (imports.length === 0) return null;

  async function undo(id: string) {
    setBusy(id);
    setSaid(null);
    try {
      const { undone, kept } = await api.post<{ undone: number; kept: number }>(`/api/glossary/import/${id}/undo`);
      setSaid(t(kept > 0 ? "undoneKept" : "undone", { undone, kept }));
      onChange();
    } catch (failure) {
      setSaid(messageOf(failure));
    } finally {
      setBusy(null);
    }
  }

  return (
    <section className={classes.section} aria-label={t("past")}>
      <h2 className={classes.heading}>{t("past")}</h2>
      {said && <p role="status">{said}</p>}
      <ul className={classes.past}>
        {imports.map(({ id, fileName, at, by, added, changed, isUndone }) => (
          <li key={id}>
            <span className={classes.term}>{fileName}</span>
            <span className={classes.quiet}>
              {t("did", { added, changed })}
              {` · ${format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })}`}
              {by && ` · ${by}`}
            </span>
            {isUndone ? (
              <span className={classes.quiet}>{t("isUndone")}</span>
            ) : (
              <Button variant="subtle" size="compact-sm" loading={busy === id} onClick={() => void undo(id)}>
                {common("undo")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
