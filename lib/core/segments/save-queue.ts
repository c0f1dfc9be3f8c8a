import type { SegmentStatus } from "./status";

/** What the server holds of a segment, as far as saving is concerned. */
export interface SavedText {
  version: number;
  target: string;
  status: SegmentStatus;
}

/** A change that the server has not acknowledged: a text, a status, or both. */
export interface Want {
  target?: string;
  status?: SegmentStatus;
  /** how the text came about: typed, memory, restore … */
  origin: string;
  /** one stay of one person on the row */
  visit: string;
}

/** The saving of one segment. At most one request is under way; what is wanted after it waits in `want`. */
export interface SaveState<Theirs extends SavedText = SavedText> {
  saved: SavedText;
  want: Want | null;
  inFlight: Want | null;
  /** the other person's segment, once a save was refused: nothing is sent until somebody has chosen */
  conflict: Theirs | null;
  /** requests in a row that got no answer */
  failures: number;
  /** texts sent and not answered: the server may hold one of them, and then it is ours */
  unanswered: readonly string[];
}

/** What happens to a segment's saving. `refused` carries what the server holds instead. */
export type SaveEvent<Theirs extends SavedText = SavedText> =
  | { type: "edit"; want: Want }
  | { type: "start" }
  | { type: "saved"; saved: SavedText }
  | { type: "failed" }
  | { type: "refused"; theirs: Theirs }
  | { type: "status-refused" }
  | { type: "remote"; theirs: Theirs }
  | { type: "resolved"; want: Want }
  | { type: "adopted" };

/** Unanswered texts remembered: a connection that comes and goes for longer than this many tries is dead. */
const UNANSWERED_KEPT = 20;

/**
 * The state of a segment whose text the server has.
 *
 * @param saved what the server holds
 * @param unanswered texts that an earlier page sent without an answer
 * @returns a state with nothing to save
 *
 * O(1).
 */
export function startSaving<T extends SavedText = SavedText>(
  saved: SavedText,
  unanswered: readonly string[] = [],
): SaveState<T> {
  const { version, target, status } = saved;
  return { saved: { version, target, status }, want: null, inFlight: null, conflict: null, failures: 0, unanswered };
}

function withSent(unanswered: readonly string[], { target }: Want): readonly string[] {
  if (target === undefined || unanswered.includes(target)) return unanswered;
  return [...unanswered, target].slice(-UNANSWERED_KEPT);
}

/** A later change over an earlier one: the later text wins, and a text typed after a status takes the status back. */
function overlay(earlier: Want | null, later: Want): Want {
  if (!earlier || later.target !== undefined) return later;
  return earlier.target === undefined ? later : { ...later, target: earlier.target, origin: earlier.origin };
}

/**
 * The change that the server does not know yet, under way or waiting.
 *
 * @param state the segment's saving
 * @returns the latest text and status, or null when everything is saved
 *
 * O(1).
 */
export function unsavedOf(state: SaveState): Want | null {
  if (!state.want) return state.inFlight;
  return overlay(state.inFlight, state.want);
}

/**
 * The request to send now.
 *
 * @param state the segment's saving
 * @returns the change and the version that it is based on; null while one is under way, a conflict stands, or nothing
 *   is wanted
 *
 * O(1).
 */
export function nextSave(state: SaveState): { version: number; want: Want } | null {
  if (state.inFlight || state.conflict || !state.want) return null;
  return { version: state.saved.version, want: state.want };
}

const isSameText = (want: Want | null, saved: SavedText): boolean =>
  want !== null && want.status === undefined && want.target === saved.target;

const textOf = ({ version, target, status }: SavedText): SavedText => ({ version, target, status });

/**
 * Moves a segment's saving on.
 *
 * No two saves of a segment are ever under way, the latest text wins, nothing that was typed leaves the state before
 * the server has acknowledged it or somebody has chosen the other text, and a conflict stops the sending.
 *
 * @param state the segment's saving; not changed
 * @param event what happened
 * @returns the next state, or the same object where the event changes nothing
 *
 * O(n) in the length of the texts compared.
 */
export function saveReducer<T extends SavedText>(state: SaveState<T>, event: SaveEvent<T>): SaveState<T> {
  switch (event.type) {
    case "edit": {
      const want = overlay(state.want, event.want);
      const isSure = !state.inFlight && !state.conflict && state.unanswered.length === 0;
      const isUndone = isSure && isSameText(want, state.saved);
      return { ...state, want: isUndone ? null : want };
    }
    case "start": {
      if (!nextSave(state) || !state.want) return state;
      return { ...state, inFlight: state.want, want: null, unanswered: withSent(state.unanswered, state.want) };
    }
    case "saved": {
      const saved = textOf(event.saved);
      const want = isSameText(state.want, saved) ? null : state.want;
      return { ...state, saved, want, inFlight: null, failures: 0, unanswered: [] };
    }
    case "failed":
      return { ...state, want: unsavedOf(state), inFlight: null, failures: state.failures + 1 };
    case "status-refused": {
      const unsaved = unsavedOf(state);
      const { status: _, ...text } = unsaved ?? { status: undefined };
      const want = "target" in text && text.target !== undefined ? (text as Want) : null;
      return { ...state, want, inFlight: null, failures: 0, unanswered: [] };
    }
    case "refused":
      return collide({ ...state, want: unsavedOf(state), inFlight: null, failures: 0 }, event.theirs);
    case "remote":
      if (event.theirs.version <= state.saved.version || state.inFlight) return state;
      if (state.conflict) return { ...state, conflict: event.theirs };
      return state.want ? collide(state, event.theirs) : { ...state, saved: textOf(event.theirs) };
    case "resolved":
      return state.conflict
        ? { ...state, saved: textOf(state.conflict), conflict: null, want: event.want, failures: 0, unanswered: [] }
        : state;
    case "adopted":
      return state.conflict ? startSaving(state.conflict) : state;
  }
}

/**
 * Two changes meet. There is no conflict where the other's text is the one that ours was based on, or is ours already,
 * be it an earlier one whose acknowledgement was lost on its way; a confirmation of a text that is no longer there is
 * dropped, because nobody has read the new one.
 */
function collide<T extends SavedText>(state: SaveState<T>, theirs: T): SaveState<T> {
  const { want, saved } = state;
  const next = { ...state, saved: textOf(theirs), unanswered: [] };
  if (!want || isSameText(want, theirs)) return { ...next, want: null };
  const isSameBase = theirs.target === saved.target || state.unanswered.includes(theirs.target);
  if (want.target === undefined) return isSameBase ? next : { ...next, want: null };
  return isSameBase || want.target === theirs.target ? next : { ...state, conflict: theirs };
}
