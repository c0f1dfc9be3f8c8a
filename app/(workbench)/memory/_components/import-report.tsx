"use client";
import { useTranslations } from "use-intl";
import type { ImportReport as Report } from "@/lib/schemas/imports";
import classes from "./imports.module.css";

const REASONS = ["no_source", "no_target", "empty", "same", "too_long"] as const;
/** Lines shown for each reason. */
const LINES_SHOWN = 8;

/** What the file had to say, and which units were left out. */
export function ImportReport({ report }: { report: Report }) {
  const t = useTranslations("memory.imports");
  const tell = useTranslations("diagnostics");
  const has = tell.has as (key: string) => boolean;
  const say = tell as (key: string, params?: Record<string, string | number>) => string;
  const reasons = REASONS.flatMap((reason) => {
    const skipped = report.skipped[reason];
    return skipped ? [{ reason, ...skipped }] : [];
  });
  if (reasons.length === 0 && report.diagnostics.length === 0) return null;
  return (
    <div className={classes.report}>
      {report.diagnostics.map(({ code, message, params, severity, line }) => (
        <p key={`${code} ${line}`} className={severity === "error" ? classes.error : undefined}>
          {has(code) ? say(code, params) : message}
        </p>
      ))}
      {reasons.length > 0 && (
        <details>
          <summary>{t("report")}</summary>
          <ul>
            {reasons.map(({ reason, count, lines }) => (
              <li key={reason}>
                {t("skipped", { count })}
                {": "}
                {t(`reasons.${reason}`)}
                {" ("}
                {t("lines", { count: lines.length, lines: lines.slice(0, LINES_SHOWN).join(", ") })}
                {count > LINES_SHOWN ? ` ${t("more")}` : ""}
                {")"}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
