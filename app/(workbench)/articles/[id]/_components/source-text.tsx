"use client";
import { useCallback } from "react";
import { TermText } from "@/app/_components/term-text";
import type { TermMatch } from "@/lib/schemas/terms";
import { useEditor, useSignal } from "./editor-context";

const NONE: readonly TermMatch[] = [];

interface SourceTextProps {
  id: string;
  text: string;
  language: string;
  isInHand: boolean;
}

/** The Swahili side of a row, its terms underlined; Enter or a click on a term puts its English at the cursor. */
export function SourceText({ id, text, language, isInHand }: SourceTextProps) {
  const { store } = useEditor();
  const { terms, matches } = useSignal(store.terms);
  const insert = useCallback(
    (english: string) => {
      store.take(id);
      store.insert(id, { text: english, origin: "typed", isWhole: false });
      store.focus(id);
    },
    [store, id],
  );
  return (
    <TermText
      text={text}
      lang={language}
      matches={matches[id] ?? NONE}
      terms={terms}
      isInHand={isInHand}
      {...(store.may.edit ? { onInsert: insert } : {})}
    />
  );
}
