"use client";
import { useTranslations } from "use-intl";
import type { ReturnPreview } from "@/lib/schemas/returning";
import classes from "./return-dialog.module.css";
import dialog from "./wide-dialog.module.css";

/** Rows that belong nowhere, of which so many are shown. */
const UNKNOWN_SHOWN = 20;

/** What a file that came back holds, in a sentence, and what is odd about it. */
export function ReturnSummary({ preview, stale }: { preview: ReturnPreview; stale: number }) {
  const t = useTranslations("returning");
  const tell = useTranslations("diagnostics");
  const knows = tell.has as (key: string) => boolean;
  const say = tell as (key: string, params?: Record<string, string | number>) => string;
  const { changes, same, blank, unknown, missing, isOfAnotherArticle, otherLanguage, diagnostics } = preview;
  const conflicts = changes.filter(({ conflict }) => conflict !== null).length;
  const warnings = [
    ...(stale > 0 ? [t("stale", { count: stale })] : []),
    ...(isOfAnotherArticle ? [t("otherArticle")] : []),
    ...(otherLanguage === null ? [] : [t("otherLanguage", { language: otherLanguage })]),
    ...diagnostics.map(({ code, message, params }) => (knows(code) ? say(code, params) : message)),
  ];
  return (
    <>
      <p className={dialog.summary} role="status">
        {changes.length === 0 ? t("nothing") : t("found", { changes: changes.length - conflicts, conflicts })}{" "}
        <span className={dialog.quiet}>{t("rest", { same, blank, missing })}</span>
      </p>
      {warnings.map((warning) => (
        <p key={warning} className={dialog.warning}>
          {warning}
        </p>
      ))}
      {unknown.length > 0 && (
        <details className={classes.unknown}>
          <summary>{t("unknown", { count: unknown.length })}</summary>
          <ul>
            {unknown.slice(0, UNKNOWN_SHOWN).map(({ source, target }) => (
              <li key={`${source}\n${target}`}>
                {source} {"→"} {target}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
