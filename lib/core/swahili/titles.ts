/** A title of persons in the Swahili press. */
export interface Title {
  /** as it is spelt out */
  full: string;
  /** shortened forms without their full stops, the usual one first */
  short: readonly string[];
  /** what an English newspaper writes */
  english: string;
}

/** Titles with a short form, or borrowed as they are; offices ("Waziri") are words of the lexicon. */
export const TITLES: readonly Title[] = [
  { full: "Bwana", short: ["Bw"], english: "Mr" },
  { full: "Bibi", short: ["Bi"], english: "Ms" },
  { full: "Mabwana", short: ["Mabw"], english: "Messrs" },
  { full: "Daktari", short: ["Dkt", "Dk", "Dr"], english: "Dr" },
  { full: "Profesa", short: ["Prof"], english: "Prof." },
  { full: "Mheshimiwa", short: ["Mhe", "Mh"], english: "Hon." },
  { full: "Waheshimiwa", short: ["Wahe"], english: "Hon." },
  { full: "Mchungaji", short: ["Mch", "Mchg"], english: "Rev." },
  { full: "Padre", short: ["Pd"], english: "Fr" },
  { full: "Askofu", short: ["Ask"], english: "Bishop" },
  { full: "Sheikh", short: ["Sh", "Shk"], english: "Sheikh" },
  { full: "Alhaji", short: ["Alh", "Alhaj"], english: "Alhaji" },
  { full: "Mwalimu", short: ["Mwl"], english: "Mwalimu" },
  { full: "Mhandisi", short: ["Mhand", "Inj", "Eng"], english: "Eng." },
  { full: "Ndugu", short: ["Ndg"], english: "Comrade" },
  { full: "Mtakatifu", short: ["Mt"], english: "St" },
  { full: "Jenerali", short: ["Jen", "Gen"], english: "Gen." },
  { full: "Luteni", short: ["Lt", "Lut"], english: "Lt" },
  { full: "Brigedia", short: ["Brig", "Brg"], english: "Brig." },
  { full: "Kanali", short: ["Kan", "Col"], english: "Col." },
  { full: "Meja", short: ["Maj"], english: "Maj." },
  { full: "Kapteni", short: ["Kapt", "Capt"], english: "Capt." },
  { full: "Sajenti", short: ["Sjt", "Sgt"], english: "Sgt" },
  { full: "Koplo", short: ["Kpl", "Cpl"], english: "Cpl" },
  { full: "Mrakibu", short: ["Mrak"], english: "Supt" },
];
/** Titles of English text, and of Swahili text that borrows them; lower case. */
const ENGLISH_TITLES = [
  "mr",
  "mrs",
  "ms",
  "messrs",
  "dr",
  "prof",
  "hon",
  "rev",
  "fr",
  "st",
  "gov",
  "sen",
  "rep",
  "supt",
];

const BY_WORD: ReadonlyMap<string, Title> = new Map(
  TITLES.flatMap((title) => [title.full, ...title.short].map((word) => [word.toLowerCase(), title] as const)),
);

/** Shortened titles of both languages without their full stops, in lower case. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLES.flatMap(({ short }) => short.map((word) => word.toLowerCase())),
  ...ENGLISH_TITLES,
]);

/** A title that stands before a name in a text. */
export interface FoundTitle {
  title: Title;
  /** UTF-16, half open; a full stop that belongs to the title is inside */
  start: number;
  end: number;
}

const LONGEST = 12;
const BEFORE_NAME = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{0,11})(\.?)(?=\s{1,2}\p{Lu})/gu;

/**
 * Finds the titles that stand before a name: "Bw. Juma", "Prof Kindiki".
 *
 * @param text Swahili text
 * @returns titles in reading order: capital first, with or without full stop, a capital behind; O(n)
 */
export function findTitles(text: string): FoundTitle[] {
  return [...text.matchAll(BEFORE_NAME)].flatMap((match) => {
    const [whole, word = "", stop] = match;
    const title = word.length > LONGEST ? undefined : BY_WORD.get(word.toLowerCase());
    const isShort = title !== undefined && word !== title.full;
    if (!title || (stop !== "" && !isShort)) return [];
    return [{ title, start: match.index, end: match.index + whole.length }];
  });
}
