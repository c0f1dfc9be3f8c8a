"use client";
import { type KeyboardEvent, useMemo, useRef } from "react";
import classes from "./split-dialog.module.css";

interface BreakPickerProps {
  text: string;
  at: number;
  onChange: (at: number) => void;
  language: string;
  label: string;
}

/** Where a text is cut: arrows move the cut by a word, a click puts it before one. */
export function BreakPicker({ text, at, onChange, language, label }: BreakPickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const words = useMemo(
    () => [...text.matchAll(/\S+\s*/g)].map((match) => ({ start: match.index, text: match[0] })),
    [text],
  );
  const stops = useMemo(() => [...words.map((word) => word.start), text.length], [words, text]);

  function onKey(event: KeyboardEvent) {
    const forward = event.key === "ArrowRight" || event.key === "ArrowDown";
    const back = event.key === "ArrowLeft" || event.key === "ArrowUp";
    if (event.key === "Enter") box.current?.closest("form")?.requestSubmit();
    else if (event.key === "Home") onChange(0);
    else if (event.key === "End") onChange(text.length);
    else if (forward) onChange(stops.find((stop) => stop > at) ?? text.length);
    else if (back) onChange(stops.findLast((stop) => stop < at) ?? 0);
    else return;
    event.preventDefault();
  }
  const around = `${text.slice(Math.max(0, at - 30), at)} | ${text.slice(at, at + 30)}`;
  return (
    <div>
      <p className={classes.label}>{label}</p>
      <div
        ref={box}
        className={`article-text ${classes.text}`}
        lang={language}
        data-autofocus
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={text.length}
        aria-valuenow={at}
        aria-valuetext={around}
        onKeyDown={onKey}
      >
        {words.map((word) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the slider around the words has the keys
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <span
            key={word.start}
            className={classes.word}
            data-after={word.start >= at || undefined}
            data-cut={(word.start >= at && word.start - at < 2 && word.start !== 0) || undefined}
            onClick={() => {
              onChange(word.start);
              box.current?.focus();
            }}
          >
            {word.text}
          </span>
        ))}
      </div>
    </div>
  );
}
