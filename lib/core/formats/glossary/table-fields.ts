/** What a column of a glossary's table may hold. */
export const TABLE_FIELDS = [
  "ignore",
  "source",
  "target",
  "otherSource",
  "otherTarget",
  "forbidden",
  "definition",
  "note",
  "domain",
  "partOfSpeech",
  "status",
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** Names of columns in the exports of Tafsiri, Weblate, memoQ, MultiTerm, DeepL's web page and of people's own tables. */
const NAMES: readonly [TableField, RegExp][] = [
  [
    "source",
    /^(?:source|sw|swa|swh|sw[-_]\w+|swahili|kiswahili|source ?term|source ?text|term|neno|istilahi|chanzo|headword)$/i,
  ],
  [
    "target",
    /^(?:target|en|eng|en[-_]\w+|english|kiingereza|target ?term|target ?text|translation|tafsiri|preferred)$/i,
  ],
  ["otherSource", /^(?:other[ _]?source[ _]?forms?|source[ _]?synonyms?|variants?|visawe)$/i],
  ["otherTarget", /^(?:admitted|target[ _]?synonyms?|synonyms?|alternatives?|yanayokubalika)$/i],
  ["forbidden", /^(?:forbidden|deprecated|do not use|yaliyokatazwa)$/i],
  ["definition", /^(?:definition|explanation|maana|fasili|developer_comments)$/i],
  ["note", /^(?:note|notes|comment|comments|remark|maelezo|dokezo|translator_comments)$/i],
  ["domain", /^(?:domain|subject|field|uga|mada|context)$/i],
  ["partOfSpeech", /^(?:part[ _]?of[ _]?speech|pos|aina ya neno)$/i],
  ["status", /^(?:status|state|hali)$/i],
];
const KNOWN_UNUSED =
  /^(?:id|kind|count|documents|location|fuzzy|previous_source|previous_target|source_lang|target_lang|score|aina)$/i;

/** What the columns hold, and whether the first row names them. */
export interface TableMapping {
  hasHeader: boolean;
  /** a field for each column; `source` once at least */
  fields: TableField[];
}

const fieldOf = (name: string): TableField | null => {
  const text = name.trim();
  return NAMES.find(([, pattern]) => pattern.test(text))?.[0] ?? (KNOWN_UNUSED.test(text) ? "ignore" : null);
};

/**
 * Guesses what the columns of a glossary's table hold.
 *
 * @param rows cells; the first row may be a header
 * @returns by the names of a header; without one the first column is the source and the second the target, as in the
 *   glossaries that DeepL takes (source, target, source_lang, target_lang)
 *
 * O(columns).
 */
export function guessFields(rows: readonly (readonly string[])[]): TableMapping {
  const width = rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0);
  const named = (rows[0] ?? []).map(fieldOf);
  const hasHeader = named.includes("source") || named.includes("target");
  const fields = Array.from({ length: width }, (_, column): TableField => {
    if (!hasHeader) return column === 0 ? "source" : column === 1 ? "target" : "ignore";
    const field = named[column] ?? "ignore";
    // a field that two columns claim is the first one's
    return named.indexOf(field) === column || field === "ignore" ? field : "ignore";
  });
  return { hasHeader, fields };
}
