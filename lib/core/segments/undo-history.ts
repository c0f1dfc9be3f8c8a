/** A text with the selection in it, as half-open UTF-16 offsets. */
export interface TextState {
  text: string;
  start: number;
  end: number;
}

/** The texts of one visit to a row: what was before, what is, what was undone. */
export interface UndoHistory {
  past: readonly TextState[];
  present: TextState;
  future: readonly TextState[];
  /** when the present was last typed into, in milliseconds; null after a step that stands alone */
  typedAt: number | null;
}

/** A pause that begins a new step, in milliseconds; the one that CodeMirror's history takes. */
export const UNDO_PAUSE_MS = 500;
/** Steps kept for a visit; an hour's typing at a word a step stays below it. */
export const UNDO_STEPS = 1000;

/**
 * A history with nothing to undo.
 *
 * @param present the text at the beginning of the visit
 * @returns the history
 *
 * O(1).
 */
export function startHistory(present: TextState): UndoHistory {
  return { past: [], present, future: [], typedAt: null };
}

/** Whether `next` goes on with a run of typing or deleting: one character more or less, and no word begun. */
function continues(history: UndoHistory, next: TextState, at: number): boolean {
  const { past, present, typedAt } = history;
  if (typedAt === null || past.length === 0 || at - typedAt > UNDO_PAUSE_MS) return false;
  const change = next.text.length - present.text.length;
  const previous = past[past.length - 1];
  const grew = previous !== undefined && present.text.length >= previous.text.length;
  if (change === 1) {
    const [typed, before] = [next.text[next.start - 1] ?? "", next.text[next.start - 2] ?? ""];
    return grew && !(/\s/.test(before) && !/\s/.test(typed));
  }
  return change === -1 && !grew;
}

/**
 * Records a changed text.
 *
 * @param history the visit's history; not changed
 * @param next the text now, with its selection
 * @param change `at` in milliseconds on any steady clock; `alone` for an insertion that is one step by itself
 * @returns the history with `next` as its present; typing without a pause makes one step a word; the future is gone
 *
 * O(steps). After CodeMirror 6 `history()`, which groups by time and adjacency; differs: a word ends a group.
 */
export function recordText(
  history: UndoHistory,
  next: TextState,
  change: { at: number; alone?: boolean },
): UndoHistory {
  if (next.text === history.present.text) return { ...history, present: next };
  if (!change.alone && continues(history, next, change.at))
    return { ...history, present: next, future: [], typedAt: change.at };
  const past = [...history.past, history.present].slice(-UNDO_STEPS);
  return { past, present: next, future: [], typedAt: change.alone ? null : change.at };
}

/**
 * Takes the last step back.
 *
 * @param history the visit's history; not changed
 * @returns the history before that step, or null when there is none
 *
 * O(steps).
 */
export function undoText(history: UndoHistory): UndoHistory | null {
  const present = history.past[history.past.length - 1];
  if (!present) return null;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future], typedAt: null };
}

/**
 * Does the step again that was taken back last.
 *
 * @param history the visit's history; not changed
 * @returns the history after that step, or null when there is none
 *
 * O(steps).
 */
export function redoText(history: UndoHistory): UndoHistory | null {
  const [present, ...future] = history.future;
  if (!present) return null;
  return { past: [...history.past, history.present], present, future, typedAt: null };
}
