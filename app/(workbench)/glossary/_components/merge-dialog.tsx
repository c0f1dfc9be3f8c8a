"use client";
import { Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { TermRow } from "@/lib/schemas/terms";
import { filterTerms } from "./filter-terms";
import classes from "./merge-dialog.module.css";
import { TermGlyph } from "./term-glyph";

/** Terms offered at a time; more words narrow them. */
const OFFERED = 8;

interface MergeDialogProps {
  from: TermRow;
  terms: readonly TermRow[];
  onMerge: (into: TermRow) => void;
  onClose: () => void;
}

/** Chooses the term that takes this one in. */
export function MergeDialog({ from, terms, onMerge, onClose }: MergeDialogProps) {
  const t = useTranslations("glossary.mergeInto");
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const offered = offer(from, terms, text);
  const current = Math.min(at, offered.length - 1);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("title", { term: from.source })}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <p className={classes.what}>{t("what")}</p>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls="merge-terms"
        aria-activedescendant={offered[current] ? `merge-${offered[current].id}` : undefined}
        aria-label={t("search")}
        placeholder={t("search")}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const chosen = offered[current];
          if (event.key === "ArrowDown") setAt(Math.min(current + 1, offered.length - 1));
          else if (event.key === "ArrowUp") setAt(Math.max(current - 1, 0));
          else if (event.key === "Enter" && chosen) onMerge(chosen);
          else return;
          event.preventDefault();
        }}
      />
      <div id="merge-terms" role="listbox" aria-label={t("search")} className={classes.list}>
        {offered.map((term, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field above names the active one
          <div
            key={term.id}
            id={`merge-${term.id}`}
            role="option"
            aria-selected={index === current}
            className={classes.term}
            onClick={() => onMerge(term)}
          >
            <TermGlyph status={term.status} />
            <span lang="sw">{term.source}</span>
            <span lang="en" className={classes.english}>
              {term.target}
            </span>
          </div>
        ))}
      </div>
    </Modal>
  );
}

/** Without a search: terms that share a word with this one, approved ones first. */
function offer(from: TermRow, terms: readonly TermRow[], text: string): TermRow[] {
  const others = terms.filter((term) => term.id !== from.id && term.status !== "rejected");
  const all = { status: "all", kind: null, domain: null } as const;
  if (text.trim() !== "") return filterTerms(others, { ...all, text }).slice(0, OFFERED);
  const words = from.source.split(/[\s-]+/).filter((word) => word.length > 3);
  const near = words.flatMap((word) =>
    filterTerms(others, { ...all, text: word.slice(0, Math.max(4, word.length - 2)) }),
  );
  const distinct = [...new Set(near)];
  const approved = (term: TermRow) => (term.status === "approved" ? 0 : 1);
  return distinct.sort((a, b) => approved(a) - approved(b)).slice(0, OFFERED);
}
