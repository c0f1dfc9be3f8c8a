"use client";
import { useEffect, useState } from "react";
import { api } from "@/app/_components/api";
import type { OpenArticle, PulseAnswer } from "@/lib/schemas/segments";
import type { EditorStore } from "./editor-store";

const PULSE_MS = 4_000;

export type Person = PulseAnswer["people"][number];

/** Asks every few seconds what others changed, and tells them where this person is; rests while the tab is hidden. */
export function usePulse(store: EditorStore, opened: OpenArticle): readonly Person[] {
  const [people, setPeople] = useState<readonly Person[]>([]);
  useEffect(() => {
    let since = opened.at;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    async function beat() {
      clearTimeout(timer);
      try {
        const body = { since, segmentId: store.inHand.get() };
        const answer = await api.post<PulseAnswer>(`/api/articles/${opened.article.id}/pulse`, body);
        since = answer.at;
        if (isStopped) return;
        store.apply(answer);
        setPeople((before) => (JSON.stringify(before) === JSON.stringify(answer.people) ? before : answer.people));
      } catch {
        // the next beat asks for the same time again
      }
      if (!isStopped && document.visibilityState === "visible") timer = setTimeout(beat, PULSE_MS);
    }
    const onVisible = () => document.visibilityState === "visible" && void beat();
    document.addEventListener("visibilitychange", onVisible);
    timer = setTimeout(beat, 300);
    return () => {
      isStopped = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [store, opened]);
  return people;
}
