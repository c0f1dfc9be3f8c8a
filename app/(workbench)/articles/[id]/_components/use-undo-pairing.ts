"use client";
import { useTranslations } from "use-intl";
import { ApiError, api } from "@/app/_components/api";
import { showUndo } from "@/app/_components/show-undo";
import type { SegmentChanges } from "@/lib/schemas/segments";
import { useEditor } from "./editor-context";

type OfferUndo = (run: string, changes: SegmentChanges, message: string) => void;

/** A toast that takes a whole run of pairing back, and Ctrl+Z in any paragraph as long as nothing was typed after it. */
export function useUndoPairing(): OfferUndo {
  const t = useTranslations("editor");
  const label = useTranslations("common")("undo");
  const { store, announce } = useEditor();
  return (run, changes, message) => {
    const undo = async () => {
      store.structure = null;
      toast.hide();
      const hand = store.inHand.get();
      try {
        const url = `/api/articles/${store.opened.article.id}/pairing/undo`;
        const back = await api.post<SegmentChanges>(url, { run });
        store.take(null);
        store.apply(back, { ours: true });
        if (hand && store.get(hand)) store.take(hand);
        announce(t("undone"));
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const id = changes.changed.map((segment) => segment.id).find((one) => store.get(one)) ?? null;
        store.take(id, { scroll: true }); // what was refused stands at a row in hand
        if (id) store.saves.refusal.set({ id, error });
      }
    };
    store.structure = { id: null, undo: () => void undo() };
    const toast = showUndo({ id: "pairing", message, label, undo: () => void undo() });
    announce(message);
  };
}
