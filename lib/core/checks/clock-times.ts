import { readClockTimes } from "../swahili/clock-times";
import { defineCheck } from "./check";

const ENGLISH_TIME = /\b(?<hour>\p{N}{1,2})(?:[:.]\p{N}{2})?\s*(?:[ap]\.?m\b|o['’]clock|hrs\b)/giu;

const onDial = (hour: number): number => ((hour + 11) % 12) + 1;

/** A clock time taken over without the six hours that part the Swahili reckoning from the English: "saa tatu" as 3 a.m. */
export const clockTimes = defineCheck("clock-times", "error", ({ source, target }) => {
  const there = [...target.matchAll(ENGLISH_TIME)].map((match) => onDial(Number(match.groups?.hour)));
  if (there.length === 0) return [];
  return readClockTimes(source).flatMap(({ hour, dial, reckoning, period, start, end }) => {
    // without a part of the day "saa tatu" may be three hours
    if (reckoning !== "swahili" || period === undefined) return [];
    const expected = onDial(hour);
    const isUnshifted = there.includes(onDial(dial)) && !there.includes(expected);
    return isUnshifted
      ? [{ side: "source" as const, start, end, params: { text: source.slice(start, end), expected } }]
      : [];
  });
});
