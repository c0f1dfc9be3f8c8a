import { readNumbers } from "../align/read-numbers";
import { defineCheck } from "./check";

/** The part of the day belongs to the time: without it "saa tatu" may be three hours. */
const TIME =
  /\bsaa\s+(?<hour>\p{N}{1,2}|\p{L}+(?:\s+na\s+(?:moja|mbili))?)(?:[:.]\p{N}{2})?[^.;!?]{0,24}?\b(?:asubuhi|alfajiri|mchana|jioni|usiku|alasiri)\b/giu;
const ENGLISH_TIME = /\b(?<hour>\p{N}{1,2})(?:[:.]\p{N}{2})?\s*(?:[ap]\.?m\b|o['’]clock|hrs\b)/giu;
/** Swahili counts the hours from dawn: its first is seven. */
const SHIFT = 6;

const onDial = (hour: number): number => ((hour + 11) % 12) + 1;

/** A clock time taken over without the six hours that part the Swahili reckoning from the English: "saa tatu" as 3 a.m. */
export const clockTimes = defineCheck("clock-times", "error", ({ source, target }) => {
  const there = [...target.matchAll(ENGLISH_TIME)].map((match) => onDial(Number(match.groups?.hour)));
  if (there.length === 0) return [];
  return [...source.matchAll(TIME)].flatMap((match) => {
    const hour = readNumbers(match.groups?.hour ?? "", "sw")[0]?.value;
    if (hour === undefined || hour < 1 || hour > 12) return [];
    const expected = onDial(hour + SHIFT);
    const isUnshifted = there.includes(onDial(hour)) && !there.includes(expected);
    const place = { side: "source" as const, start: match.index, end: match.index + match[0].length };
    return isUnshifted ? [{ ...place, params: { text: match[0], expected } }] : [];
  });
});
