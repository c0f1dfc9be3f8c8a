"use client";
import { useSyncExternalStore } from "react";

export interface KeyNames {
  mod: string;
  alt: string;
  shift: string;
}
const MAC: KeyNames = { mod: "⌘", alt: "⌥", shift: "⇧" };
const OTHER: KeyNames = { mod: "Ctrl", alt: "Alt", shift: "Shift" };
const nothing = () => () => {};
const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** What the keys are called on this machine. */
export const useKeyNames = (): KeyNames =>
  useSyncExternalStore(
    nothing,
    () => (isMac() ? MAC : OTHER),
    () => OTHER,
  );
