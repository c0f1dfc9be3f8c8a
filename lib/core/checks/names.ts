import { editDistance } from "../memory/edit-distance";
import { defineCheck } from "./check";
import { type PlacedWord, placeWords } from "./words";

/** Letters from which on a word with a capital is likely a person's, party's or firm's name, spelt alike everywhere. */
const LEAST_LETTERS = 5;
/** Different words with a capital that are compared; an article has some hundred. */
const MOST_WORDS = 3_000;
/** Changed letters up to which two words are one name misspelt, in words of up to, and beyond, LONG letters. */
const [SLIPS_SHORT, SLIPS_LONG, LONG] = [1, 2, 8];

const ENDS_SENTENCE = /(?:^|[.!?…:;"“”‘(\n–—-])\s*["“‘'(]*$/u;

/** Words with a capital inside a sentence; a sentence's first word has its capital from its place. */
export function findNames(text: string): PlacedWord[] {
  return placeWords(text).filter(
    (word) => /^\p{Lu}/u.test(word.text) && !ENDS_SENTENCE.test(text.slice(Math.max(0, word.start - 8), word.start)),
  );
}

/** Letters that Swahili puts for others in names of its own: Afrika, Jamaika, Siria, Meksiko, Aljeria, Masedonia, Ramadhani. */
const respelt = (name: string): string =>
  name
    .replace(/ph/g, "f")
    .replace(/dh/g, "d")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/g(?=[eiy])/g, "j")
    .replace(/[cq]/g, "k")
    .replace(/x/g, "ks")
    .replace(/ay/g, "a")
    .replace(/y/g, "i");

const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\p{M}'’-]/gu, "")
    .replace(/s$/, "");

/** Letters of a name whose second letter may be one that doesn't belong to it. */
const LEAST_WITH_INTRUDER = 6;
/** Whether one of the words is the other with a letter more behind its first. */
const isOneLonger = (a: string, b: string): boolean =>
  a[0] === b[0] && (a.slice(2) === b.slice(1) || b.slice(2) === a.slice(1));

/** A name that the translation spells otherwise: near enough to be the same, and not the same. */
export const namesMisspelt = defineCheck("names-misspelt", "warning", ({ source, target }) => {
  const byText = new Map<string, PlacedWord>();
  for (const word of placeWords(target))
    if (/^\p{Lu}/u.test(word.text) && !byText.has(word.text)) byText.set(word.text, word);
  const here = [...byText.values()].slice(0, MOST_WORDS);
  const spelt = new Set(here.map(({ lower }) => plain(lower)));
  const inSource = new Set(placeWords(source).map(({ lower }) => plain(lower)));
  const seen = new Set<string>();
  return findNames(source).flatMap(({ lower, text }) => {
    const name = plain(lower);
    if (name.length < LEAST_LETTERS || spelt.has(name) || seen.has(name)) return [];
    seen.add(name);
    const slips = name.length > LONG ? SLIPS_LONG : SLIPS_SHORT;
    const near = here.find(({ lower: other }) => {
      const candidate = plain(other);
      const isSameStart = candidate.slice(0, 2) === name.slice(0, 2) && candidate.at(-1) === name.at(-1);
      // "Ondinga": a letter too many right behind the first
      const hasIntruder = name.length >= LEAST_WITH_INTRUDER && isOneLonger(candidate, name);
      const isRespelt = respelt(candidate) === respelt(name);
      if (isRespelt || inSource.has(candidate)) return false;
      return hasIntruder || (isSameStart && editDistance(candidate, name) <= slips);
    });
    const place = near && { side: "target" as const, start: near.start, end: near.end };
    return place ? [{ ...place, params: { text: near.text, expected: text } }] : [];
  });
});

/** Pairs of names and words that are compared letter by letter; a text with more is no article. */
const MOST_PAIRS = 2_000_000;

/** Tells whether a word of the translation is a name but for two letters; each name is looked at once. */
function nearness(there: ReadonlySet<string>, names: number): (name: string) => boolean {
  const long = [...there].filter((word) => word.length > 3);
  if (long.length * names > MOST_PAIRS) return () => false;
  const known = new Map<string, boolean>();
  return (name) => {
    const isKnown =
      known.get(name) ?? long.some((word) => Math.abs(word.length - name.length) <= 2 && editDistance(word, name) <= 2);
    known.set(name, isKnown);
    return isKnown;
  };
}

/** Names of persons and firms are spelt alike in both languages; one that is nowhere in the translation may be lost. */
export const namesMissing = defineCheck("names-missing", "advisory", ({ source, target }) => {
  const there = new Set(placeWords(target).map(({ lower }) => plain(lower)));
  const words = findNames(source);
  const isNear = nearness(there, words.length);
  // Two words with capitals side by side: a first name and a surname, rather than a country or an office.
  return words.flatMap((word, i) => {
    const previous = words[i - 1];
    const isSurname = previous !== undefined && source.slice(previous.end, word.start) === " ";
    const name = plain(word.lower);
    const counts = isSurname && name.length >= LEAST_LETTERS && !there.has(name) && !isNear(name);
    return counts ? [{ side: "source", start: word.start, end: word.end, params: { text: word.text } }] : [];
  });
});
