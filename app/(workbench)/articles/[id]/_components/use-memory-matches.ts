"use client";
import { useQuery } from "@tanstack/react-query";
import { api } from "@/app/_components/api";

/** A remembered pair that resembles the paragraph, as the server sends it. */
export interface MatchView {
  id: number;
  source: string;
  target: string;
  score: number;
  status: string | null;
  fileName: string | null;
  updatedAt: string;
}

/** Matches change as people confirm paragraphs; those of a row are asked for again after this time, in milliseconds. */
const FRESH_MS = 20_000;

export const useMemoryMatches = (id: string | null) =>
  useQuery({
    queryKey: ["memory-matches", id],
    queryFn: () => api.get<MatchView[]>(`/api/segments/${id}/memory`),
    enabled: id !== null,
    staleTime: FRESH_MS,
  });
