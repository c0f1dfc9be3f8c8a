"use client";
import { Tooltip } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./editor-header.module.css";
import type { Person } from "./use-pulse";

const SHOWN = 4;

/** Who else has this article open. */
export function PeopleHere({ people }: { people: readonly Person[] }) {
  const t = useTranslations("editor");
  if (people.length === 0) return null;
  const label = t("hereArticle", { names: people.map((person) => person.name).join(", "), count: people.length });
  return (
    <Tooltip label={label}>
      <span className={classes.people} role="img" aria-label={label}>
        {people.slice(0, SHOWN).map((person) => (
          <span key={person.id} className={classes.person} aria-hidden="true">
            {person.name
              .split(/\s+/)
              .slice(0, 2)
              .map((word) => word[0])
              .join("")}
          </span>
        ))}
      </span>
    </Tooltip>
  );
}
