"use client";
import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { TERM_STATUSES, type TermStatus } from "@/lib/schemas/terms";

interface Address {
  termId: string | null;
  status: TermStatus | "all";
}

export interface Place extends Address {
  /** `page` opens the term's page where list and page take turns; the back button closes it */
  go: (to: { termId?: string | null; status?: TermStatus | "all" }, how?: "page") => void;
}

function read(params: URLSearchParams): Address {
  const termId = params.get("term");
  const given = params.get("status");
  const status = TERM_STATUSES.find((one) => one === given) ?? (given === "all" || termId ? "all" : "candidate");
  return { termId, status };
}

/**
 * Which term is in hand and which filter is on, as the address has them.
 *
 * Kept as a state of its own, which is there before the next key; the address follows, and leads when people go back.
 */
export function usePlace(): Place {
  const params = useSearchParams();
  const [address, setAddress] = useState(() => read(new URLSearchParams(params)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parameters tell when to look, the address itself is newer
  useEffect(() => {
    const now = read(new URLSearchParams(window.location.search));
    setAddress((before) => (before.termId === now.termId && before.status === now.status ? before : now));
  }, [params]);
  const { status } = address;
  const go = useCallback<Place["go"]>(
    (to, how) => {
      const next = new URLSearchParams(window.location.search);
      if (to.termId === null) next.delete("term");
      else if (to.termId !== undefined) next.set("term", to.termId);
      next.set("status", to.status ?? status);
      if (how === "page") window.history.pushState(null, "", `?${next}`);
      else window.history.replaceState(null, "", `?${next}`);
      setAddress(read(next));
    },
    [status],
  );
  return { ...address, go };
}
