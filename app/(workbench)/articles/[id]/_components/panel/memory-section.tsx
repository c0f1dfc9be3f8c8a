"use client";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { DiffText } from "../diff-text";
import { useEditor, useSignal } from "../editor-context";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";
import { useMemoryMatches } from "../use-memory-matches";
import { InsertButton } from "./insert-button";
import classes from "./panel.module.css";
import { Section } from "./section";

/** What was translated before and resembles this paragraph; the differences are marked in the source. */
export function MemorySection({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor.panel");
  const messageOf = useErrorMessage();
  const { article } = useEditor().store.opened;
  const { id, source } = useSignal(signal).segment;
  const { data, error } = useMemoryMatches(id);
  const best = data?.[0];
  return (
    <Section name="memory" title={t("memory")} count={best ? `${Math.round(best.score)}%` : null}>
      {error && <p className={classes.quiet}>{messageOf(error)}</p>}
      {data?.length === 0 && <p className={classes.quiet}>{t("memoryEmpty")}</p>}
      {data?.map((match) => (
        <article key={match.id} className={classes.item}>
          <div className={classes.meta}>
            <span className="tabular">
              {Math.round(match.score)}%{match.fileName ? ` · ${match.fileName}` : ""}
            </span>
            <InsertButton insertableKey={`memory:${match.id}`} />
          </div>
          {match.source !== source && (
            <p className={`${classes.text} ${classes.small}`} lang={article.sourceLanguage}>
              <DiffText before={match.source} after={source} />
            </p>
          )}
          <p className={classes.text} lang={article.targetLanguage}>
            {match.target}
          </p>
        </article>
      ))}
    </Section>
  );
}
