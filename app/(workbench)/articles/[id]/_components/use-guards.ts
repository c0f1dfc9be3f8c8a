"use client";
import { useEffect } from "react";
import type { EditorStore } from "./editor-store";

/** Saves when the tab is hidden or the connection is back; asks before a page with unsaved work is left. */
export function useGuards(store: EditorStore): void {
  useEffect(() => {
    const save = () => store.saves.flushAll();
    const onHidden = () => document.visibilityState === "hidden" && save();
    const onLeave = (event: BeforeUnloadEvent) => {
      save();
      if (store.saves.summary.get().unsaved > 0) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    window.addEventListener("pagehide", save);
    window.addEventListener("online", save);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      save();
      window.removeEventListener("beforeunload", onLeave);
      window.removeEventListener("pagehide", save);
      window.removeEventListener("online", save);
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [store]);
}
