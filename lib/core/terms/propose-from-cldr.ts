import { foldWord } from "../text/fold-word.ts";
import { cityNames, territoryNames } from "../text/territory-names.ts";
import { lemmatiseEnglish } from "./english-lemma.ts";
import { INSTITUTION_NAMES } from "./institution-names.ts";
import { nameKey } from "./name-variants.ts";
import type { PairDirection } from "./term-pairs.ts";

/** Languages that news in Swahili speaks of, as BCP 47 tags; `Intl` knows names, but can't list the languages. */
const LANGUAGE_TAGS =
  `aa ab af ak am an ar as av ay az ba be bg bh bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu
  fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl
  km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc
  oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl
  tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil luo luy kam guz kln mas mer ebu teo cgg nyn xog bem
  tum lua luba lun loz nso ssy bez jmc rof rwk vun asa ksb lag sbp dav mua naq khq kde ses twq yav zgh kab shi tzm haw hmn
  gsw ceb war ilo bik mni sat ckb arz apd aeb ary hak yue wuu nan swc swb byn tig wal din nus ach alz laj sus men mfe
  pcm kri srn gur fon gaa dyu bas ewo dua bum mgo ksf nnh jgo kkj bax agq`
    .split(/\s+/)
    .filter((tag) => tag.length > 0);

/** Names of languages in daily use beside those of CLDR. */
const OTHER_LANGUAGES: readonly [sw: string, en: string][] = [
  ["Kiajemi", "Persian"],
  ["Kifursi", "Persian"],
  ["Kituruki", "Turkish"],
  ["Kikurdi", "Kurdish"],
  ["Kiebrania", "Hebrew"],
  ["Kilatini", "Latin"],
  ["Kimandarini", "Mandarin"],
  ["Kingereza", "English"],
  ["Kisawahili", "Swahili"],
  ["Kilingala", "Lingala"],
  ["Kinyarwanda", "Kinyarwanda"],
  ["Kirundi", "Kirundi"],
  ["Kigikuyu", "Kikuyu"],
  ["Kikuyu", "Kikuyu"],
  ["Kijaluo", "Luo"],
  ["Kimaasai", "Maasai"],
  ["Kisukuma", "Sukuma"],
  ["Kichaga", "Chaga"],
  ["Kihindi", "Hindi"],
];

/** A name in the other language, and where it comes from. */
export interface CldrProposal {
  text: string;
  origin: "territory" | "language" | "calendar" | "city" | "institution";
}

/** 1 January 2001 was a Monday; only the names of days and months are read from it. */
const MONDAY = Date.UTC(2001, 0, 1);
const DAY = 86_400_000;

type NameTable = ReadonlyMap<string, readonly CldrProposal[]>;
let tables: Readonly<Record<PairDirection, NameTable>> | undefined;

/** Key of an English name: no article, the last word in the singular. */
function englishKey(name: string): string {
  const words = foldWord(withoutArticle(name.trim())).split(/\s+/);
  return [...words.slice(0, -1), lemmatiseEnglish(words.at(-1) ?? "")].join(" ");
}

function makeTables(): Readonly<Record<PairDirection, NameTable>> {
  const made = { "sw-en": new Map<string, CldrProposal[]>(), "en-sw": new Map<string, CldrProposal[]>() };
  const putOne = (direction: PairDirection, key: string, text: string, origin: CldrProposal["origin"]) => {
    const list = made[direction].get(key);
    if (list === undefined) made[direction].set(key, [{ text, origin }]);
    else if (!list.some((known) => known.text === text)) list.push({ text, origin });
  };
  const put = (sw: string, en: string, origin: CldrProposal["origin"]) => {
    putOne("sw-en", nameKey(sw), withoutArticle(en), origin);
    putOne("en-sw", englishKey(en), sw.charAt(0).toUpperCase() + sw.slice(1), origin);
  };
  for (const [sw, ...english] of INSTITUTION_NAMES) for (const text of english) put(sw, text, "institution");
  for (const territory of territoryNames().values()) put(territory.sw, territory.en, "territory");
  for (const [sw, en] of cityNames()) put(sw, en, "city");
  const swLanguages = new Intl.DisplayNames(["sw"], { type: "language", fallback: "none" });
  const enLanguages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  for (const tag of LANGUAGE_TAGS) {
    const sw = swLanguages.of(tag);
    const en = enLanguages.of(tag);
    if (sw !== undefined && en !== undefined) put(sw, en, "language");
  }
  for (const [sw, en] of OTHER_LANGUAGES) put(sw, en, "language");
  const names = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  for (let month = 0; month < 12; month += 1) {
    const date = new Date(Date.UTC(2001, month, 1));
    put(names("sw", { month: "long" }).format(date), names("en", { month: "long" }).format(date), "calendar");
  }
  for (let day = 0; day < 7; day += 1) {
    const date = new Date(MONDAY + day * DAY);
    put(names("sw", { weekday: "long" }).format(date), names("en", { weekday: "long" }).format(date), "calendar");
  }
  return made;
}

/** English article, which a country's name seldom keeps in a glossary: "the Gaza Strip" stays findable without it. */
function withoutArticle(text: string): string {
  return foldWord(text).startsWith("the ") ? text.slice(4) : text;
}

/**
 * English for countries, regions, languages, months, weekdays, cities and well-known institutions, or Swahili.
 *
 * @param term a term in any case, a Swahili one with or without an optional link ("Korea ya Kaskazini")
 * @param direction Swahili to English unless told otherwise
 * @returns proposals, the usual one first; none where nothing is known
 *
 * O(1) after a table of about 1,500 names is made from `Intl` (CLDR) and from tables of our own.
 */
export function proposeFromCldr(term: string, direction: PairDirection = "sw-en"): readonly CldrProposal[] {
  tables ??= makeTables();
  return tables[direction].get(direction === "sw-en" ? nameKey(term) : englishKey(term)) ?? [];
}
