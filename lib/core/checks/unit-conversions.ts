import type { FoundNumber } from "../align/read-numbers";

/** A measure that newsrooms convert: the units of both, and how many of the English one Swahili's one is. */
interface Conversion {
  swahili: string;
  english: string;
  factor: number;
}

const CONVERSIONS: readonly Conversion[] = [
  { swahili: "kilomita|km", english: "miles?|mi\\b", factor: 0.6214 },
  { swahili: "mita|m\\b", english: "feet|foot|ft", factor: 3.281 },
  { swahili: "mita|m\\b", english: "yards?", factor: 1.094 },
  { swahili: "kilo|kg", english: "pounds?|lbs?", factor: 2.205 },
  { swahili: "hekta|ha\\b", english: "acres?", factor: 2.471 },
  { swahili: "ekari|eka", english: "hectares?|ha\\b", factor: 0.4047 },
  { swahili: "lita", english: "gallons?", factor: 0.2642 },
];
/** What rounding a converted number may change: "kilomita 20", 12 miles. */
const ROUNDED = 0.08;
/** Characters in which the unit stands. */
const NEAR = 16;

/** Swahili has the unit before the number, a word between at most, or written on to digits ("kilomita 20", "20km"). */
const NAMED = CONVERSIONS.map(({ swahili, english, factor }) => ({
  before: new RegExp(`(?:^|[^\\p{L}])(?:${swahili})(?:\\s+\\p{L}{2,8})?\\s*$`, "iu"),
  behind: new RegExp(`^[\\s-]*(?:${swahili})`, "iu"),
  english: new RegExp(`^[\\s-]*(?:${english})`, "iu"),
  factor,
}));

/**
 * What a number may be in other units on the other side: "kilomita 20" is 12 miles.
 *
 * @param number of the article
 * @param source its text
 * @returns tells of a number of a translation whether it is that; undefined for what has no unit that is converted
 */
export function conversionsOf(
  number: FoundNumber,
  source: string,
): ((other: FoundNumber, target: string) => boolean) | undefined {
  const before = source.slice(Math.max(0, number.start - NEAR), number.start);
  const behind = source.slice(number.end, number.end + NEAR);
  const units = NAMED.filter((unit) => unit.before.test(before) || unit.behind.test(behind));
  if (units.length === 0) return undefined;
  return (other, target) =>
    units.some(({ english, factor }) => {
      const wanted = number.value * factor;
      const isNear = Math.abs(other.value - wanted) <= ROUNDED * wanted;
      return isNear && english.test(target.slice(other.end, other.end + NEAR));
    });
}
