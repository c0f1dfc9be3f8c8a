"use client";
import { useEffect } from "react";
import { useEditor, useSignal } from "./editor-context";
import type { Insertable } from "./editor-store";
import { useArticleTerms, useTermsHere } from "./use-article-terms";
import { useMemoryMatches } from "./use-memory-matches";

/** As many as there are digits. */
const MOST = 9;

/** Keeps what Alt and a digit puts into the row in hand: matches of the memory, then terms; the panel need not be open. */
export function Insertables() {
  const { store } = useEditor();
  const id = useSignal(store.inHand);
  useArticleTerms(store);
  const { data: matches } = useMemoryMatches(id);
  const terms = useTermsHere(id);
  useEffect(() => {
    const fromMemory = (matches ?? []).map(
      (match): Insertable => ({ key: `memory:${match.id}`, text: match.target, origin: "memory", isWhole: true }),
    );
    const fromGlossary = terms.flatMap(({ term }): Insertable[] =>
      term.target && term.status === "approved"
        ? [{ key: `term:${term.id}`, text: term.target, origin: "typed", isWhole: false }]
        : [],
    );
    store.insertables.set([...fromMemory, ...fromGlossary].slice(0, MOST));
  }, [matches, terms, store]);
  return null;
}
