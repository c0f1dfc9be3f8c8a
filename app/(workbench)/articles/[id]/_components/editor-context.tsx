"use client";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { EditorStore } from "./editor-store";
import type { Signal } from "./signal";

export interface EditorContextValue {
  store: EditorStore;
  person: { id: string; name: string };
  /** says something to people who use a screen reader */
  announce: (text: string) => void;
  actions: EditorActions;
}

/** What a key or a click does to the row in hand, or to the row given. */
export interface EditorActions {
  confirm(): void;
  approve(): void;
  reject(): void;
  step(by: 1 | -1): void;
  copySource(): void;
  revert(): void;
  insert(position: number): void;
  merge(): void;
  /** moves the English behind the cursor to the next paragraph, or before it to the previous one */
  move(to: "next" | "previous"): void;
  split(): void;
  confirmAll(): void;
  advance(id: string): void;
  leave(): void;
}

export const EditorContext = createContext<EditorContextValue | null>(null);

export function useEditor(): EditorContextValue {
  const value = useContext(EditorContext);
  if (!value) throw new Error("useEditor stands outside the editor");
  return value;
}

export const useSignal = <T,>(signal: Signal<T>): T => useSyncExternalStore(signal.subscribe, signal.get, signal.get);
