"use client";
import { useEffect } from "react";
import type { EditorActions } from "./editor-context";
import type { EditorStore } from "./editor-store";

interface Overlays {
  help: () => void;
  search: () => void;
  panel: () => void;
  comment: () => void;
  addTerm: () => void;
}

const isTypingIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
/** Beside the text of the row in hand: its terms, its buttons, the panel. A search that holds something empties itself first. */
const isBesideText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("[data-hand], aside") !== null &&
  !(target instanceof HTMLInputElement && target.type === "search" && target.value !== "");
const isRowText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset.target !== undefined;

/** The keys of the trade. Letters go by their place on the keyboard, because Alt makes other characters of them. */
export function useKeys(store: EditorStore, actions: EditorActions, overlays: Overlays): void {
  useEffect(() => {
    function run(event: KeyboardEvent): boolean {
      const mod = event.ctrlKey || event.metaKey;
      const { code, key, shiftKey, altKey } = event;
      const hand = store.inHand.get();
      const inRow = isRowText(event.target);
      const elsewhere = isTypingIn(event.target) && !inRow;
      if (mod && !altKey && !shiftKey && key === "Enter" && !elsewhere) return does(actions.confirm);
      if (altKey && !mod && !shiftKey) {
        if (key === "ArrowDown") return does(() => actions.step(1));
        if (key === "ArrowUp") return does(() => actions.step(-1));
        const digit = /^Digit([1-9])$/.exec(code)?.[1];
        if (digit && hand && !elsewhere) return does(() => actions.insert(Number(digit)));
        if (code === "KeyA") return does(actions.approve);
        if (code === "KeyR") return does(actions.reject);
        if (code === "KeyJ") return does(actions.merge);
        if (code === "KeyX") return does(actions.split);
        if (code === "KeyP") return does(overlays.panel);
        if (code === "KeyG" && store.may.edit) return does(overlays.addTerm);
        if (code === "KeyC" && hand) return does(overlays.comment);
      }
      if (altKey && shiftKey && !mod && hand) {
        if (key === "ArrowDown") return does(() => actions.move("next"));
        if (key === "ArrowUp") return does(() => actions.move("previous"));
      }
      if (mod && altKey && code === "KeyZ") return does(actions.revert);
      if (mod && shiftKey && !altKey && code === "KeyS") return does(actions.copySource);
      if (mod && !altKey && inRow && hand) {
        if (code === "KeyZ" && !shiftKey) return store.undo(hand) || true;
        if ((code === "KeyZ" && shiftKey) || (code === "KeyY" && !shiftKey)) return store.redo(hand) || true;
      }
      if (key === "Escape" && !event.isComposing) {
        if (inRow) return does(actions.leave);
        if (hand && isBesideText(event.target)) return does(() => store.focus(hand));
      }
      if (!isTypingIn(event.target) && !mod && !altKey) {
        if (key === "?") return does(overlays.help);
        if (key === "/") return does(overlays.search);
      }
      return false;
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("[role=dialog][aria-modal=true]")) return;
      if (run(event)) event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [store, actions, overlays]);
}

function does(work: () => void): true {
  work();
  return true;
}
