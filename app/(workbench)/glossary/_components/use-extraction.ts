"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api } from "@/app/_components/api";
import type { ExtractionProgress } from "@/lib/schemas/terms";
import { refreshList } from "./queries";

const KEY = ["extraction"];
/** Time between two looks at a running extraction, and at a resting one, in milliseconds. */
const RUNNING_MS = 500;
const RESTING_MS = 30_000;

export interface Extraction {
  progress: ExtractionProgress | null;
  start: () => void;
  error: unknown;
}

/** The extraction of candidates from all articles, which runs on the server. */
export function useExtraction(): Extraction {
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: () => api.get<ExtractionProgress>("/api/terms/extract"),
    refetchInterval: (query) => (query.state.data?.running ? RUNNING_MS : RESTING_MS),
  });
  const wasRunning = useRef(false);
  const isRunning = data?.running ?? false;
  useEffect(() => {
    if (wasRunning.current && !isRunning) {
      void refreshList(queries);
      void queries.invalidateQueries({ queryKey: ["term-contexts"] });
    }
    wasRunning.current = isRunning;
  }, [isRunning, queries]);

  const start = () => {
    void api
      .post<ExtractionProgress>("/api/terms/extract")
      .then((progress) => queries.setQueryData(KEY, progress))
      .catch(() => queries.invalidateQueries({ queryKey: KEY }));
  };
  return { progress: data ?? null, start, error };
}
