"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "@/app/_components/api";
import { type ImportView, isBusy } from "@/lib/schemas/imports";

/** How often a running import is asked how far it is, in milliseconds. */
const ASK_MS = 700;
const KEY = ["imports", "memory"];

/** The imports of memories, up to date while one runs; what they change in the memory is shown. */
export function useImports() {
  const queries = useQueryClient();
  const answer = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<ImportView[]>("/api/imports?kind=memory", { signal }),
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => isBusy(status)) ? ASK_MS : false),
  });
  const states = answer.data?.map(({ id, status }) => `${id} ${status}`).join();
  const before = useRef(states);
  useEffect(() => {
    if (before.current !== undefined && before.current !== states)
      void queries.invalidateQueries({ queryKey: ["memory"] });
    before.current = states;
  }, [states, queries]);
  return { ...answer, refresh: () => queries.invalidateQueries({ queryKey: KEY }) };
}
