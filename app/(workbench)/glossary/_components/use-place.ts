"use client";
import { useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { TERM_STATUSES, type TermStatus } from "@/lib/schemas/terms";

export interface Place {
  termId: string | null;
  status: TermStatus | "all";
  /** `page` opens the term's page where list and page take turns; the back button closes it */
  go: (to: { termId?: string | null; status?: TermStatus | "all" }, how?: "page") => void;
}

/** Which term and which filter the address names. */
export function usePlace(): Place {
  const params = useSearchParams();
  const termId = params.get("term");
  const given = params.get("status");
  const status = TERM_STATUSES.find((one) => one === given) ?? (given === "all" || termId ? "all" : "candidate");
  const go = useCallback<Place["go"]>(
    (to, how) => {
      const next = new URLSearchParams(window.location.search);
      if (to.termId !== undefined) {
        if (to.termId === null) next.delete("term");
        else next.set("term", to.termId);
      }
      next.set("status", to.status ?? next.get("status") ?? status);
      const address = `?${next}`;
      if (how === "page") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
    },
    [status],
  );
  return { termId, status, go };
}
