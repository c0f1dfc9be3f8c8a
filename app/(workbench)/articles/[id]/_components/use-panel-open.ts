"use client";
import { useCallback, useEffect, useState } from "react";

const KEY = "tafsiri:panel";

export interface PanelOpen {
  isOpen: boolean;
  toggle: () => void;
}

/** Whether the panel at the side is open, as this browser remembers it; on a small screen it begins closed. */
export function usePanelOpen(): PanelOpen {
  const [isOpen, setOpen] = useState(true);
  useEffect(() => {
    const isSmall = window.matchMedia("(max-width: 900px)").matches;
    if (isSmall || localStorage.getItem(KEY) === "closed") setOpen(false);
  }, []);
  const toggle = useCallback(
    () =>
      setOpen((before) => {
        if (!window.matchMedia("(max-width: 900px)").matches) localStorage.setItem(KEY, before ? "closed" : "open");
        return !before;
      }),
    [],
  );
  return { isOpen, toggle };
}
