"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { showUndo } from "@/app/_components/show-undo";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { EditorStore } from "./editor-store";
import { selectedSource } from "./selected-source";
import { articleTermsKey } from "./use-article-terms";

/** Longer selections are a slip of the mouse, not a term. */
const TERM_CHARACTERS = 300;

interface Added {
  term: { source: string; target: string | null };
  changeId: string | null;
}

/** Makes the selected source text a term, with what is selected in the translation as its English. */
export function useAddTerm(store: EditorStore, announce: (text: string) => void): () => void {
  const t = useTranslations("editor");
  const undoLabel = useTranslations("common")("undo");
  const messageOf = useErrorMessage();
  const queries = useQueryClient();
  return useCallback(() => {
    const say = (text: string) => {
      announce(text);
      store.remark.set(text);
    };
    const source = selectedSource(TERM_CHARACTERS);
    if (!source) return say(t("termSelect"));
    const target = selectedTarget(store);
    const refresh = () => queries.invalidateQueries({ queryKey: articleTermsKey(store.opened.article.id) });
    const undo = async (changeId: string) => {
      await api.post("/api/terms/undo", { changeIds: [changeId] });
      announce(t("undone"));
      await refresh();
    };
    const add = async () => {
      const { term, changeId } = await api.post<Added>("/api/terms", { source, ...(target ? { target } : {}) });
      const message = term.target
        ? t("termAddedPair", { term: term.source, target: term.target })
        : t("termAdded", { term: term.source });
      announce(message);
      if (changeId) showUndo({ message, label: undoLabel, undo: () => void undo(changeId) });
      await refresh();
    };
    add().catch((error) => say(messageOf(error)));
  }, [store, announce, t, undoLabel, messageOf, queries]);
}

function selectedTarget(store: EditorStore): string {
  const id = store.inHand.get();
  const present = id ? store.selection(id) : undefined;
  const text = present?.text.slice(present.start, present.end).trim() ?? "";
  return text.length <= TERM_CHARACTERS ? text : "";
}
