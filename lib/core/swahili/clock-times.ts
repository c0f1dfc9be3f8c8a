import { parseNumeral } from "./numerals.ts";

/** Words for a part of the day, with the minute of the day that lies in its middle. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ["alfajiri", 4 * 60 + 30],
  ["asubuhi", 8 * 60 + 30],
  ["adhuhuri", 12 * 60 + 30],
  ["mchana", 13 * 60],
  ["alasiri", 16 * 60],
  ["jioni", 17 * 60 + 30],
  ["magharibi", 18 * 60 + 30],
  ["usiku", 23 * 60 + 30],
]);

/** A time of day found in a Swahili text. */
export interface ClockTime {
  /** 0-23, as the rest of the world counts */
  hour: number;
  /** 0-59 */
  minute: number;
  /** hour as written: 1-12 from dawn or dusk; of a time in the international reckoning the same as `hour` */
  dial: number;
  reckoning: "swahili" | "international";
  /** "asubuhi", "usiku"…; absent where the text does not say: then it may be twelve hours later, or a span of hours */
  period?: string;
  /** UTF-16, half open */
  start: number;
  end: number;
}

const DAY = 24 * 60;
const HALF_DAY = DAY / 2;
/** The first hour of the Swahili clock is over at seven. */
const SHIFT = 6 * 60;

/** Words for hours that are no plain numerals: one o'clock, and the Arabic eleven and twelve of the coast. */
const HOUR_NAMES: ReadonlyMap<string, number> = new Map([
  ["mosi", 1],
  ["edashara", 11],
  ["thenashara", 12],
]);
const HOUR =
  "kumi\\s+na\\s+(?:moja|mbili)|moja|mosi|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|edashara|thenashara|\\p{Nd}{1,2}";
const COUNT =
  "\\p{Nd}{1,2}|(?:kumi|ishirini|thelathini|arobaini|arubaini|hamsini)(?:\\s+na\\s+(?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa))?|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa";
const PERIOD = [...PERIODS.keys()].join("|");
/** Words that may part the hour from the part of the day: "saa tatu kamili za asubuhi". */
const BETWEEN = "kamili|hivi|za|ya|wa|leo|jana|juzi|kesho|hii|hiyo|ile|takriban|wakati|majira";
const B = "(?![\\p{L}\\p{N}])";
const PLUS = `\\s+(?:na\\s+|u\\s?(?=nusu))(?:(?<half>nusu)|(?<quarter>robo)|dakika\\s+(?<plus>${COUNT}))${B}`;
const MINUS = `\\s+kasoro\\s*(?:(?<lessQuarter>robo)|(?:dakika\\s+)?(?<less>${COUNT}))${B}`;
const MINUTES = `(?:[:.](?<clock>\\p{Nd}{2})(?!\\p{Nd})|${PLUS}|${MINUS}|(?<fused>\\s+kasorobo)${B})`;
const TIME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<before>${PERIOD})\\s+(?:ya\\s+|za\\s+|majira\\s+ya\\s+)?)?saa\\s+(?:za\\s+)?(?<hour>${HOUR})(?:${MINUTES}|${B})(?:(?:\\s+(?:${BETWEEN})){0,3}\\s+(?<period>${PERIOD})${B})?`,
  "giu",
);
/** "kati ya saa tatu na saa tano asubuhi": the part of the day is said once. */
const SPAN_JOINT = /^\s*(?:na|hadi|mpaka|au|[-–])\s*$/iu;

type Groups = Partial<Record<string, string>>;

const count = (text: string | undefined): number => (text === undefined ? 0 : (parseNumeral(text) ?? 0));

function minutesBeside(groups: Groups): number {
  if (groups.half !== undefined) return 30;
  if (groups.quarter !== undefined) return 15;
  if (groups.lessQuarter !== undefined || groups.fused !== undefined) return -15;
  return count(groups.clock) + count(groups.plus) - count(groups.less);
}

/** Of the two times of day that a dial shows, the one nearer to the middle of the part of the day. */
function nearest(minutes: number, middle: number): number {
  const distance = (time: number) => Math.min((time - middle + DAY) % DAY, (middle - time + DAY) % DAY);
  const other = (minutes + HALF_DAY) % DAY;
  return distance(minutes) <= distance(other) ? minutes : other;
}

function toClockTime(groups: Groups, start: number, end: number): ClockTime | undefined {
  const written = groups.hour ?? "";
  const dial = HOUR_NAMES.get(written.toLowerCase()) ?? parseNumeral(written) ?? Number.NaN;
  const beside = minutesBeside(groups);
  if (!(dial >= 0 && dial < 24) || Math.abs(beside) > 59) return undefined;
  if (dial > 12 || dial === 0)
    return { hour: dial, minute: Math.max(0, beside), dial, reckoning: "international", start, end };
  const period = (groups.period ?? groups.before)?.toLowerCase();
  const byDay = (dial * 60 + SHIFT + beside + DAY) % DAY;
  const time = period === undefined ? byDay : nearest(byDay, PERIODS.get(period) ?? byDay);
  return {
    hour: Math.floor(time / 60),
    minute: time % 60,
    dial,
    reckoning: "swahili",
    ...(period === undefined ? {} : { period }),
    start,
    end,
  };
}

/**
 * Finds the times of day of a Swahili text and turns them into the international reckoning: the Swahili clock counts
 * twelve hours from dawn and twelve from dusk, so "saa tatu asubuhi" is 09:00 and "saa mbili usiku" 20:00.
 *
 * @param text any text
 * @returns times in reading order. Those without `period` are read as of daytime; "saa tatu" may be three hours too.
 *
 * O(n). Hours above twelve ("saa 15:00") are taken as written. The part of the day may stand before the hour, behind
 * it, or behind the end of a span ("kati ya saa tatu na saa tano asubuhi"), and picks the nearer of the two times.
 */
export function readClockTimes(text: string): ClockTime[] {
  const found: { groups: Groups; start: number; end: number }[] = [];
  for (const match of text.matchAll(TIME)) {
    const groups: Groups = { ...match.groups };
    const start = match.index;
    found.push({ groups, start, end: start + match[0].length });
  }
  for (let i = found.length - 2; i >= 0; i--) {
    const [here, next] = [found[i], found[i + 1]];
    if (!here || !next || here.groups.period !== undefined || here.groups.before !== undefined) continue;
    if (next.groups.period !== undefined && SPAN_JOINT.test(text.slice(here.end, Math.min(next.start, here.end + 12))))
      here.groups.period = next.groups.period;
  }
  return found.flatMap(({ groups, start, end }) => toClockTime(groups, start, end) ?? []);
}
