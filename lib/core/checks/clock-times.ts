import { readClockTimes } from "../swahili/clock-times";
import { defineCheck } from "./check";

const ENGLISH_TIME = /\b(?<hour>\p{N}{1,2})(?:[:.]\p{N}{2})?\s*(?:[ap]\.?m\b|o['’]clock|hrs\b)/giu;

/** "at one in the morning", "by 3 in the afternoon", "until three at night". */
const WORDED_TIME =
  /\b(?:at|by|around|about|until|till|before|after|from|since)\s+(?:(?:half|quarter)\s+past\s+|exactly\s+)?(?<hour>\p{N}{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[:.]\p{N}{2})?\s+(?:in\s+the\s+(?:early\s+)?(?:morning|afternoon|evening)|at\s+night)\b/giu;
const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The hour of a match, in digits or words. */
function hourOf(match: RegExpMatchArray): number {
  const hour = match.groups?.hour?.toLowerCase() ?? "";
  return HOURS.includes(hour) ? HOURS.indexOf(hour) + 1 : Number(hour);
}

const onDial = (hour: number): number => ((hour + 11) % 12) + 1;

/** A clock time taken over without the six hours that part the Swahili reckoning from the English: "saa tatu" as 3 a.m. */
export const clockTimes = defineCheck("clock-times", "error", ({ source, target }) => {
  const there = [...target.matchAll(ENGLISH_TIME), ...target.matchAll(WORDED_TIME)].map((match) =>
    onDial(hourOf(match)),
  );
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
