import type { GlossLookup } from "./bead";
import { stemEnglish } from "./stem-words";
import type { KnownWords } from "./translation-table";

/** Letters that words of one root most often have in common. */
const BEGINNING = 5;
const NOTHING: readonly string[] = [];

const beginningOf = (word: string): string => (word.length < BEGINNING ? "" : word.slice(0, BEGINNING));

function push(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [word]);
  else if (list.at(-1) !== word) list.push(word);
}

/**
 * Looks up what a lexicon knows about the words of a run, both ways.
 *
 * @param source lemmas of all Swahili words
 * @param target stems of all English words
 * @param lexicon glosses of a lemma; each word of a gloss counts
 * @returns words of the other side by gloss, and those that only begin like a gloss ("election" beside "elect"); O(words)
 */
export function knowWords(
  source: readonly string[],
  target: readonly string[],
  lexicon: GlossLookup,
): { forward: KnownWords; backward: KnownWords } {
  const glosses = new Map<string, string[]>();
  const [meanings, rooted, begun] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ];
  for (const word of target) {
    const beginning = beginningOf(word);
    if (beginning) push(begun, beginning, word);
  }
  for (const word of source) {
    const texts = lexicon(word).flatMap((gloss) => gloss.toLowerCase().split(/[^\p{L}']+/u));
    const stems = [...new Set(texts.filter(Boolean).map(stemEnglish))];
    if (stems.length === 0) continue;
    glosses.set(word, stems);
    for (const stem of stems) push(meanings, stem, word);
    for (const beginning of new Set(stems.map(beginningOf).filter(Boolean))) push(rooted, beginning, word);
  }
  return {
    forward: {
      glosses: (word) => glosses.get(word) ?? NOTHING,
      kindred: (word) => {
        const beginnings = new Set((glosses.get(word) ?? NOTHING).map(beginningOf));
        return [...beginnings].flatMap((beginning) => begun.get(beginning) ?? NOTHING);
      },
    },
    backward: {
      glosses: (word) => meanings.get(word) ?? NOTHING,
      kindred: (word) => rooted.get(beginningOf(word)) ?? NOTHING,
    },
  };
}
