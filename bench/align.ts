import { performance } from "node:perf_hooks";
import { alignParagraphs } from "../lib/core/align/align-paragraphs.ts";

/** Sides in paragraphs, and paragraphs put into the target in one place. */
const CASES = [
  { paragraphs: 1_000, inserted: 0 },
  { paragraphs: 1_000, inserted: 700 },
  { paragraphs: 5_000, inserted: 0 },
] as const;
const VOCABULARY = 3_000;
const SYLLABLES = "ba ka ma na ra sa ta wa za li mi ki vi shi ndi ngo mbe nya lo ko tu ru fu".split(" ");

/** A generator of numbers from 0 to 1, the same in every run (Numerical Recipes' linear congruence). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An invented language and its translation: words by Zipf's law, a few numbers and names, some words left untranslated. */
function inventDocument(paragraphs: number, inserted: number) {
  const random = createRandom(7);
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      "",
    );
  const dictionary = Array.from({ length: VOCABULARY }, () => [word(), `${word()}s`] as const);
  const pick = () => dictionary[Math.floor(VOCABULARY ** random()) % VOCABULARY] ?? (["na", "and"] as const);
  const paragraph = () => {
    const [source, target]: [string[], string[]] = [[], []];
    for (let left = 15 + Math.floor(random() * 50); left > 0; left -= 1) {
      const [there, here] = pick();
      const kind = random();
      if (kind < 0.03) {
        const number = String(Math.floor(random() * 3_000));
        source.push(number);
        target.push(number);
      } else {
        source.push(there);
        if (kind > 0.2) target.push(kind < 0.24 ? there : here);
      }
    }
    return [`${source.join(" ")}.`, `${target.join(" ")}.`] as const;
  };
  const [source, target, gold]: [string[], string[], Map<number, number>] = [[], [], new Map()];
  for (let i = 0; i < paragraphs; i += 1) {
    if (i === Math.floor(paragraphs / 3)) for (let k = 0; k < inserted; k += 1) target.push(paragraph()[1]);
    const [there, here] = paragraph();
    const fate = random();
    if (fate < 0.03) source.push(there);
    else if (fate < 0.06) target.push(here);
    else {
      gold.set(source.length, target.length);
      source.push(there);
      target.push(here);
    }
  }
  return { source, target, gold };
}

/** Time of aligning long documents with nothing known beforehand, and how many of their pairs were found. */
export async function benchAlign() {
  return CASES.map(({ paragraphs, inserted }) => {
    const { source, target, gold } = inventDocument(paragraphs, inserted);
    const [before, busy] = [performance.now(), process.cpuUsage()];
    const beads = alignParagraphs(source, target);
    const seconds = (performance.now() - before) / 1_000;
    const { user, system } = process.cpuUsage(busy);
    const found = beads.filter(
      ({ source: s, target: t }) => s.length === 1 && t.length === 1 && gold.get(s[0] ?? -1) === t[0],
    ).length;
    return {
      size: `${source.length} x ${target.length}`,
      inserted,
      seconds: Number(seconds.toFixed(2)),
      // of all threads; on a busy machine this says more than the clock
      cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
      found: Number((found / gold.size).toFixed(4)),
      peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  });
}
