"use client";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError, api } from "@/app/_components/api";
import { showUndo } from "@/app/_components/show-undo";
import { isTranslatable } from "@/lib/core/segments/progress";
import type { SegmentChanges } from "@/lib/schemas/segments";
import type { EditorActions } from "./editor-context";
import type { EditorStore } from "./editor-store";
import type { SplitRequest } from "./split-dialog";

interface Split {
  request: SplitRequest | null;
  close: () => void;
  run: (request: SplitRequest, offsets: { source: number; target: number }) => void;
}

/** What keys and buttons do; everything that takes more than a keystroke to repeat can be undone. */
export function useActions(
  store: EditorStore,
  announce: (text: string) => void,
): { actions: EditorActions; split: Split } {
  const t = useTranslations("editor");
  const undoLabel = useTranslations("common")("undo");
  const [request, setRequest] = useState<SplitRequest | null>(null);

  const made = useMemo(() => {
    const hand = () => {
      const id = store.inHand.get();
      return id ? store.get(id) : undefined;
    };
    const complain = (id: string, error: unknown) => {
      if (error instanceof ApiError) store.saves.refusal.set({ id, error });
      else throw error;
    };

    /** Waits until these rows are saved, or says that they are not. */
    async function settle(ids: string[]): Promise<boolean> {
      if (await store.saves.settle(ids)) return true;
      store.remark.set(t("unsavedFirst"));
      announce(t("unsavedFirst"));
      return false;
    }

    async function change(id: string, work: () => Promise<SegmentChanges>): Promise<SegmentChanges | null> {
      try {
        const changes = await work();
        store.apply(changes, { ours: true });
        return changes;
      } catch (error) {
        complain(id, error);
        return null;
      }
    }

    /** Shows the toast that takes a merge or a split back, and lets Ctrl+Z do it while nothing else was typed. */
    function offerUndo(id: string, changes: SegmentChanges, message: string) {
      const version = changes.changed.find((segment) => segment.id === id)?.version ?? 0;
      const undo = async () => {
        store.structure = null;
        toast.hide();
        if (await change(id, () => api.post<SegmentChanges>(`/api/segments/${id}/undo`, { version }))) {
          store.take(null);
          store.take(id, { scroll: true });
          announce(t("undone"));
        }
      };
      store.structure = { id, undo: () => void undo() };
      const toast = showUndo({ message, label: undoLabel, undo: () => void undo() });
      announce(message);
    }

    async function merge() {
      const row = hand();
      const next = row && store.order.nextOf(row.segment.id);
      if (!row || !next || !store.may.edit) return;
      const [id, nextId] = [row.segment.id, next.segment.id];
      if (!(await settle([id, nextId]))) return;
      const [first, second] = [store.get(id), store.get(nextId)];
      if (!first || !second) return;
      const body = { version: first.save.saved.version, nextId, nextVersion: second.save.saved.version };
      const changes = await change(id, () => api.post<SegmentChanges>(`/api/segments/${id}/merge`, body));
      if (!changes) return;
      store.take(null);
      store.take(id, { caret: first.text.length });
      offerUndo(id, changes, t("merged"));
    }

    async function move(to: "next" | "previous") {
      const row = hand();
      const other =
        row && (to === "next" ? store.order.nextOf(row.segment.id) : store.order.previousOf(row.segment.id));
      if (!row || !other || !store.may.edit) return;
      const [id, otherId] = [row.segment.id, other.segment.id];
      const selected = store.selection(id)?.start ?? 0;
      if (!(await settle([id, otherId]))) return;
      const [mine, theirs] = [store.get(id), store.get(otherId)];
      if (!mine || !theirs || mine.text.trim() === "") return;
      // where the cursor leaves nothing to move, all of it goes
      const isEdge = (to === "next" ? mine.text.slice(selected) : mine.text.slice(0, selected)).trim() === "";
      const at = isEdge ? (to === "next" ? 0 : mine.text.length) : selected;
      const body = { version: mine.save.saved.version, to, at, otherId, otherVersion: theirs.save.saved.version };
      const changes = await change(id, () => api.post<SegmentChanges>(`/api/segments/${id}/move`, body));
      if (!changes) return;
      store.take(null);
      store.take(id, { scroll: true });
      offerUndo(id, changes, t(to === "next" ? "movedNext" : "movedPrevious"));
    }

    async function openSplit() {
      const row = hand();
      if (!row || !store.may.edit) return;
      const { id, source } = row.segment;
      if (!(await settle([id]))) return;
      const saved = store.get(id);
      if (saved) setRequest({ id, source, target: saved.text, at: store.selection(id)?.start ?? saved.text.length });
    }

    async function runSplit({ id }: SplitRequest, offsets: { source: number; target: number }) {
      setRequest(null);
      const version = store.get(id)?.save.saved.version;
      const changes = await change(id, () =>
        api.post<SegmentChanges>(`/api/segments/${id}/split`, { version, ...offsets }),
      );
      if (!changes) return;
      store.take(null);
      store.take(id, { scroll: true });
      offerUndo(id, changes, t("splitDone"));
    }

    async function confirmAll() {
      const [from, to] = store.bulkStep();
      const rows = [...store.all()].filter(
        (row) => row.status === from && isTranslatable(row.segment) && row.text.trim(),
      );
      if (rows.length === 0 || !(await settle(rows.map((row) => row.segment.id)))) return;
      const url = `/api/articles/${store.opened.article.id}/segments/statuses`;
      const changes = rows.map((row) => ({ id: row.segment.id, version: row.segment.version, status: to }));
      const ownId = rows[0]?.segment.id ?? "";
      const done = await change(ownId, () => api.post<SegmentChanges>(url, { changes }));
      if (!done) return;
      const back = done.changed.map(({ id, version }) => ({ id, version, status: from }));
      const message = t(to === "approved" ? "allApproved" : "allConfirmed", { count: back.length });
      announce(message);
      if (back.length === 0) return;
      const undo = () => void change(ownId, () => api.post<SegmentChanges>(url, { changes: back }));
      showUndo({ message, label: undoLabel, undo });
    }

    function advance(id: string) {
      const next = store.order.findNext(id, ["untranslated"]) ?? store.order.findNext(id, ["draft", "rejected"]);
      if (next) store.take(next, { scroll: true });
      else announce(t("allDone"));
    }

    function decide(to: "approved" | "rejected") {
      const row = hand();
      if (!row || !store.may.review || row.text.trim() === "") return;
      const { id } = row.segment;
      store.setStatus(id, row.status === to ? "translated" : to);
      announce(t(`status.${store.get(id)?.status ?? to}`));
      const next = to === "approved" && row.status !== "approved" ? store.order.findNext(id, ["translated"]) : null;
      if (next) store.take(next, { scroll: true });
    }

    const actions: EditorActions = {
      advance,
      confirm() {
        const row = hand();
        if (!row) return;
        const { id } = row.segment;
        if (row.save.conflict) return announce(t("conflict.title"));
        if (store.may.edit && row.text.trim() !== "" && !["translated", "approved"].includes(row.status)) {
          store.setStatus(id, "translated");
          announce(t("status.translated"));
        }
        advance(id);
      },
      approve: () => decide("approved"),
      reject: () => decide("rejected"),
      step(by) {
        const ids = store.order.walkable();
        const id = store.inHand.get() ?? store.lastInHand;
        const at = id ? ids.indexOf(id) : by === 1 ? -1 : ids.length;
        const next = ids[at + by];
        if (next) store.take(next, { scroll: true });
      },
      copySource() {
        const row = hand();
        if (row) store.insert(row.segment.id, { text: row.segment.source, origin: "typed", isWhole: true });
      },
      revert() {
        const row = hand();
        if (row) store.revert(row.segment.id);
      },
      insert(position) {
        const [row, insertable] = [hand(), store.insertables.get()[position - 1]];
        if (row && insertable) store.insert(row.segment.id, insertable);
      },
      leave() {
        const id = store.inHand.get();
        store.take(null);
        if (id) requestAnimationFrame(() => document.getElementById(`row-${id}`)?.focus({ preventScroll: true }));
      },
      merge: () => void merge(),
      move: (to) => void move(to),
      split: () => void openSplit(),
      confirmAll: () => void confirmAll(),
    };
    const close = () => setRequest(null);
    const run: Split["run"] = (...args) => void runSplit(...args);
    return { actions, close, run };
  }, [store, announce, t, undoLabel]);
  return { actions: made.actions, split: { request, close: made.close, run: made.run } };
}
