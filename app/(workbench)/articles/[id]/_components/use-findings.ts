"use client";
import { useEffect, useState } from "react";
import type { CheckTerm, Finding } from "@/lib/core/checks/check";
import type { EditorStore } from "./editor-store";
import type { RowState } from "./row-state";

/** A pause in typing after which the row in hand is checked, in milliseconds. */
const CHECK_MS = 350;
/** The panel waits for its own text; a finding that is not about it is of no use while there is none. */
const NOT_SHOWN = new Set(["empty"]);

/** Null where the connection is gone: the next change of the text tries again. */
const loadChecks = () => import("@/lib/core/checks/registry").catch(() => null);

/** What the checks see in a row: run in the browser, a while after the last key, and never between two keys. */
export function useFindings(store: EditorStore, row: RowState, terms: readonly CheckTerm[]): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const { source, kind, id } = row.segment;
  const target = row.text;
  useEffect(() => void loadChecks(), []); // before it is wanted, so that it is there when the connection goes
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(async () => {
      const checks = await loadChecks();
      if (isStale || !checks) return;
      const found = checks.runChecks({
        source,
        target,
        kind,
        terms,
        neighbours: neighboursOf(store, id, source, target),
      });
      setFindings(found.filter((finding) => !NOT_SHOWN.has(finding.code)));
    }, CHECK_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [store, id, source, target, kind, terms]);
  return findings;
}

/** Other rows with this source or this target: those that consistency is about. */
function neighboursOf(store: EditorStore, id: string, source: string, target: string) {
  const [here, mine] = [source.trim().toLowerCase(), target.trim().toLowerCase()];
  const neighbours: { source: string; target: string }[] = [];
  for (const { segment, text } of store.all()) {
    if (segment.id === id || text === "" || segment.kind === "furniture") continue;
    if (segment.source.trim().toLowerCase() === here || text.trim().toLowerCase() === mine)
      neighbours.push({ source: segment.source, target: text });
  }
  return neighbours;
}
