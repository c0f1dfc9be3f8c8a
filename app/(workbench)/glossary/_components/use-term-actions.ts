"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { showUndo } from "@/app/_components/show-undo";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { TermOutcome, TermOutcomes, TermRow, TermStatus, TermView, UpdateTerm } from "@/lib/schemas/terms";
import { refreshList, showOutcomes, showRow } from "./queries";

/** Steps that can be taken back with the key; the history keeps all of them. */
const STEPS_KEPT = 50;

export interface TermNotice {
  text: string;
  isError: boolean;
}

/** What can be done with terms; each step can be taken back. */
export function useTermActions() {
  const t = useTranslations("glossary");
  const undoLabel = useTranslations("common")("undo");
  const messageOf = useErrorMessage();
  const queries = useQueryClient();
  const steps = useRef<string[][]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [notice, setNotice] = useState<TermNotice | null>(null);

  const fail = useCallback(
    (error: unknown) => {
      setNotice({ text: messageOf(error), isError: true });
      void refreshList(queries);
    },
    [messageOf, queries],
  );

  /** One step after another: the next one is based on the versions that the one before has made. */
  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.current.then(work, work);
    last.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const undoNow = useCallback(async () => {
    const changeIds = steps.current.pop();
    if (!changeIds) return setNotice({ text: t("nothingToUndo"), isError: false });
    try {
      const { done, refused } = await api.post<TermOutcomes>("/api/terms/undo", { changeIds });
      showOutcomes(queries, done);
      setNotice(
        refused.length > 0
          ? { text: t("undoRefused", { count: refused.length }), isError: true }
          : { text: t("undone"), isError: false },
      );
      return done[0]?.row?.id;
    } catch (error) {
      fail(error);
    }
  }, [queries, t, fail]);
  const undo = useCallback(() => inTurn(undoNow), [inTurn, undoNow]);

  const done = useCallback(
    (outcomes: readonly TermOutcome[], message: string) => {
      const changeIds = outcomes.flatMap(({ changeId }) => changeId ?? []);
      if (changeIds.length > 0) {
        steps.current = [...steps.current.slice(1 - STEPS_KEPT), changeIds];
        showUndo({ id: "glossary-undo", message, label: undoLabel, undo: () => void undo() });
      }
      showOutcomes(queries, outcomes);
      setNotice({ text: message, isError: false });
    },
    [queries, undo, undoLabel],
  );

  /** Shows the decision at once; what the server refuses comes back with the reason. */
  const decide = useCallback(
    async (terms: readonly TermRow[], status: TermStatus) => {
      const wanted = terms.filter((term) => term.status !== status);
      if (wanted.length === 0) return;
      showOutcomes(
        queries,
        wanted
          .filter((term) => status !== "approved" || term.target !== null)
          .map((term) => ({ id: term.id, row: { ...term, status, version: term.version + 1 }, changeId: null })),
      );
      const [only] = wanted;
      const send = async () => {
        const answer =
          wanted.length === 1 && only
            ? {
                done: [
                  await api.post<TermOutcome>(`/api/terms/${only.id}/decision`, { status, version: only.version }),
                ],
                refused: [],
              }
            : await api.post<TermOutcomes>("/api/terms/decisions", {
                status,
                terms: wanted.map(({ id, version }) => ({ id, version })),
              });
        const message = t(`did.${status}`, { count: answer.done.length, term: only?.source ?? "" });
        done(answer.done, message);
        if (answer.refused.length > 0) {
          await refreshList(queries);
          const lacking = answer.refused.filter((one) => one.reason === "needs_rendering").length;
          const other = answer.refused.length - lacking;
          setNotice({ text: t("refused", { lacking, other }), isError: true });
        }
      };
      await inTurn(send).catch(fail);
    },
    [queries, inTurn, done, fail, t],
  );

  /**
   * Saves an edited term; a newer version of somebody else's is thrown, for the form to show. `edit` gets the term as
   * it stands when its turn has come; `expected` is what the list shows until the answer is there.
   */
  const update = useCallback(
    (id: string, edit: (term: TermView) => UpdateTerm, expected?: TermRow): Promise<TermView> => {
      if (expected) showRow(queries, { ...expected, version: expected.version + 1 });
      return inTurn(async () => {
        const standing = await queries.fetchQuery({
          queryKey: ["term", id],
          queryFn: () => api.get<TermView>(`/api/terms/${id}`),
        });
        const path = `/api/terms/${id}`;
        const { term, changeId } = await api.patch<{ term: TermView; changeId: string }>(path, edit(standing));
        queries.setQueryData(["term", id], term);
        done([{ id, row: rowOf(term), changeId }], t("saved"));
        return term;
      });
    },
    [queries, inTurn, done, t],
  );

  const merge = useCallback(
    (from: TermRow, into: TermRow) =>
      inTurn(async () => {
        try {
          const body = { version: from.version, intoId: into.id, intoVersion: into.version };
          const answer = await api.post<TermOutcomes>(`/api/terms/${from.id}/merge`, body);
          done(answer.done, t("merged", { from: from.source, into: into.source }));
          return true;
        } catch (error) {
          fail(error);
          return false;
        }
      }),
    [inTurn, done, fail, t],
  );

  const restore = useCallback(
    (term: TermView, changeId: string) =>
      inTurn(async () => {
        const body = { changeId, version: term.version };
        done([await api.post<TermOutcome>(`/api/terms/${term.id}/restore`, body)], t("restored"));
      }).catch(fail),
    [inTurn, done, fail, t],
  );

  return { decide, update, merge, restore, undo, fail, notice, setNotice };
}

export type TermActions = ReturnType<typeof useTermActions>;

/** The list's row of a term's page. */
export function rowOf(term: TermView): TermRow {
  const named = (language: string) =>
    term.forms.find((form) => form.language === language && form.usage === "preferred")?.text ?? null;
  const source = named("sw") ?? term.forms[0]?.text ?? "";
  const target = named("en");
  const { id, kind, status, domain, count, documents, version } = term;
  const others = term.forms.map((form) => form.text).filter((text) => text !== source && text !== target);
  return { id, kind, status, source, target, others, domain, count, documents, score: 0, version };
}
