import { swahiliShare } from "../../ingest/swahili-share";

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
  ["domain", /^(?:domain|subject(?:[ _]?(?:field|area))?|field|topic|category|uga|mada|context)$/i],
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

/** Rows looked at to tell a column's language. */
const SAMPLE_ROWS = 200;
/** By how much more of the second column than of the first must be Swahili to be the source. */
const MORE_SWAHILI = 0.2;

/** A name of a language that stands in every row is no heading, but what DeepL has behind the terms. */
const isHeading = (rows: readonly (readonly string[])[], column: number): boolean => {
  const name = rows[0]?.[column]?.trim();
  return rows.length === 1 ? column < 2 : rows.slice(1).some((row) => row[column]?.trim() !== name);
};

/** The first two columns the other way round: English and then Swahili. */
function isTurned(rows: readonly (readonly string[])[]): boolean {
  const [first = 0, second = 0] = [0, 1].map((column) =>
    swahiliShare(
      rows
        .slice(0, SAMPLE_ROWS)
        .map((row) => row[column] ?? "")
        .join("\n"),
    ),
  );
  return second > first + MORE_SWAHILI;
}

/**
 * Guesses what the columns of a glossary's table hold.
 *
 * @param rows cells; the first row may be a header
 * @returns by the names of a header; without one the first two columns are the terms, as in the glossaries that DeepL
 *   takes (source, target, source_lang, target_lang), and the one with more Swahili is the source
 *
 * O(n) in the first 200 rows.
 */
export function guessFields(rows: readonly (readonly string[])[]): TableMapping {
  const width = rows.slice(0, 50).reduce((most, row) => Math.max(most, row.length), 0);
  const named = (rows[0] ?? []).map(fieldOf);
  const hasHeader = named.some((field, column) => /^(?:source|target)$/.test(field ?? "") && isHeading(rows, column));
  const first = hasHeader || !isTurned(rows) ? 0 : 1;
  const fields = Array.from({ length: width }, (_, column): TableField => {
    if (!hasHeader) return column > 1 ? "ignore" : column === first ? "source" : "target";
    const field = named[column] ?? "ignore";
    // a field that two columns claim is the first one's
    return named.indexOf(field) === column || field === "ignore" ? field : "ignore";
  });
  return { hasHeader, fields };
}
