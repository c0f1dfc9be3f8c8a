"use client";
import { type ReactNode, useId, useState } from "react";
import classes from "./panel.module.css";

interface SectionProps {
  name: string;
  title: string;
  /** stands beside the title: how many, how similar */
  count?: string | number | null;
  startsOpen?: boolean;
  /** opens it, whatever was remembered */
  isWanted?: boolean;
  children: ReactNode;
}

const keyOf = (name: string) => `tafsiri:panel:${name}`;

/** A part of the panel that folds; the browser remembers which ones are open. */
export function Section({ name, title, count, startsOpen = true, isWanted = false, children }: SectionProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(() => {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? startsOpen : kept === "open";
  });
  if (isWanted && !isOpen) setOpen(true);
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            localStorage.setItem(keyOf(name), isOpen ? "closed" : "open");
            setOpen(!isOpen);
          }}
        >
          {title}
          {count !== undefined && count !== null && count !== 0 && (
            <span className={`tabular ${classes.count}`}>{count}</span>
          )}
        </button>
      </h2>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
