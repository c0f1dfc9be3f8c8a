"use client";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { RevisionView } from "@/lib/schemas/segments";
import { DiffText } from "../diff-text";
import { useEditor, useSignal } from "../editor-context";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";
import classes from "./panel.module.css";
import { Section } from "./section";

const MINUTE_MS = 60_000;

/** Every change of the paragraph, the newest first, with the words that changed. */
export function HistorySection({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor.panel");
  return (
    <Section name="history" title={t("history")} startsOpen={false}>
      <Revisions signal={signal} />
    </Section>
  );
}

function Revisions({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor");
  const messageOf = useErrorMessage();
  const { store } = useEditor();
  const { segment, text } = useSignal(signal);
  const { id, version } = segment;
  const { data, error } = useQuery({
    queryKey: ["history", id, version],
    queryFn: () => api.get<{ revisions: RevisionView[] }>(`/api/segments/${id}/history`),
    placeholderData: (before) => before,
  });
  if (error) return <p className={classes.quiet}>{messageOf(error)}</p>;
  if (!data) return null;
  if (data.revisions.length === 0) return <p className={classes.quiet}>{t("panel.historyEmpty")}</p>;
  return data.revisions.map((revision) => (
    <Revision
      key={revision.id}
      revision={revision}
      onRestore={
        store.may.edit && revision.targetAfter !== text
          ? () => store.insert(id, { text: revision.targetAfter, origin: "restore", isWhole: true })
          : null
      }
    />
  ));
}

function Revision({ revision, onRestore }: { revision: RevisionView; onRestore: (() => void) | null }) {
  const t = useTranslations("editor");
  const format = useFormatter();
  const now = useNow({ updateInterval: MINUTE_MS });
  const { store } = useEditor();
  const at = new Date(revision.at);
  const isText = revision.targetBefore !== revision.targetAfter;
  const isStatus = revision.statusBefore !== revision.statusAfter;
  const { origin } = revision;
  const has = t.has as (key: string) => boolean;
  return (
    <article className={classes.item}>
      <div className={classes.meta}>
        <span>
          {revision.by ?? t("panel.somebody")} ·{" "}
          <time dateTime={revision.at} title={format.dateTime(at, { dateStyle: "full", timeStyle: "short" })}>
            {format.relativeTime(at, now)}
          </time>
        </span>
        {onRestore && revision.targetAfter !== "" && (
          <button type="button" className={classes.insert} onClick={onRestore}>
            {t("panel.restore")}
          </button>
        )}
      </div>
      {isText && (
        <p className={classes.text} lang={store.opened.article.targetLanguage}>
          <DiffText before={revision.targetBefore} after={revision.targetAfter} />
        </p>
      )}
      <p className={classes.quiet}>
        {[
          isStatus
            ? t("panel.statusChanged", {
                from: t(`status.${revision.statusBefore}`),
                to: t(`status.${revision.statusAfter}`),
              })
            : null,
          origin !== "typed" && has(`panel.origins.${origin}`) ? t(`panel.origins.${origin as "merge"}`) : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </article>
  );
}
