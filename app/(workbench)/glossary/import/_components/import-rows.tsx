"use client";
import { Checkbox, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { COMPARED_STATES, type ComparedState, type GlossaryPreview } from "@/lib/schemas/glossary-import";
import classes from "./glossary-import.module.css";

interface ImportRowsProps {
  preview: GlossaryPreview;
  without: ReadonlySet<number>;
  /** conflicts change nothing, so that there is nothing to leave out */
  keepsOurs: boolean;
  onToggle: (line: number) => void;
}

/** What the file would do, state by state; single terms can be left out. */
export function ImportRows({ preview, without, keepsOurs, onToggle }: ImportRowsProps) {
  const t = useTranslations("glossaryImport");
  const format = useFormatter();
  const { counts, rows } = preview;
  const present = COMPARED_STATES.filter((state) => counts[state] > 0);
  const [chosen, setChosen] = useState<ComparedState | null>(null);
  const state = chosen && present.includes(chosen) ? chosen : (present[0] ?? "new");
  const shown = rows.filter((row) => row.state === state);
  const mayTake = state === "new" || state === "changed" || state === "conflict";
  const mayChoose = state !== "conflict" || !keepsOurs;
  if (present.length === 0) return <p className={classes.quiet}>{t("nothing")}</p>;
  return (
    <section aria-label={t("what")} className={classes.section}>
      <SegmentedControl
        aria-label={t("what")}
        value={state}
        onChange={(value) => setChosen(COMPARED_STATES.find((one) => one === value) ?? null)}
        data={present.map((one) => ({ value: one, label: `${t(`states.${one}`)} ${format.number(counts[one])}` }))}
      />
      <p className={classes.quiet}>{t(`explain.${state}`)}</p>
      <ul className={classes.rows}>
        {shown.map(({ line, source, target, ours, isRejected }) => (
          <li key={line} className={classes.row}>
            {mayTake ? (
              <Checkbox
                aria-label={t("take", { term: source })}
                checked={mayChoose && !without.has(line)}
                disabled={!mayChoose}
                onChange={() => onToggle(line)}
              />
            ) : (
              <span />
            )}
            <span lang="sw" className={classes.term}>
              {source}
            </span>
            <span lang="en">{target || <span className={classes.quiet}>{t("noEnglish")}</span>}</span>
            <span className={classes.quiet}>
              {isRejected ? t("rejected") : state === "conflict" && ours ? t("ours", { english: ours }) : null}
            </span>
          </li>
        ))}
      </ul>
      {counts[state] > shown.length && (
        <p className={classes.quiet}>{t("more", { count: counts[state] - shown.length })}</p>
      )}
    </section>
  );
}
