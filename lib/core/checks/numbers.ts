import { type FoundNumber, readNumbers } from "../align/read-numbers";
import { readNumerals } from "../swahili/numerals";
import { type CheckInput, defineCheck, type Side } from "./check";
import { conversionsOf } from "./unit-conversions";

/** Numbers in words up to here are often no counts ("one of them", "kwanza"), so only digits are asked for. */
const LEAST_IN_WORDS = 13;
/** A rounded number still says the same: "1,980" and "about 2,000" are off by less than this share. */
const ROUNDING = 0.001;
/** Hours that the two clocks are apart. */
const CLOCK_SHIFT = 6;

/** Ten, or a fraction: only of such a number can another be the rounding; "2018" is no rounding of "2019". */
const isRough = (value: number): boolean => value % 10 === 0 || !Number.isInteger(value);

/** A clock time of the source: "saa tatu", "11.30 jioni". */
const CLOCK = /\bsaa\b|\p{N}\s+(?:(?:za|ya)\s+)?(?:alfajiri|asubuhi|mchana|adhuhuri|alasiri|jioni|usiku)\b/iu;
/** The numbers of a text; those within addresses say nothing. */
const numbersOf = (text: string, language: "sw" | "en"): FoundNumber[] =>
  readNumbers(
    text.replace(/https?:\/\/\S+/giu, (address) => " ".repeat(address.length)),
    language,
  );

/** What a number may be on the other side: itself, rounded, or a clock time in the other reckoning. */
function isSaidBy(number: FoundNumber, others: readonly FoundNumber[], hasClock: boolean): boolean {
  return others.some(({ value }) => {
    const isRounded = isRough(value) || isRough(number.value);
    const isNear = Math.abs(value - number.value) <= (isRounded ? ROUNDING * Math.abs(number.value) : 0);
    const isShifted = hasClock && Math.abs(value - number.value) % CLOCK_SHIFT === 0;
    return isNear || isShifted;
  });
}

/** Whether the digits stand as they are, beside letters or marks (F-16, 2,000m, 1990s, 2-0). */
const standsIn = (digits: string, text: string): boolean =>
  [...text.replace(/(?<=\p{N})[.,](?=\p{N})/gu, "").matchAll(/\p{N}+/gu)].some(([other]) => other === digits);

function findLost(from: string, to: string, side: Side, input: CheckInput) {
  const [language, other] = side === "source" ? (["sw", "en"] as const) : (["en", "sw"] as const);
  const there = numbersOf(to, other);
  const hasClock = CLOCK.test(input.source);
  return numbersOf(from, language)
    .filter(({ start, end }) => !(hasClock && /^\p{N}{1,2}[.:]\p{N}{2}$/u.test(from.slice(start, end))))
    .filter((number) => number.written === "digits" || number.value >= LEAST_IN_WORDS)
    .filter((number) => {
      const text = from.slice(number.start, number.end);
      const digits = /\p{L}/u.test(text) ? "" : text.replace(/[^\p{N}]/gu, "");
      return !isSaidBy(number, there, hasClock) && !(digits !== "" && standsIn(digits, to));
    })
    .filter((number) => {
      const isConversion = side === "source" ? conversionsOf(number, from) : undefined;
      return !isConversion || !there.some((one) => isConversion(one, to));
    })
    .map(({ start, end }) => ({ side, start, end, params: { text: from.slice(start, end) } }));
}

const sameValue = (a: FoundNumber, b: FoundNumber): boolean => Math.abs(a.value - b.value) <= ROUNDING * a.value;

/**
 * Small counts in words ("watu saba", nine people): where both sides hold as many numbers, and each has one that the
 * other lacks, the one was put for the other. One is no count in either language.
 */
function findSmallSwap({ source, target }: CheckInput) {
  if (CLOCK.test(source)) return [];
  const [there, here] = [numbersOf(source, "sw"), numbersOf(target, "en")];
  if (there.length !== here.length) return [];
  const [lost, ...moreLost] = there.filter((number) => !here.some((other) => sameValue(number, other)));
  const [put, ...morePut] = here.filter((number) => !there.some((other) => sameValue(number, other)));
  if (!lost || !put || moreLost.length > 0 || morePut.length > 0) return [];
  if (lost.written === "digits" || lost.value <= 1 || lost.value >= LEAST_IN_WORDS || put.value <= 1) return [];
  if (conversionsOf(lost, source)?.(put, target)) return [];
  const { start, end } = put;
  const params = { text: target.slice(start, end), source: source.slice(lost.start, lost.end) };
  return [{ side: "target" as const, start, end, params }];
}

/** Shares of a whole in English; "the third" and "the second half" are none. */
const ENGLISH_SHARE =
  /(?<!\p{L})(?:(?<!\b(?:first|second)[\s-])(?<half>half)(?!\p{L})|(?<count>an?|one|two|three|four)[\s-](?<part>third|quarter|fifth)s?(?=\s+(?:of|the)\s|\s*[.,;]|$))/giu;
const PARTS = new Map([
  ["third", 3],
  ["quarter", 4],
  ["fifth", 5],
]);
const COUNTS = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

/** The one share of the source, where the translation has one and another ("nusu", a third). */
function findShareSwap({ source, target }: CheckInput) {
  const shares = readNumerals(source).filter(({ value, written }) => written === "words" && value > 0 && value < 1);
  const others = [...target.matchAll(ENGLISH_SHARE)];
  const [[share, ...more], [other, ...furtherOthers]] = [shares, others];
  if (!share || !other || more.length > 0 || furtherOthers.length > 0) return [];
  const { half, count = "", part = "" } = other.groups ?? {};
  const value = half ? 1 / 2 : (COUNTS.get(count.toLowerCase()) ?? 1) / (PARTS.get(part.toLowerCase()) ?? 1);
  if (Math.abs(value - share.value) < ROUNDING) return [];
  const params = { text: other[0], source: source.slice(share.start, share.end) };
  return [{ side: "target" as const, start: other.index, end: other.index + other[0].length, params }];
}

/**
 * A number of the source that the translation lacks, in digits or words, and a number in digits in the translation that
 * stands nowhere in the source. Both together mean a changed number; one alone is for numbersMissing.
 */
export const numbersDiffer = defineCheck("numbers-differ", "error", (input) => {
  const [lost] = findLost(input.source, input.target, "source", input);
  if (!lost) return [...findSmallSwap(input), ...findShareSwap(input)];
  return findLost(input.target, input.source, "target", input)
    .filter(({ params }) => /\p{N}/u.test(params.text))
    .map((place) => ({ ...place, params: { ...place.params, source: lost.params.text } }));
});

/** How a match ended: "3-1". */
const SCORE = /(?<![\p{N}\p{L}.,–-])(?<ours>\p{N}{1,2})\s?[-–]\s?(?<theirs>\p{N}{1,2})(?![\p{N}\p{L}–-]|[.,]\p{N})/gu;

/** The one score of the source, turned round in the translation, where it says who won as well. */
function findTurnedScore({ source, target }: CheckInput) {
  const [[score, ...more], [other, ...others]] = [[...source.matchAll(SCORE)], [...target.matchAll(SCORE)]];
  if (!score || !other || more.length > 0 || others.length > 0) return [];
  const { ours, theirs } = score.groups ?? {};
  if (ours === theirs || other.groups?.ours !== theirs || other.groups?.theirs !== ours) return [];
  const end = score.index + score[0].length;
  return [{ side: "source" as const, start: score.index, end, params: { text: score[0] } }];
}

/** A number of the source that the translation does not say at all, or a score that it turns round. */
export const numbersMissing = defineCheck("numbers-missing", "warning", (input) => {
  const isChanged = numbersDiffer.run(input).length > 0;
  if (isChanged) return [];
  const lost = findLost(input.source, input.target, "source", input);
  return lost.length > 0 ? lost : findTurnedScore(input);
});
