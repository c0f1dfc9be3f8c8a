import { adjectiveForms, quantifierForms } from "../rules/adjective-concord.ts";
import { type ClosedForm, closedClassForms } from "../rules/closed-class-words.ts";
import { type LexiconEntry, parseLexiconTable } from "./entry.ts";
import { LEXICON_TABLES, RARER_TABLES } from "./tables.ts";

/** An adjective form with the stem that it comes from. */
export interface ListedAdjective {
  entry: LexiconEntry;
  nounClass: number;
}

/** The lexicon with the indexes that analysis needs; keys are in lower case. */
export interface Lexicon {
  entries: readonly LexiconEntry[];
  byLemma: ReadonlyMap<string, readonly LexiconEntry[]>;
  byPlural: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** plurals whose noun stands before every word that is spelt like them: "panga" of "upanga" */
  leadingPlurals: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  /** those of them that only the tables of rarer words have */
  rareVerbs: ReadonlySet<string>;
  adjectives: ReadonlyMap<string, readonly ListedAdjective[]>;
  closed: ReadonlyMap<string, readonly ClosedForm[]>;
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const QUANTIFIERS: ReadonlySet<string> = new Set(["ote", "oote", "enye", "ingine", "ingi"]);

/**
 * Indexes lexicon entries.
 *
 * @param entries as {@link parseLexiconTable} gives them; the first of equals is preferred
 * @returns the lexicon; O(entries), about 20 ms for 6,000
 */
export function indexLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const byLemma = new Map<string, LexiconEntry[]>();
  const byPlural = new Map<string, LexiconEntry[]>();
  const leadingPlurals = new Set<string>();
  const verbs = new Set<string>();
  const rareVerbs = new Set<string>();
  const adjectives = new Map<string, ListedAdjective[]>();
  const closed = new Map<string, ClosedForm[]>();
  for (const entry of entries) {
    const lemma = entry.lemma.toLowerCase();
    if (byPlural.has(lemma) && !byLemma.has(lemma)) leadingPlurals.add(lemma);
    put(byLemma, lemma, entry);
    for (const plural of [entry.plural, ...entry.otherPlurals])
      if (plural !== "" && plural !== entry.lemma) put(byPlural, plural.toLowerCase(), entry);
    if (entry.pos === "verb") {
      if (entry.isRare && !verbs.has(entry.lemma)) rareVerbs.add(entry.lemma);
      verbs.add(entry.lemma);
    }
    if (entry.pos === "adjective" && entry.nounClass === "concord") {
      const forms = QUANTIFIERS.has(entry.lemma) ? quantifierForms(entry.lemma) : adjectiveForms(entry.lemma);
      for (const { form, nounClass } of forms) put(adjectives, form, { entry, nounClass });
    }
  }
  for (const form of closedClassForms()) put(closed, form.form, form);
  return { entries, byLemma, byPlural, leadingPlurals, verbs, rareVerbs, adjectives, closed };
}

/**
 * The entries of every table that comes with the program.
 *
 * @returns them in the order of the tables, a new array each time; O(entries)
 */
export const readLexiconTables = (): LexiconEntry[] =>
  LEXICON_TABLES.flatMap((table) => parseLexiconTable(table, RARER_TABLES.has(table)));

let shared: Lexicon | undefined;

/**
 * The lexicon that comes with the program, built when first asked for and never changed.
 *
 * **Server and command line only**: its tables must not reach a browser's bundle.
 *
 * @returns the same object each time
 */
export function swahiliLexicon(): Lexicon {
  shared ??= indexLexicon(readLexiconTables());
  return shared;
}
