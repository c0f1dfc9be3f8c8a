"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "@/app/_components/api";
import type { CheckTerm } from "@/lib/core/checks/check";
import type { ArticleTerms, RecognisedTerm, TermMatch } from "@/lib/schemas/terms";
import { useEditor } from "./editor-context";

/** The glossary changes as others decide; asked for again after this time, in milliseconds. */
const FRESH_MS = 60_000;

export const articleTermsKey = (articleId: string) => ["article-terms", articleId];

/** A term that stands in a paragraph, and all the places where it does. */
export interface TermHere {
  term: RecognisedTerm;
  matches: TermMatch[];
}

/** The glossary's terms in this article, recognised by the server: never between two keys. */
export function useArticleTerms(): ArticleTerms | undefined {
  const { id } = useEditor().store.opened.article;
  const { data } = useQuery({
    queryKey: articleTermsKey(id),
    queryFn: () => api.get<ArticleTerms>(`/api/articles/${id}/terms`),
    staleTime: FRESH_MS,
    refetchInterval: FRESH_MS,
  });
  return data;
}

/** The terms of one paragraph, in the order of their first place; approved ones alone are for the keys and checks. */
export function useTermsHere(id: string | null): readonly TermHere[] {
  const data = useArticleTerms();
  return useMemo(() => {
    const byId = new Map(data?.terms.map((term) => [term.id, term]));
    const here = new Map<string, TermHere>();
    for (const match of (id && data?.matches[id]) || []) {
      const term = byId.get(match.termId);
      const known = here.get(match.termId);
      if (known) known.matches.push(match);
      else if (term) here.set(match.termId, { term, matches: [match] });
    }
    return [...here.values()];
  }, [data, id]);
}

/** The same terms as the checks want them. */
export const checkTermsOf = (terms: readonly TermHere[]): CheckTerm[] =>
  terms
    .filter(({ term }) => term.status === "approved")
    .flatMap(({ term, matches }) =>
      matches.map(({ start, end }) => ({
        start,
        end,
        renderings: term.target ? [term.target] : [],
        forbidden: term.forbidden,
      })),
    );
