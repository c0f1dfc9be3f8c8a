"use client";
import { useEffect } from "react";

export type KeyAction =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "approve"
  | "reject"
  | "reopen"
  | "edit"
  | "merge"
  | "search"
  | "select"
  | "undo"
  | "help"
  | "leave";

const ACTIONS: Record<string, KeyAction> = {
  j: "next",
  ArrowDown: "next",
  k: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  a: "approve",
  r: "reject",
  c: "reopen",
  e: "edit",
  m: "merge",
  "/": "search",
  x: "select",
  u: "undo",
  "?": "help",
  Escape: "leave",
};

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest("[role=menu]") !== null);

/** Single keys of the review, while no form or dialog is open, so that none takes away what is being written; digits choose an English rendering. */
export function useGlossaryKeys(act: (action: KeyAction) => void, choose: (position: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (takesKeys(event.target) || document.querySelector("[role=dialog][aria-modal=true], [data-term-form]")) return;
      const isButton = event.target instanceof HTMLElement && event.target.closest("button, a, summary") !== null;
      if (/^[1-9]$/.test(event.key)) choose(Number(event.key));
      else {
        const action = ACTIONS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
        if (!action || (isButton && event.key.startsWith("Arrow"))) return;
        act(action);
      }
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [act, choose]);
}
