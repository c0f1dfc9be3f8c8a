import "server-only";
import { foldSearch } from "@/lib/core/terms/fold-search";
import type { TermRow, TermsQuery } from "@/lib/schemas/terms";

/** Tells whether a term is one that the query asks for; its words may stand in any form, in either language. */
export function matchesQuery(term: TermRow, query: TermsQuery): boolean {
  if (query.status && term.status !== query.status) return false;
  if (query.kind && term.kind !== query.kind) return false;
  if (query.domain && term.domain !== query.domain) return false;
  if (!query.q) return true;
  const text = foldSearch([term.source, term.target ?? "", ...term.others].join("\n"));
  return foldSearch(query.q)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
