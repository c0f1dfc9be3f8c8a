"use client";
import { IconSearch } from "@tabler/icons-react";
import { type KeyboardEvent, type RefObject, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useEditor, useSignal } from "./editor-context";
import classes from "./editor-header.module.css";
import { useHighlight } from "./use-highlight";

/** Frames within which a row that was scrolled to is drawn. */
const MOST_FRAMES = 60;

/** Only rows in sight are drawn: one that was found far off is there a few frames later. */
function focusWhenDrawn(id: string, frames = MOST_FRAMES): void {
  const row = document.getElementById(`row-${id}`);
  if (row) row.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenDrawn(id, frames - 1));
}

/** Searches both languages; Enter goes to the next hit, Shift+Enter to the one before. */
export function SearchBox({ inputRef }: { inputRef: RefObject<HTMLInputElement | null> }) {
  const t = useTranslations("editor.search");
  const { store } = useEditor();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim().toLowerCase());
  const [at, setAt] = useState(-1);
  const tally = useSignal(store.tally);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the tally stands for what the store holds
  const hits = useMemo(() => {
    if (query.length < 2) return [];
    return [...store.all()]
      .filter(
        ({ segment, text }) =>
          segment.kind !== "furniture" && `${segment.source}\n${text}`.toLowerCase().includes(query),
      )
      .map((row) => row.segment.id);
  }, [query, store, tally]);
  useHighlight(query.length < 2 ? "" : query, hits[at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search begins before the first hit
  useEffect(() => setAt(-1), [query]);

  function go(step: number) {
    if (hits.length === 0) return;
    const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    setAt(next);
    const id = hits[next];
    if (!id) return;
    store.order.reveal(id);
    requestAnimationFrame(() => store.scrollTo(id));
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      setTyped("");
      inputRef.current?.blur();
      // the keys go on from what was found, or from where they were: none may act on a row that is out of sight
      const row = hits[at] ?? store.inHand.get() ?? store.lastInHand;
      if (row !== null && row === store.inHand.get()) store.focus(row);
      else if (row) {
        store.take(null);
        focusWhenDrawn(row);
      }
    } else return;
    event.preventDefault();
  }
  return (
    <search className={classes.search}>
      <IconSearch size={15} stroke={1.5} />
      <input
        ref={inputRef}
        type="text"
        inputMode="search"
        aria-label={t("label")}
        placeholder={t("placeholder")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKey}
      />
      <output className="tabular" aria-live="polite">
        {query.length < 2
          ? ""
          : hits.length === 0
            ? t("none")
            : t("hit", { at: Math.max(at + 1, 0), count: hits.length })}
      </output>
    </search>
  );
}
