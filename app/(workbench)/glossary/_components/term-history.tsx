"use client";
import { useFormatter, useTranslations } from "use-intl";
import { SOURCE_LANGUAGE, TARGET_LANGUAGE, type TermSnapshot, type TermView } from "@/lib/schemas/terms";
import classes from "./term-page.module.css";

interface TermHistoryProps {
  term: TermView;
  onRestore: ((changeId: string) => void) | null;
}

/** Who did what to the term, the newest first; each state can be brought back. */
export function TermHistory({ term, onRestore }: TermHistoryProps) {
  const t = useTranslations("glossary.history");
  const format = useFormatter();
  if (term.history.length === 0) return null;
  return (
    <section>
      <h3>{t("title")}</h3>
      <ol className={classes.history}>
        {term.history.map((change, index) => (
          <li key={change.id}>
            <span className={classes.when}>
              {format.dateTime(new Date(change.at), { dateStyle: "medium", timeStyle: "short" })}
            </span>
            <span>
              {t(`did.${change.action}`, { by: change.by ?? t("somebody") })}
              {change.after && <span className={classes.after}>{summaryOf(change.before, change.after)}</span>}
            </span>
            {index > 0 && change.after && onRestore && (
              <button type="button" className={classes.restore} onClick={() => onRestore(change.id)}>
                {t("restore")}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The words that a change brought: those that were not there before. */
function summaryOf(before: TermSnapshot | null, after: TermSnapshot): string {
  const known = new Set(before?.forms.map((form) => `${form.language} ${form.text} ${form.usage}`));
  const fresh = after.forms.filter((form) => !known.has(`${form.language} ${form.text} ${form.usage}`));
  const order = [SOURCE_LANGUAGE, TARGET_LANGUAGE];
  const words = fresh
    .sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language))
    .map((form) => (form.usage === "forbidden" ? `✗ ${form.text}` : form.text));
  const texts = (["note", "definition", "domain"] as const).flatMap((field) =>
    after[field] && after[field] !== before?.[field] ? [after[field]] : [],
  );
  return [...words, ...texts].join(" · ");
}
