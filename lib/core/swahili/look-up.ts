import { createAnalyser } from "./analyse.ts";
import type { Analysis } from "./analysis.ts";
import type { LexiconEntry } from "./lexicon/entry.ts";
import { swahiliLexicon } from "./lexicon/lexicon.ts";

/** What the lexicon says of one reading of a word. */
export interface LookedUp {
  entry: LexiconEntry;
  /** how the word comes from the entry; null for an entry of several words */
  analysis: Analysis | null;
}

/** Entries shown for one word. */
const MOST = 6;
let analyser: ReturnType<typeof createAnalyser> | null = null;

/** Entries whose headword is these words, in any case. */
const entriesOf = (lemma: string): readonly LexiconEntry[] => swahiliLexicon().byLemma.get(lemma.toLowerCase()) ?? [];

/**
 * Looks up a Swahili word, in whatever form it stands, or an expression of several words.
 *
 * @param text one word or a few, as written
 * @returns entries with the reading that led to each, the likeliest first; empty where the lexicon has none
 *
 * O(letters) for each word. **Server and command line only**: the lexicon is large.
 */
export function lookUp(text: string): LookedUp[] {
  const phrase = text.normalize("NFC").replace(/[’‘ʼ]/g, "'").replace(/\s+/g, " ").trim();
  if (phrase === "") return [];
  if (phrase.includes(" "))
    return entriesOf(phrase)
      .slice(0, MOST)
      .map((entry) => ({ entry, analysis: null }));
  analyser ??= createAnalyser();
  const found: LookedUp[] = [];
  const add = (entry: LexiconEntry, analysis: Analysis) => {
    if (found.length < MOST && !found.some((one) => one.entry === entry)) found.push({ entry, analysis });
  };
  for (const analysis of analyser.analyse(phrase)) {
    const { lemma, root, pos } = analysis;
    const entries = entriesOf(lemma);
    for (const entry of entries) if (entry.pos === pos) add(entry, analysis);
    if (root !== undefined) for (const entry of entriesOf(root)) if (entry.pos === "verb") add(entry, analysis);
    for (const entry of entries) add(entry, analysis);
  }
  return found;
}
