"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { api } from "@/app/_components/api";
import type { CheckTerm } from "@/lib/core/checks/check";
import type { ArticleTerms, RecognisedTerm, TermMatch } from "@/lib/schemas/terms";
import { useEditor, useSignal } from "./editor-context";
import type { EditorStore } from "./editor-store";

/** The glossary changes as others decide; asked for again after this time, in milliseconds. */
const FRESH_MS = 60_000;

export const articleTermsKey = (articleId: string) => ["article-terms", articleId];

/** A term that stands in a paragraph, and all the places where it does. */
export interface TermHere {
  term: RecognisedTerm;
  matches: TermMatch[];
}

/** Keeps the glossary's terms in this article in the store; the server recognises them, never between two keys. */
export function useArticleTerms(store: EditorStore): void {
  const { id } = store.opened.article;
  const { data } = useQuery({
    queryKey: articleTermsKey(id),
    queryFn: () => api.get<ArticleTerms>(`/api/articles/${id}/terms`),
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
  useEffect(() => {
    if (data) store.terms.set({ terms: new Map(data.terms.map((term) => [term.id, term])), matches: data.matches });
  }, [data, store]);
}

/** The terms of one paragraph, in the order of their first place. */
export function useTermsHere(id: string | null): readonly TermHere[] {
  const { terms, matches } = useSignal(useEditor().store.terms);
  return useMemo(() => {
    const here = new Map<string, TermHere>();
    for (const match of (id !== null && matches[id]) || []) {
      const term = terms.get(match.termId);
      const known = here.get(match.termId);
      if (known) known.matches.push(match);
      else if (term) here.set(match.termId, { term, matches: [match] });
    }
    return [...here.values()];
  }, [terms, matches, id]);
}

/** The same terms as the checks want them: only what is approved binds a translation. */
export const checkTermsOf = (terms: readonly TermHere[]): CheckTerm[] =>
  terms
    .filter(({ term }) => term.status === "approved")
    .flatMap(({ term: { renderings, forbidden }, matches }) =>
      matches.map(({ start, end }) => ({ start, end, renderings, forbidden })),
    );
