import { MONTHS, WEEKDAYS } from "../swahili/calendar-words";
import { defineCheck } from "./check";
import { placeWords } from "./words";

/** English days and months as a newsroom shortens them: "Mon", "Sept". */
const SHORTEST = 3;

function findLost(source: string, target: string, names: ReadonlyMap<string, string>) {
  const there = placeWords(target).map(({ lower }) => lower);
  const says = (name: string) =>
    there.some((word) => (name.startsWith(word.replace(/s$/, "")) ? word.length >= SHORTEST : word.startsWith(name)));
  const all = [...new Set(names.values())];
  const saysAnother = all.some(says);
  return placeWords(source).flatMap(({ text, lower, start, end }) => {
    const name = names.get(lower);
    // Machi and Mei may be names; only capitals count. Nothing is said where the translation names no day at all.
    const counts = name !== undefined && /^\p{Lu}/u.test(text) && !says(name) && saysAnother;
    return counts ? [{ side: "source" as const, start, end, params: { text, expected: titled(name) } }] : [];
  });
}

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Another month stands in the translation than in the source. */
export const months = defineCheck("months", "error", ({ source, target }) => findLost(source, target, MONTHS));

/** Another day of the week stands in the translation than in the source; Jumatatu, "the third day", is Monday. */
export const weekdays = defineCheck("weekdays", "error", ({ source, target }) => findLost(source, target, WEEKDAYS));
