/** Units below ten, by stem; {@link UNIT_FORMS} has those with concords as well. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ["sifuri", 0],
  ["moja", 1],
  ["mbili", 2],
  ["tatu", 3],
  ["nne", 4],
  ["tano", 5],
  ["sita", 6],
  ["saba", 7],
  ["nane", 8],
  ["tisa", 9],
]);
/** Tens, which take "na" and a unit. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ["kumi", 10],
  ["ishirini", 20],
  ["thelathini", 30],
  ["arobaini", 40],
  ["arubaini", 40],
  ["hamsini", 50],
  ["sitini", 60],
  ["sabini", 70],
  ["themanini", 80],
  ["thamanini", 80],
  ["tisini", 90],
]);
/** Scales, which stand before what they multiply: "elfu mbili". The plurals mean "thousands of". */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["mia", 100],
  ["mamia", 100],
  ["elfu", 1e3],
  ["alfu", 1e3],
  ["maelfu", 1e3],
  ["laki", 1e5],
  ["malaki", 1e5],
  ["milioni", 1e6],
  ["mamilioni", 1e6],
  ["bilioni", 1e9],
  ["mabilioni", 1e9],
  ["trilioni", 1e12],
]);
/** Fractions; "robo tatu" and "theluthi mbili" count them. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["nusu", 1 / 2],
  ["robo", 1 / 4],
  ["theluthi", 1 / 3],
  ["thuluthi", 1 / 3],
  ["humusi", 1 / 5],
  ["sudusi", 1 / 6],
  ["thumni", 1 / 8],
  ["thumuni", 1 / 8],
  ["ushuri", 1 / 10],
]);
/** Words that count only as ordinals, behind -a: "ya kwanza", "wa pili". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["kwanza", 1],
  ["pili", 2],
]);
/** The link -a in all classes, behind which a number is an ordinal. */
export const LINKS: ReadonlySet<string> = new Set(["wa", "ya", "la", "cha", "vya", "za", "kwa", "pa", "mwa"]);

/** Units that agree with what is counted, by stem and concord; -moja has forms of its own. */
const AGREEING = ["wili", "tatu", "nne", "tano", "nane"];
const CONCORDS = ["wa", "vi", "mi", "ma"];

/** The value of every form of a word below ten: "tatu", "watatu", "mmoja". "mwili" is a body, "umoja" unity. */
export const UNIT_FORMS: ReadonlyMap<string, number> = new Map([
  ...UNITS,
  ["wili", 2],
  ["mmoja", 1],
  ["kimoja", 1],
  ...AGREEING.flatMap((stem) =>
    CONCORDS.map((concord): [string, number] => [`${concord}${stem}`, stem === "wili" ? 2 : (UNITS.get(stem) ?? 0)]),
  ),
]);
