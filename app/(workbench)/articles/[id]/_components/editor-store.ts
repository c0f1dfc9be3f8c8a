import { makeId } from "@/app/_components/make-id";
import { isTranslatable } from "@/lib/core/segments/progress";
import { type SaveEvent, saveReducer, startSaving, unsavedOf } from "@/lib/core/segments/save-queue";
import { refuseStatus, type SegmentStatus } from "@/lib/core/segments/status";
import { recordText, redoText, startHistory, type TextState, undoText } from "@/lib/core/segments/undo-history";
import type { OpenArticle, SegmentChanges, SegmentView, TypedOrigin } from "@/lib/schemas/segments";
import type { RecognisedTerm, TermMatch } from "@/lib/schemas/terms";
import type { DraftStore } from "./draft-store";
import type { Filter } from "./list-items";
import { RowOrder } from "./row-order";
import { deriveRow, type RowState, type Visit } from "./row-state";
import { SaveDriver } from "./save-driver";
import { Signal } from "./signal";

/** Text typed into a paragraph that is no longer in the article. */
export interface LostText {
  id: string;
  text: string;
}
export interface TermsByRow {
  terms: ReadonlyMap<string, RecognisedTerm>;
  matches: Readonly<Record<string, readonly TermMatch[]>>;
}
/** A text that a key puts into the row in hand; a whole one replaces what is there, a part goes to the cursor. */
export interface Insertable {
  /** which match or term it is, so that the panel can show its number */
  key: string;
  text: string;
  origin: TypedOrigin;
  isWhole: boolean;
}

/**
 * The article as it is being worked on. Rows are kept outside React, each with its own subscribers, so that a key
 * renders the row it was typed into and nothing else.
 */
export class EditorStore {
  readonly order = new RowOrder((id) => this.get(id));
  readonly inHand = new Signal<string | null>(null);
  readonly lost = new Signal<readonly LostText[]>([]);
  readonly replayed = new Signal(0);
  /** counts every change of a status or of the number of rows */
  readonly tally = new Signal(0);
  readonly saves: SaveDriver;
  /** how the row in hand is brought into view; set by the list */
  scrollTo: (id: string) => void = () => {};
  /** the row that was in hand last, or has the focus: keys go on from it */
  lastInHand: string | null = null;
  /**
   * the last merge, split or pairing, which Ctrl+Z takes back as long as nothing was typed after it: in the row of that id,
   * without one in any row
   */
  structure: { id: string | null; undo: () => void } | null = null;
  /** the glossary's terms in this article, and where they stand by segment */
  readonly terms = new Signal<TermsByRow>({ terms: new Map(), matches: {} });
  /** a sentence about what the last key could not do; stands at the row in hand */
  readonly remark = new Signal<string | null>(null);
  /** somebody asked to comment on the row in hand */
  readonly wantsComment = new Signal(false);
  readonly insertables = new Signal<readonly Insertable[]>([]);

  private readonly rows = new Map<string, Signal<RowState>>();
  private readonly visits = new Map<string, Visit>();

  constructor(
    readonly opened: OpenArticle,
    readonly may: { edit: boolean; review: boolean },
    private readonly drafts: DraftStore,
  ) {
    this.saves = new SaveDriver(this);
    for (const segment of opened.segments) this.rows.set(segment.id, new Signal(this.fresh(segment)));
    this.order.sort(this.rows.keys());
  }

  row(id: string): Signal<RowState> | undefined {
    return this.rows.get(id);
  }
  get(id: string): RowState | undefined {
    return this.rows.get(id)?.get();
  }
  all = (): Generator<RowState> => this.order.rows();

  /** Takes a row in hand, or none; the row left is saved at once. */
  take(id: string | null, options: { scroll?: boolean; caret?: number } = {}): void {
    const before = this.inHand.get();
    if (before !== id) this.clearRemarks();
    if (before && before !== id) {
      this.saves.flush(before);
      this.update(before, { isInHand: false, caret: null });
    }
    const row = id ? this.get(id) : undefined;
    if (id && row && before !== id) {
      const at = options.caret ?? row.text.length;
      const present = { text: row.text, start: at, end: at };
      this.visits.set(id, {
        id: makeId(),
        startText: row.text,
        startStatus: row.status,
        history: startHistory(present),
      });
      this.update(id, { isInHand: true, caret: { start: at, end: at } });
    }
    this.inHand.set(row ? id : null);
    if (row) this.lastInHand = id;
    if (id && row && options.scroll) this.scrollTo(id);
  }

  /** A text typed, or put in by a key; `alone` makes it one step of undo. */
  write(id: string, next: TextState, origin: TypedOrigin = "typed", alone = origin !== "typed"): void {
    const visit = this.visits.get(id);
    if (!visit || !this.may.edit) return;
    this.structure = null;
    this.clearRemarks();
    visit.history = recordText(visit.history, next, { at: performance.now(), alone });
    this.setText(id, next, origin, alone);
  }
  undo(id: string): boolean {
    if (this.step(id, undoText)) return true;
    if (this.structure === null || (this.structure.id !== null && this.structure.id !== id)) return false;
    this.structure.undo();
    return true;
  }
  redo(id: string): boolean {
    return this.step(id, redoText);
  }
  /** Back to the text, and the status, from before this visit. */
  revert(id: string): void {
    const visit = this.visits.get(id);
    if (!visit) return;
    const { startText: text, startStatus } = visit;
    this.write(id, { text, start: text.length, end: text.length }, "typed", true);
    const row = this.get(id);
    const refusal =
      row && refuseStatus({ from: row.status, to: startStatus, target: text, mayReview: this.may.review });
    if (row && row.status !== startStatus && !refusal) this.setStatus(id, startStatus);
  }
  startStatus = (id: string): SegmentStatus | undefined => this.visits.get(id)?.startStatus;
  selection = (id: string): TextState | undefined => this.visits.get(id)?.history.present;
  /** Selects a stretch of the row in hand and gives it the focus. */
  point(id: string, start: number, end: number): void {
    this.select(id, start, end);
    this.update(id, { caret: { start, end } });
    this.focus(id);
  }
  focus(id: string): void {
    document.querySelector<HTMLTextAreaElement>(`#row-${CSS.escape(id)} textarea[data-target]`)?.focus();
  }
  /** The cursor moved without a change of text. */
  select(id: string, start: number, end: number): void {
    const visit = this.visits.get(id);
    if (visit) visit.history = { ...visit.history, present: { ...visit.history.present, start, end } };
  }
  insert(id: string, { text, origin, isWhole }: Omit<Insertable, "key">): void {
    const present = this.selection(id);
    if (!present) return;
    const [start, end] = isWhole ? [0, present.text.length] : [present.start, present.end];
    const at = start + text.length;
    const next = { text: present.text.slice(0, start) + text + present.text.slice(end), start: at, end: at };
    this.write(id, next, origin, true);
  }

  setStatus(id: string, status: SegmentStatus): void {
    const row = this.get(id);
    if (!row || row.status === status || row.save.conflict || !this.may.edit) return;
    const visit = this.visits.get(id)?.id ?? makeId();
    this.dispatch(id, { type: "edit", want: { status, origin: unsavedOf(row.save)?.origin ?? "typed", visit } });
    this.saves.flush(id);
    this.count();
  }

  /** A text typed while a conflict stands: kept in this browser, sent once the conflict is ended. */
  writeInConflict(id: string, target: string): void {
    const visit = this.visits.get(id)?.id ?? makeId();
    this.dispatch(id, { type: "edit", want: { target, origin: "typed", visit } });
  }

  /** Ends a conflict: with the other text, or with one of ours that was chosen with theirs in sight. */
  resolve(id: string, text: string | null): void {
    const visit = this.visits.get(id)?.id ?? makeId();
    this.dispatch(
      id,
      text === null ? { type: "adopted" } : { type: "resolved", want: { target: text, origin: "typed", visit } },
    );
    const row = this.get(id);
    if (row?.isInHand) this.restart(id, row);
    this.update(id, { conflictBy: null });
    this.saves.flush(id);
    this.count();
  }

  /** What others changed, or what merging, splitting and setting statuses gave back. */
  apply(changes: SegmentChanges, options: { ours?: boolean } = {}): void {
    let isMoved = changes.removed.some((id) => this.rows.has(id));
    for (const segment of changes.changed) {
      const row = this.get(segment.id);
      if (!row || row.segment.rank !== segment.rank || row.segment.kind !== segment.kind) isMoved = true;
      if (!row) this.rows.set(segment.id, new Signal(this.fresh(segment)));
      else {
        const { source, openComments, rank, kind } = segment;
        const isSame = row.segment.source === source && row.segment.openComments === openComments;
        if (!isSame) this.update(segment.id, { segment: { ...row.segment, source, openComments, rank, kind } });
        this.dispatch(segment.id, { type: "remote", theirs: segment });
      }
      const after = this.get(segment.id);
      if (after && row && after.isInHand && after.text !== row.text) this.restart(segment.id, after);
      if (options.ours) this.order.reveal(segment.id);
    }
    for (const id of changes.removed) this.remove(id);
    if (!isMoved) return;
    this.order.sort(this.rows.keys());
    this.count();
  }

  private remove(id: string): void {
    const row = this.get(id);
    if (!row) return;
    const unsaved = unsavedOf(row.save);
    if (unsaved?.target !== undefined) this.lost.set([...this.lost.get(), { id, text: unsaved.target }]);
    else this.drafts.drop(id);
    if (this.inHand.get() === id) this.take(null);
    this.rows.delete(id);
    this.saves.forget(id);
  }
  countComments(id: string, openComments: number): void {
    const row = this.get(id);
    if (row) this.update(id, { segment: { ...row.segment, openComments } });
  }
  forgetLost(id: string): void {
    this.drafts.drop(id);
    this.lost.set(this.lost.get().filter((lost) => lost.id !== id));
  }

  /** Brings back what an earlier page could not save. */
  replay(): void {
    let count = 0;
    for (const [id, draft] of this.drafts.list()) {
      const row = this.get(id);
      const { target } = draft.want;
      if (!row) {
        if (target !== undefined) this.lost.set([...this.lost.get(), { id, text: target }]);
      } else if (target === row.segment.target && draft.want.status === undefined) this.drafts.drop(id);
      else {
        const saved = { version: draft.version, target: draft.baseTarget, status: row.segment.status };
        const isCurrent = draft.version === row.segment.version;
        const save = isCurrent ? row.save : startSaving<SegmentView>(saved, draft.unanswered);
        this.update(id, deriveRow(saveReducer(save, { type: "edit", want: draft.want }), row.segment));
        this.saves.flush(id);
        count++;
      }
    }
    if (count) this.replayed.set(count);
    this.count();
  }

  setFilter(filter: Filter): void {
    this.order.setFilter(filter);
    const hand = this.inHand.get();
    if (hand && !this.order.isShown(hand)) this.take(null);
  }

  /** What confirming everything means now: drafts first, then, for reviewers, what is translated. */
  bulkStep(): ["draft", "translated"] | ["translated", "approved"] {
    const hasDrafts = [...this.all()].some((row) => row.status === "draft" && isTranslatable(row.segment));
    return hasDrafts || !this.may.review ? ["draft", "translated"] : ["translated", "approved"];
  }

  /** Moves a row's saving on, keeps or drops its draft, and tells those who show it. */
  dispatch(id: string, event: SaveEvent<SegmentView>): void {
    const row = this.get(id);
    if (!row) return;
    const save = saveReducer(row.save, event);
    if (save === row.save) return;
    const unsaved = unsavedOf(save);
    const { saved, unanswered } = save;
    const base = { version: saved.version, baseTarget: saved.target, unanswered };
    if (unsaved) this.drafts.keep(id, { ...base, want: unsaved });
    else this.drafts.drop(id);
    this.update(id, deriveRow(save, row.segment));
    this.saves.watch(id);
  }
  noteConflict(id: string, by: RowState["conflictBy"]): void {
    this.update(id, { conflictBy: by });
  }
  count = (): void => this.tally.set(this.tally.get() + 1);

  private clearRemarks(): void {
    this.remark.set(null);
    this.saves.refusal.set(null);
  }
  private fresh(segment: SegmentView): RowState {
    return { ...deriveRow(startSaving(segment), segment), isInHand: false, caret: null, conflictBy: null };
  }
  private update(id: string, change: Partial<RowState>): void {
    const signal = this.rows.get(id);
    if (!signal) return;
    const before = signal.get().status;
    signal.set({ ...signal.get(), ...change });
    if (signal.get().status !== before) this.count();
  }
  private setText(id: string, { text, start, end }: TextState, origin: TypedOrigin, isPlaced: boolean): void {
    const visit = this.visits.get(id);
    if (!visit) return;
    this.dispatch(id, { type: "edit", want: { target: text, origin, visit: visit.id } });
    if (isPlaced) this.update(id, { caret: { start, end } });
    if (origin === "typed") this.saves.soon(id);
    else this.saves.flush(id);
  }
  private step(id: string, move: typeof undoText): boolean {
    const visit = this.visits.get(id);
    const history = visit && move(visit.history);
    if (!visit || !history || !this.may.edit) return false;
    visit.history = history;
    this.setText(id, history.present, "typed", true);
    return true;
  }
  /** A text from elsewhere stands in the row in hand now: its undo begins anew. */
  private restart(id: string, row: RowState): void {
    const visit = this.visits.get(id);
    const at = row.text.length;
    if (visit) visit.history = startHistory({ text: row.text, start: at, end: at });
    this.update(id, { caret: { start: at, end: at } });
  }
}
