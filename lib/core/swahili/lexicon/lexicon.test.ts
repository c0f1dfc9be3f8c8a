import { describe, expect, it } from "vitest";
import { ENTRY_POS } from "./entry.ts";
import { swahiliLexicon } from "./lexicon.ts";
import { LEXICON_TABLES } from "./tables.ts";

/** A row as written, with the words by which whoever mends the table finds it: "table 3, row 12, mto". */
interface Row {
  where: string;
  columns: readonly string[];
  line: string;
}

const COLUMNS = 6;
const MAX_GLOSSES = 4;
const MIN_ENTRIES = 10_000;
const MIN_NOUNS = 6000;

const DOMAINS = new Set(
  [
    "abstract conflict culture economy education family food general grammar health home law media nations",
    "nature people places politics quantity religion sport technology time transport verbs",
    "colour emotion ideophone manner",
  ]
    .join(" ")
    .split(" "),
);

/** What the plural of a noun in each pair of classes looks like; "same" where it equals the singular, "none" where it has none. */
const PLURALS: Readonly<Record<string, readonly (RegExp | "same" | "none")[]>> = {
  "1/2": [/^w[ae]/i, "same"],
  "1/4": [/^mi/],
  "1/6": [/^ma/i],
  "3": ["none"],
  "3/4": [/^mi/],
  "5": ["none"],
  "5/6": [/^m[ae]/i],
  "6": ["same", "none"],
  "7": ["none"],
  "7/8": [/^v[iy]/],
  "8": ["same", "none"],
  "9": ["none"],
  "9/6": [/^ma/],
  "9/10": ["same"],
  "10": ["same", "none"],
  "11/6": [/^ma/],
  "11/8": [/^vi/],
  "11/10": [/^./],
  "14": ["none"],
  "15": ["none"],
  "16": ["none"],
};

const rows: readonly Row[] = LEXICON_TABLES.flatMap((table, tableNumber) =>
  table.split("\n").flatMap((line, row) => {
    const columns = line.split("\t");
    return line === "" ? [] : [{ where: `table ${tableNumber + 1}, row ${row + 1}, ${columns[0]}`, columns, line }];
  }),
);

const isNoun = ({ columns }: Row): boolean => columns[1] === "n";

/** The word of a term that bears its class: "simu" of "simu ya mkononi". */
const headOf = (term: string): string => term.split(" ")[0] ?? "";

/** The rows that break a rule, with what is wrong. */
function faults(check: (row: Row) => string | undefined, of: readonly Row[] = rows): string[] {
  return of.flatMap((row) => {
    const fault = check(row);
    return fault === undefined ? [] : [`${row.where}: ${fault}`];
  });
}

describe("the tables of the lexicon", () => {
  it("have six columns in every row", () => {
    expect(faults(({ columns }) => (columns.length === COLUMNS ? undefined : `${columns.length} columns`))).toEqual([]);
  });

  it("have no blanks around or doubled within a column", () => {
    expect(
      faults(({ columns, line }) =>
        columns.some((column) => column !== column.trim()) || line.includes("  ") ? "stray blank" : undefined,
      ),
    ).toEqual([]);
  });

  it("name a known part of speech", () => {
    expect(
      faults(({ columns: [, pos = ""] }) => (Object.hasOwn(ENTRY_POS, pos) ? undefined : `part of speech "${pos}"`)),
    ).toEqual([]);
  });

  it("name a known class for nouns, none for words without one", () => {
    expect(
      faults((row) => {
        const [, pos, nounClass = ""] = row.columns;
        if (isNoun(row)) return Object.hasOwn(PLURALS, nounClass) ? undefined : `class "${nounClass}"`;
        const allowed = pos === "adj" ? ["", "concord"] : [""];
        return allowed.includes(nounClass) ? undefined : `class "${nounClass}" of a word that is no noun`;
      }),
    ).toEqual([]);
  });

  it("form plurals as the class does", () => {
    expect(
      faults(({ columns: [lemma = "", , nounClass = "", plurals = ""] }) => {
        const [plural = "", ...others] = plurals.split(";");
        const forms = PLURALS[nounClass] ?? [];
        const fits = forms.some((form) => {
          if (form === "same") return headOf(plural) === headOf(lemma);
          return form === "none" ? plural === "" : form.test(plural);
        });
        const arePlurals = others.every((other) => /^[a-z']+$/.test(other) && ![lemma, plural].includes(other));
        return fits && arePlurals ? undefined : `plural "${plurals}" in class ${nounClass}`;
      }, rows.filter(isNoun)),
    ).toEqual([]);
  });

  it("give one to four glosses, none empty, none twice", () => {
    expect(
      faults(({ columns: [, , , , column = ""] }) => {
        const glosses = column.split(";");
        const isWell =
          glosses.length <= MAX_GLOSSES && glosses.every((gloss) => gloss !== "" && gloss === gloss.trim());
        return isWell && new Set(glosses).size === glosses.length ? undefined : `glosses "${column}"`;
      }),
    ).toEqual([]);
  });

  it("name a domain of the list", () => {
    expect(
      faults(({ columns: [, , , , , domain = ""] }) => (DOMAINS.has(domain) ? undefined : `domain "${domain}"`)),
    ).toEqual([]);
  });

  it("write words in letters of Swahili", () => {
    expect(
      faults(({ columns: [lemma = "", , , plural = ""] }) =>
        /^[A-Za-z' -]+$/.test(lemma) && /^[A-Za-z' ;-]*$/.test(plural) ? undefined : "a letter that Swahili lacks",
      ),
    ).toEqual([]);
  });

  it("have no word of the same part of speech and class twice", () => {
    const first = new Map<string, string>();
    expect(
      faults(({ columns, where }) => {
        const key = columns.slice(0, 3).join(" ");
        const before = first.get(key);
        first.set(key, before ?? where);
        return before === undefined ? undefined : `also ${before}`;
      }),
    ).toEqual([]);
  });

  it("do not list as a word of its own what is only another's plural", () => {
    const plurals = new Map(
      rows.flatMap(({ columns: [lemma = "", , , plurals = ""], where }) =>
        plurals.split(";").flatMap((plural) => (plural === "" || plural === lemma ? [] : [[plural, where] as const])),
      ),
    );
    expect(
      faults(({ columns: [lemma = "", , nounClass = ""] }) => {
        const owner = ["6", "8"].includes(nounClass) ? plurals.get(lemma) : undefined;
        return owner === undefined || OWN_SENSE.has(lemma) ? undefined : `the plural of ${owner}`;
      }, rows.filter(isNoun)),
    ).toEqual([]);
  });

  it("hold enough for the words of the news", () => {
    expect(rows.length).toBeGreaterThanOrEqual(MIN_ENTRIES);
    expect(rows.filter(isNoun).length).toBeGreaterThanOrEqual(MIN_NOUNS);
  });
});

/** Plurals that also have a sense which the singular lacks: milk besides lakes. */
const OWN_SENSE: ReadonlySet<string> = new Set(["makusudi", "matanga", "maziwa"]);

describe("the index of the lexicon", () => {
  it("finds words by lemma and by plural, whatever the case of the letters", () => {
    const { byLemma, byPlural } = swahiliLexicon();
    expect(byLemma.get("waziri")?.map(({ plural }) => plural)).toEqual(["mawaziri"]);
    expect(byPlural.get("chaguzi")?.map(({ lemma }) => lemma)).toEqual(["uchaguzi"]);
    expect(byPlural.get("wakenya")?.map(({ lemma }) => lemma)).toEqual(["Mkenya"]);
  });

  it("keeps every row", () => {
    expect(swahiliLexicon().entries).toHaveLength(rows.length);
  });
});
