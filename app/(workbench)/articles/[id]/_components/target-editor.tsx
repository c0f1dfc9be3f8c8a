"use client";
import { useLayoutEffect, useRef } from "react";
import { useEditor } from "./editor-context";
import type { RowState } from "./row-state";
import classes from "./segment-row.module.css";

interface TargetEditorProps {
  row: RowState;
  language: string;
  label: string;
}

/**
 * The text area of the row in hand: without a border, on the same lines as the source, growing with its text by a
 * hidden copy of it in the same cell.
 */
export function TargetEditor({ row, language, label }: TargetEditorProps) {
  const { store } = useEditor();
  const area = useRef<HTMLTextAreaElement>(null);
  const { id } = row.segment;

  useLayoutEffect(() => area.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (!row.caret || !area.current) return;
    area.current.setSelectionRange(row.caret.start, row.caret.end);
  }, [row.caret]);

  return (
    <div className={classes.grow} data-text={row.text}>
      <textarea
        ref={area}
        rows={1}
        className={`article-text ${classes.area}`}
        lang={language}
        spellCheck
        data-target=""
        aria-label={label}
        readOnly={!store.may.edit}
        value={row.text}
        onChange={(event) => {
          const { value, selectionStart, selectionEnd } = event.target;
          store.write(id, { text: value, start: selectionStart, end: selectionEnd });
        }}
        onSelect={(event) => store.select(id, event.currentTarget.selectionStart, event.currentTarget.selectionEnd)}
        onBlur={() => store.saves.flush(id)}
        onBeforeInput={(event) =>
          takeNativeUndo(
            event.nativeEvent,
            () => store.undo(id),
            () => store.redo(id),
          )
        }
      />
    </div>
  );
}

/** Undo from a menu or a gesture goes through our history as well, or two histories would drift apart. */
function takeNativeUndo(event: Event, undo: () => void, redo: () => void) {
  const type = event instanceof InputEvent ? event.inputType : "";
  if (type !== "historyUndo" && type !== "historyRedo") return;
  event.preventDefault();
  if (type === "historyUndo") undo();
  else redo();
}
