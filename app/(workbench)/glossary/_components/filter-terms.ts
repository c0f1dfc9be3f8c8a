import { foldSearch } from "@/lib/core/terms/fold-search";
import type { TermKind, TermRow, TermStatus } from "@/lib/schemas/terms";

export interface TermFilter {
  status: TermStatus | "all";
  kind: TermKind | null;
  domain: string | null;
  text: string;
}

const folded = new WeakMap<TermRow, string>();
function textOf(term: TermRow): string {
  let text = folded.get(term);
  if (text === undefined) {
    text = foldSearch([term.source, term.target ?? "", ...term.others].join("\n"));
    folded.set(term, text);
  }
  return text;
}

/** The terms that a filter lets through, in their order; every word of its text stands somewhere in the term. */
export function filterTerms(terms: readonly TermRow[], filter: TermFilter): TermRow[] {
  const words = foldSearch(filter.text).split(/\s+/).filter(Boolean);
  return terms.filter(
    (term) =>
      (filter.status === "all" || term.status === filter.status) &&
      (filter.kind === null || term.kind === filter.kind) &&
      (filter.domain === null || term.domain === filter.domain) &&
      words.every((word) => textOf(term).includes(word)),
  );
}

/** The term to take in hand when some leave the list: the next one that stays, else the one before. */
export function nextInHand(ids: readonly string[], leaving: ReadonlySet<string>, inHand: string): string | null {
  const at = ids.indexOf(inHand);
  if (!leaving.has(inHand)) return inHand;
  const stays = (id: string) => !leaving.has(id);
  return ids.slice(at + 1).find(stays) ?? ids.slice(0, Math.max(0, at)).findLast(stays) ?? null;
}
