import type { LexiconEntry } from "../swahili/lexicon/entry.ts";
import { swahiliLexicon } from "../swahili/lexicon/lexicon.ts";
import { foldWord } from "../text/fold-word.ts";
import { lemmatiseEnglish } from "./english-lemma.ts";
import { lemmaKey } from "./lemma-key.ts";

/** Parts of speech whose entries translate a term. */
const TERM_POS: ReadonlySet<string> = new Set(["noun", "adjective", "verb", "name"]);

/**
 * What the lexicon says of a Swahili term.
 *
 * @param term a word in any form, or a phrase in the singular or plural that the lexicon lists
 * @returns glosses, the commonest first; none for other phrases; O(1)
 */
export function glossesOf(term: string): readonly string[] {
  const { byLemma, byPlural } = swahiliLexicon();
  const written = term.trim();
  const phrase = foldWord(written).replace(/\s+/g, " ");
  const entries = /\s/.test(written) ? (byLemma.get(phrase) ?? byPlural.get(phrase)) : byLemma.get(lemmaKey(written));
  return entries?.find(({ pos }) => TERM_POS.has(pos))?.glosses ?? [];
}

/** All that the lexicon says of a Swahili word, whatever its part of speech; O(1). */
export function allGlossesOf(term: string): readonly string[] {
  const entries = swahiliLexicon().byLemma;
  return [foldWord(term.trim()), lemmaKey(term.trim())].flatMap((key) =>
    (entries.get(key) ?? []).flatMap(({ glosses }) => glosses),
  );
}

let byGloss: ReadonlyMap<string, readonly { entry: LexiconEntry; rank: number }[]> | undefined;

const glossKey = (gloss: string): string =>
  gloss
    .toLowerCase()
    .replace(/^(?:to|the|an?) /, "")
    .split(/\s+/)
    .map((word) => lemmatiseEnglish(word))
    .join(" ");

/**
 * Swahili words that the lexicon explains by an English term.
 *
 * @param term an English word or phrase, in any number
 * @returns citation forms, verbs with ku-; those whose first gloss it is before others, in the lexicon's order;
 *   O(1) once the index of glosses is made
 */
export function swahiliFor(term: string): string[] {
  byGloss ??= indexGlosses();
  const found = [...(byGloss.get(glossKey(term.trim())) ?? [])].sort((a, b) => a.rank - b.rank);
  return [...new Set(found.map(({ entry }) => citationOf(entry)))];
}

let nounGlosses: ReadonlySet<string> | undefined;

/**
 * Whether an English word ends the gloss of a Swahili noun, and so is a noun itself.
 *
 * @param key the word's lemma, -ed and -ing undone; O(1) once the glosses are read
 */
export function isNounGloss(key: string): boolean {
  nounGlosses ??= new Set(
    swahiliLexicon()
      .entries.filter(({ pos }) => pos === "noun")
      .flatMap(({ glosses }) =>
        glosses.map((gloss) => lemmatiseEnglish(gloss.slice(gloss.lastIndexOf(" ") + 1), true)),
      ),
  );
  return nounGlosses.has(key);
}

function indexGlosses(): ReadonlyMap<string, { entry: LexiconEntry; rank: number }[]> {
  const index = new Map<string, { entry: LexiconEntry; rank: number }[]>();
  for (const entry of swahiliLexicon().entries) {
    if (!TERM_POS.has(entry.pos)) continue;
    entry.glosses.forEach((gloss, rank) => {
      const key = glossKey(gloss);
      const list = index.get(key);
      if (list === undefined) index.set(key, [{ entry, rank }]);
      else list.push({ entry, rank });
    });
  }
  return index;
}

/** The verbs before which ku- is written kw-: "kwenda" and "kwisha", but "kuandika", "kuona". */
const KW_VERBS: ReadonlySet<string> = new Set(["enda", "isha"]);

function citationOf({ lemma, pos }: LexiconEntry): string {
  if (pos !== "verb") return lemma;
  return KW_VERBS.has(lemma) ? `kw${lemma}` : `ku${lemma}`;
}
