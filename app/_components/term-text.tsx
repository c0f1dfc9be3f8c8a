"use client";
import { Popover } from "@mantine/core";
import Link from "next/link";
import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { RecognisedTerm, TermMatch } from "@/lib/schemas/terms";
import { splitByMatches } from "./split-by-matches";
import classes from "./term-text.module.css";

/** Long enough not to open while the pointer only passes, and to reach the card from the word; in milliseconds. */
const OPEN_MS = 280;
const CLOSE_MS = 140;

interface TermTextProps {
  text: string;
  lang: string;
  matches: readonly TermMatch[];
  terms: ReadonlyMap<string, RecognisedTerm>;
  /** the row in hand alone: its terms can be reached by Tab, so that the way through a page stays short */
  isInHand?: boolean;
  /** puts the English into the translation; Enter on a term does it */
  onInsert?: (english: string, term: RecognisedTerm) => void;
}

/** A text with its terms underlined: solid where they are approved, dotted where they wait for a decision. */
export const TermText = memo(function TermText({ text, lang, matches, terms, isInHand, onInsert }: TermTextProps) {
  const parts = useMemo(() => splitByMatches(text, matches), [text, matches]);
  return (
    <span lang={lang}>
      {parts.map((part) => {
        const term = part.termId === null ? undefined : terms.get(part.termId);
        if (!term) return part.text;
        return (
          <TermMark key={part.start} term={term} text={part.text} isInHand={isInHand ?? false} onInsert={onInsert} />
        );
      })}
    </span>
  );
});

interface TermMarkProps {
  term: RecognisedTerm;
  text: string;
  isInHand: boolean;
  onInsert: TermTextProps["onInsert"];
}

function TermMark({ term, text, isInHand, onInsert }: TermMarkProps) {
  const t = useTranslations("glossary.card");
  const [isOpen, setIsOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** where the pointer was when the term came under it: a text that is scrolled under a resting one isn't pointed at */
  const cameAt = useRef<{ x: number; y: number }>(null);
  useEffect(() => () => clearTimeout(timer.current), []);

  function soon(open: boolean, delay: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsOpen(open), delay);
  }
  function now(open: boolean) {
    clearTimeout(timer.current);
    setIsOpen(open);
  }
  const enter = ({ clientX, clientY }: MouseEvent) => {
    cameAt.current = { x: clientX, y: clientY };
  };
  const move = ({ clientX, clientY, buttons }: MouseEvent) => {
    const at = cameAt.current;
    if (at === null || buttons !== 0 || (clientX === at.x && clientY === at.y)) return;
    cameAt.current = null;
    soon(true, OPEN_MS);
  };
  const leave = () => {
    cameAt.current = null;
    soon(false, CLOSE_MS);
  };
  const canInsert = onInsert !== undefined && term.target !== null;
  function insert() {
    if (onInsert && term.target !== null) onInsert(term.target, term);
    now(false);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === "Escape" && isOpen) now(false);
    else if (event.key === "Enter" && canInsert && !event.ctrlKey && !event.metaKey) insert();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const reach = isInHand
    ? {
        tabIndex: 0,
        role: canInsert ? "button" : "note",
        "aria-label": t(term.target ? "labelWith" : "label", { text, target: term.target ?? "" }),
        onFocus: () => now(true),
        onBlur: () => now(false),
        onKeyDown: onKey,
      }
    : {};
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="top-start"
      offset={6}
      shadow="md"
      withRoles={false}
      trapFocus={false}
      transitionProps={{ duration: 90 }}
    >
      <Popover.Target>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a role comes with the focus, in the row in hand */}
        <span
          className={classes.mark}
          data-status={term.status}
          onMouseEnter={enter}
          onMouseMove={move}
          onMouseLeave={leave}
          onMouseDown={() => now(false)}
          {...reach}
        >
          {text}
        </span>
      </Popover.Target>
      <Popover.Dropdown className={classes.card} onMouseEnter={() => now(true)} onMouseLeave={leave}>
        <TermCard term={term} insert={canInsert ? insert : null} />
      </Popover.Dropdown>
    </Popover>
  );
}

function TermCard({ term, insert }: { term: RecognisedTerm; insert: (() => void) | null }) {
  const t = useTranslations("glossary.card");
  const others = term.renderings.filter((text) => text !== term.target);
  return (
    <>
      <div className={classes.head}>
        <span lang="sw" className={classes.term}>
          {term.source}
        </span>
        <span className={classes.status}>{t(term.status)}</span>
      </div>
      {term.target ? (
        <div lang="en" className={classes.target}>
          {term.target}
          {others.length > 0 && <span className={classes.others}> · {others.join(" · ")}</span>}
        </div>
      ) : (
        <div className={classes.quiet}>{t("noEnglish")}</div>
      )}
      {term.forbidden.length > 0 && (
        <div className={classes.quiet}>
          {t("not")}{" "}
          <span lang="en" className={classes.forbidden}>
            {term.forbidden.join(", ")}
          </span>
        </div>
      )}
      {term.note && <p className={classes.note}>{term.note}</p>}
      <div className={classes.actions}>
        {insert && (
          <button
            type="button"
            className={classes.action}
            onMouseDown={(event) => event.preventDefault() /* the cursor stays where it is */}
            onClick={insert}
          >
            {t("insert")}
          </button>
        )}
        <Link className={classes.action} href={`/glossary?term=${term.id}`} prefetch={false}>
          {t("open")}
        </Link>
      </div>
    </>
  );
}
