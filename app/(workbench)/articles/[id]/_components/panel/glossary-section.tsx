"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useEditor, useSignal } from "../editor-context";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";
import { useTermsHere } from "../use-article-terms";
import { InsertButton } from "./insert-button";
import classes from "./panel.module.css";
import { Section } from "./section";

/** The terms of the glossary that stand in this paragraph; approved ones first. */
export function GlossarySection({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor.panel");
  const { article } = useEditor().store.opened;
  const terms = useTermsHere(useSignal(signal).segment.id);
  const approved = terms.filter(({ term }) => term.status === "approved");
  const candidates = terms.filter(({ term }) => term.status === "candidate");
  return (
    <Section name="glossary" title={t("glossary")} count={approved.length}>
      {terms.length === 0 && <p className={classes.quiet}>{t("glossaryEmpty")}</p>}
      <ul className={classes.findings}>
        {[...approved, ...candidates].map(({ term }) => (
          <li key={term.id} className={classes.term} data-status={term.status}>
            <div className={classes.meta}>
              <Link href={`/glossary?term=${term.id}`} className={classes.termName} lang={article.sourceLanguage}>
                {term.source}
              </Link>
              {term.status === "candidate" ? (
                <span>{t("candidate")}</span>
              ) : (
                <InsertButton insertableKey={`term:${term.id}`} />
              )}
            </div>
            {term.target && (
              <div className={classes.rendering} lang={article.targetLanguage}>
                {term.target}
              </div>
            )}
            {term.forbidden.length > 0 && (
              <div className={classes.quiet} lang={article.targetLanguage}>
                {t("notToUse", { forms: term.forbidden.join(", ") })}
              </div>
            )}
            {term.note && <p className={classes.quiet}>{term.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
