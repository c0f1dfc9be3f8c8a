import { existsSync, readFileSync } from "node:fs";

/** A remembered pair, as the benchmark makes it. */
export interface MadePair {
  source: string;
  target: string;
}

const DATA = new URL("../../../shared/data/memory.tsv", import.meta.url);

/** A generator of numbers from 0 to 1, the same in every run (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = "ba ka ma na ra sa ta wa za li mi ki vi shi ndi ngo mbe nya lo ko tu ru fu je pi cho".split(" ");
/** Words of the invented language, and pairs made of them, where there is no real data. */
const [INVENTED_WORDS, INVENTED_PAIRS] = [60_000, 40_000];

function inventPairs(): MadePair[] {
  const random = createRandom(11);
  const word = () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      "",
    );
  const words = Array.from({ length: INVENTED_WORDS }, word);
  // Zipf's law: the chance of a word falls with its rank.
  const pick = () => words[Math.floor(INVENTED_WORDS ** random()) - 1] ?? "na";
  const sentence = () => `${Array.from({ length: 4 + Math.floor(random() ** 2 * 40) }, pick).join(" ")}.`;
  return Array.from({ length: INVENTED_PAIRS }, () => ({ source: sentence(), target: sentence() }));
}

/** Real pairs where the data folder is there, else invented ones; and which of the two. */
export function readPairs(): { text: "real" | "invented"; pairs: MadePair[] } {
  if (!existsSync(DATA)) return { text: "invented", pairs: inventPairs() };
  const rows = readFileSync(DATA, "utf8").trimEnd().split("\n").slice(1);
  const pairs = rows.flatMap((row) => {
    const [source, target] = row.split("\t");
    return source && target ? [{ source, target }] : [];
  });
  return { text: "real", pairs };
}

/** Cuts a text in two near the given share of its words. */
function cut(text: string, share: number): [string, string] {
  const words = text.split(" ");
  const at = Math.max(1, Math.round(words.length * share));
  return [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}

/**
 * Makes `count` pairs: the pairs themselves first, then the beginning of one joined to the end of another, always the
 * same ones. A name of its own in every made sentence would make look-ups too easy, so none is put in.
 */
export function* widenPairs(pairs: readonly MadePair[], count: number): Generator<MadePair> {
  const random = createRandom(5);
  const any = () => pairs[Math.floor(random() * pairs.length)] as MadePair;
  for (let i = 0; i < count; i += 1) {
    const own = pairs[i];
    if (own) {
      yield own;
      continue;
    }
    const [first, second, share] = [any(), any(), 0.3 + random() * 0.4];
    const [a, b] = [cut(first.source, share), cut(second.source, share)];
    const [c, d] = [cut(first.target, share), cut(second.target, share)];
    yield { source: `${a[0]} ${b[1]}`.trim(), target: `${c[0]} ${d[1]}`.trim() };
  }
}

/** Edits a sentence as writers do: words dropped, put in, replaced, numbers changed; 1 to a quarter of its words. */
export function editSentence(source: string, random: () => number, anyWord: () => string): string {
  const words = source.split(" ");
  const edits = 1 + Math.floor(random() * words.length * 0.25);
  for (let i = 0; i < edits; i += 1) {
    const at = Math.floor(random() * words.length);
    const kind = random();
    if (kind < 0.3 && words.length > 1) words.splice(at, 1);
    else if (kind < 0.6) words.splice(at, 0, anyWord());
    else if (kind < 0.9) words[at] = anyWord();
    else {
      const number = words.findIndex((word) => /\d/.test(word));
      words[number === -1 ? at : number] = String(Math.floor(random() * 3_000));
    }
  }
  return words.join(" ");
}
