/** Part of speech as the lexicon's files abbreviate it. */
export const ENTRY_POS = {
  n: "noun",
  v: "verb",
  adj: "adjective",
  adv: "adverb",
  pron: "pronoun",
  prep: "preposition",
  conj: "conjunction",
  cop: "copula",
  num: "numeral",
  interj: "interjection",
  name: "name",
} as const;

export type EntryPos = (typeof ENTRY_POS)[keyof typeof ENTRY_POS];

/** A line of the lexicon. */
export interface LexiconEntry {
  /** as analyses cite it; nouns in the singular, verbs without ku-, adjectives without concord */
  lemma: string;
  pos: EntryPos;
  /** singular and plural agreement class of a noun, "7/8", or the one it has, "14"; empty otherwise */
  nounClass: string;
  /** the plural as written, also where it equals the singular; empty where there is none */
  plural: string;
  /** plurals beside it: "nyoyo" of "moyo" */
  otherPlurals: readonly string[];
  /** one to four English glosses, the commonest first */
  glosses: readonly string[];
  domain: string;
  /** from a table of rarer words: gives way to a common word that a form may be too */
  isRare?: boolean;
}

const COLUMNS = 6;

/**
 * Reads one table of the lexicon.
 *
 * @param table lines of `lemma, part of speech, class, plurals joined by ;, glosses joined by ;, domain`, parted by tabs;
 *   empty lines are passed over
 * @param isRare whether its words are of the rarer ones
 * @returns its entries in order
 * @throws SyntaxError naming the line that is not such a line; O(length)
 */
export function parseLexiconTable(table: string, isRare = false): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const line of table.split("\n")) {
    if (line === "") continue;
    const columns = line.split("\t");
    const [lemma = "", pos = "", nounClass = "", plurals = "", glosses = "", domain = ""] = columns;
    if (columns.length !== COLUMNS || lemma === "" || !Object.hasOwn(ENTRY_POS, pos))
      throw new SyntaxError(`Lexicon line is not six columns with a part of speech: "${line}"`);
    const [plural = "", ...otherPlurals] = plurals.split(";");
    entries.push({
      lemma,
      pos: ENTRY_POS[pos as keyof typeof ENTRY_POS],
      nounClass,
      plural,
      otherPlurals,
      glosses: glosses.split(";"),
      domain,
      ...(isRare ? { isRare } : {}),
    });
  }
  return entries;
}
