"use client";
import { type QueryClient, useQuery } from "@tanstack/react-query";
import { api } from "@/app/_components/api";
import type { TermContexts, TermList, TermOutcome, TermProposal, TermRow, TermView } from "@/lib/schemas/terms";

/** The list is asked for again after this time, in milliseconds; an unchanged one costs no transfer. */
const FRESH_MS = 20_000;
/** What a term's page shows of the articles changes slowly. */
const CONTEXTS_FRESH_MS = 60_000;

const LIST = ["terms"];

export const useTermList = () =>
  useQuery({ queryKey: LIST, queryFn: () => api.get<TermList>("/api/terms"), staleTime: FRESH_MS });

const view = (id: string) => ({ queryKey: ["term", id], queryFn: () => api.get<TermView>(`/api/terms/${id}`) });
const proposals = (id: string) => ({
  queryKey: ["term-proposals", id],
  queryFn: () => api.get<TermProposal[]>(`/api/terms/${id}/proposals`),
  staleTime: CONTEXTS_FRESH_MS,
});
const contexts = (id: string) => ({
  queryKey: ["term-contexts", id],
  queryFn: () => api.get<TermContexts>(`/api/terms/${id}/contexts`),
  staleTime: CONTEXTS_FRESH_MS,
});

export const useTerm = (id: string) => useQuery(view(id));
export const useProposals = (id: string) => useQuery(proposals(id));
export const useContexts = (id: string) => useQuery(contexts(id));

/** Fetches the page of the term that will probably be in hand next. */
export function prefetchTerm(queries: QueryClient, id: string): void {
  void queries.prefetchQuery(view(id));
  void queries.prefetchQuery(proposals(id));
  void queries.prefetchQuery(contexts(id));
}

/** Shows what a change did, without asking for the whole list again. */
export function showOutcomes(queries: QueryClient, outcomes: readonly TermOutcome[]): void {
  const rows = new Map(outcomes.map(({ id, row }) => [id, row]));
  queries.setQueryData<TermList>(LIST, (list) => {
    if (!list) return list;
    const known = new Set(list.terms.map((term) => term.id));
    const added = outcomes.flatMap(({ id, row }) => (row && !known.has(id) ? [row] : []));
    const kept = list.terms.flatMap((term) => {
      const row = rows.get(term.id);
      return row === undefined ? [term] : row === null ? [] : [row];
    });
    return { ...list, terms: [...added, ...kept] };
  });
  for (const id of rows.keys()) {
    void queries.invalidateQueries({ queryKey: ["term", id] });
    void queries.invalidateQueries({ queryKey: ["term-contexts", id] });
  }
  void queries.invalidateQueries({ queryKey: ["article-terms"] });
}

/** Shows a row as it will be, before the server has said so. */
export function showRow(queries: QueryClient, row: TermRow): void {
  queries.setQueryData<TermList>(LIST, (list) =>
    list ? { ...list, terms: list.terms.map((term) => (term.id === row.id ? row : term)) } : list,
  );
}

export const refreshList = (queries: QueryClient): Promise<void> => queries.invalidateQueries({ queryKey: LIST });
