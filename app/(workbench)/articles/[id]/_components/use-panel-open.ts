"use client";
import { useCallback, useEffect, useState } from "react";

const KEY = "tafsiri:panel";

export interface PanelOpen {
  isOpen: boolean;
  toggle: () => void;
}

/** Windows in which the panel lies over the text. */
export const NARROW = "(max-width: 900px)";

/**
 * Whether the panel at the side is open, as this browser remembers it; on a small screen, where it would lie over the text,
 * it begins closed, also when the window becomes one.
 */
export function usePanelOpen(): PanelOpen {
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    const narrow = window.matchMedia(NARROW);
    const settle = () => setOpen(!narrow.matches && localStorage.getItem(KEY) !== "closed");
    settle();
    narrow.addEventListener("change", settle);
    return () => narrow.removeEventListener("change", settle);
  }, []);
  const toggle = useCallback(
    () =>
      setOpen((before) => {
        if (!window.matchMedia(NARROW).matches) localStorage.setItem(KEY, before ? "closed" : "open");
        return !before;
      }),
    [],
  );
  return { isOpen, toggle };
}
