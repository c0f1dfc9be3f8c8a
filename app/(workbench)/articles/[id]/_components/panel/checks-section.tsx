"use client";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Finding } from "@/lib/core/checks/check";
import { useEditor, useSignal } from "../editor-context";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";
import { checkTermsOf, useTermsHere } from "../use-article-terms";
import { useFindings } from "../use-findings";
import classes from "./panel.module.css";
import { Section } from "./section";

/** What the checks see in the row in hand. */
export function ChecksSection({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor.panel");
  const { store } = useEditor();
  const row = useSignal(signal);
  const here = useTermsHere(row.segment.id);
  const terms = useMemo(() => checkTermsOf(here), [here]);
  const findings = useFindings(store, row, terms);
  const isEmpty = row.text.trim() === "";
  return (
    <Section name="checks" title={t("checks")} count={findings.length}>
      {findings.length === 0 && <p className={classes.quiet}>{t(isEmpty ? "checksWaiting" : "checksEmpty")}</p>}
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <FindingLine key={`${finding.code} ${finding.start} ${finding.end}`} finding={finding} id={row.segment.id} />
        ))}
      </ul>
    </Section>
  );
}

function FindingLine({ finding, id }: { finding: Finding; id: string }) {
  const t = useTranslations("checks");
  const label = useTranslations("editor")("checksShow");
  const { store } = useEditor();
  const { code, severity, side, start, end, params } = finding;
  const has = t.has as (key: string) => boolean;
  const say = t as (key: string, params?: Record<string, string | number>) => string;
  const sentence = (
    <>
      <span className={classes.severity}>{t(`severity.${severity}`)}</span> {say(has(code) ? code : "other", params)}
    </>
  );
  return (
    <li className={classes.finding} data-severity={severity}>
      {side === "target" ? (
        <button type="button" className={classes.where} title={label} onClick={() => store.point(id, start, end)}>
          {sentence}
        </button>
      ) : (
        sentence
      )}
    </li>
  );
}
