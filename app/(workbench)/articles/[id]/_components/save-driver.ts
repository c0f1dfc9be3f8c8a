import { ApiError, api } from "@/app/_components/api";
import { nextSave, unsavedOf } from "@/lib/core/segments/save-queue";
import type { SegmentView, StaleDetails } from "@/lib/schemas/segments";
import type { EditorStore } from "./editor-store";
import type { Sync } from "./row-state";
import { Signal } from "./signal";

/** A pause in typing after which the text is saved. */
const AUTOSAVE_MS = 600;
/** Waits between tries while the server does not answer: doubled from the first to the last. */
const RETRY_FIRST_MS = 1_000;
const RETRY_LAST_MS = 15_000;
/** How long merging and its like wait for what was typed before, in milliseconds. */
const SETTLE_MS = 5_000;
const SETTLE_STEP_MS = 40;
/** Browsers refuse keep-alive requests of more than 64 KiB; a character takes at most three bytes. */
const KEEPALIVE_CHARACTERS = 20_000;

export interface SaveSummary {
  sync: Sync;
  /** paragraphs that the server has not acknowledged */
  unsaved: number;
  /** what stands in the way, when it is not the connection */
  problem: ApiError | null;
}

/** Sends what rows want saved: after a pause, at once when asked, again when the server did not answer. */
export class SaveDriver {
  readonly summary = new Signal<SaveSummary>({ sync: "saved", unsaved: 0, problem: null });
  /** a refusal that a person should read, by segment */
  readonly refusal = new Signal<{ id: string; error: ApiError } | null>(null);
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly active = new Set<string>();
  private problem: ApiError | null = null;

  constructor(private readonly store: EditorStore) {}

  soon(id: string): void {
    this.plan(id, AUTOSAVE_MS);
  }
  flush(id: string): void {
    this.unplan(id);
    void this.send(id);
  }
  /** Everything at once: the tab is being hidden, or the connection is back. */
  flushAll(): void {
    for (const id of this.active) this.flush(id);
  }
  /** Saves these rows and waits for it. False where one could not be saved in a few seconds. */
  async settle(ids: readonly string[]): Promise<boolean> {
    for (const id of ids) this.flush(id);
    const isSettled = () => ids.every((id) => (this.store.get(id)?.sync ?? "saved") === "saved");
    for (let waited = 0; waited < SETTLE_MS && !isSettled(); waited += SETTLE_STEP_MS)
      await new Promise((resolve) => setTimeout(resolve, SETTLE_STEP_MS));
    return isSettled();
  }
  forget(id: string): void {
    this.unplan(id);
    this.active.delete(id);
    this.summarise();
  }
  /** Called after each step of a row's saving. */
  watch(id: string): void {
    const row = this.store.get(id);
    if (row && unsavedOf(row.save)) this.active.add(id);
    else this.active.delete(id);
    this.summarise();
  }

  private plan(id: string, wait: number): void {
    this.unplan(id);
    this.timers.set(
      id,
      setTimeout(() => this.flush(id), wait),
    );
  }
  private unplan(id: string): void {
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
  }

  private async send(id: string): Promise<void> {
    const row = this.store.get(id);
    const next = row && nextSave(row.save);
    if (!next) return;
    this.store.dispatch(id, { type: "start" });
    const body = { ...next.want, version: next.version };
    const keepalive = (next.want.target?.length ?? 0) < KEEPALIVE_CHARACTERS;
    try {
      const { segment } = await api.patch<{ segment: SegmentView }>(`/api/segments/${id}`, body, { keepalive });
      this.problem = null;
      this.store.dispatch(id, { type: "saved", saved: segment });
      this.retryOthers(id);
      if (!this.timers.has(id)) this.flush(id);
    } catch (error) {
      this.fail(id, error);
    }
  }

  /** The server answers again: what waits for its next try need not wait longer. */
  private retryOthers(id: string): void {
    for (const other of this.active)
      if (other !== id && (this.store.get(other)?.save.failures ?? 0) > 0) this.flush(other);
  }

  private fail(id: string, error: unknown): void {
    const known = error instanceof ApiError ? error : new ApiError(0, "internal", undefined, undefined, undefined);
    const row = this.store.get(id);
    if (known.code === "conflict" && isStale(known.details)) {
      const { segment, by, at } = known.details;
      this.store.dispatch(id, { type: "refused", theirs: segment });
      this.store.noteConflict(id, { by, at });
      this.flush(id);
    } else if (known.code === "gone" || known.code === "not_found") this.store.apply({ changed: [], removed: [id] });
    else if (known.code === "invalid" && row && unsavedOf(row.save)?.status !== undefined) {
      this.store.dispatch(id, { type: "status-refused" });
      this.refusal.set({ id, error: known });
      this.flush(id);
    } else {
      this.problem = known.code === "offline" || known.status >= 500 ? null : known;
      this.store.dispatch(id, { type: "failed" });
      const failures = this.store.get(id)?.save.failures ?? 1;
      this.plan(id, Math.min(RETRY_FIRST_MS * 2 ** (failures - 1), RETRY_LAST_MS));
    }
  }

  private summarise(): void {
    const syncs = new Set([...this.active].map((id) => this.store.get(id)?.sync));
    const worst = (["conflict", "offline", "saving", "unsaved"] as const).find((sync) => syncs.has(sync));
    const next: SaveSummary = { sync: worst ?? "saved", unsaved: this.active.size, problem: this.problem };
    const last = this.summary.get();
    const isSame = last.sync === next.sync && last.unsaved === next.unsaved && last.problem === next.problem;
    if (!isSame) this.summary.set(next);
  }
}

const isStale = (details: unknown): details is StaleDetails =>
  typeof details === "object" && details !== null && "segment" in details;
