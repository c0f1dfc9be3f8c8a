/** Units, tens and scales of Swahili, by stem; concords (wa-, vi-, mi-, ma-, m-) are taken off before looking here. */
export const SWAHILI_UNITS: ReadonlyMap<string, number> = new Map([
  ["sifuri", 0],
  ["moja", 1],
  ["mbili", 2],
  ["wili", 2],
  ["tatu", 3],
  ["nne", 4],
  ["tano", 5],
  ["sita", 6],
  ["saba", 7],
  ["nane", 8],
  ["tisa", 9],
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
/** Scales, which stand before what they multiply: "elfu mbili". */
export const SWAHILI_SCALES: ReadonlyMap<string, number> = new Map([
  ["mia", 100],
  ["elfu", 1e3],
  ["maelfu", 1e3],
  ["laki", 1e5],
  ["milioni", 1e6],
  ["bilioni", 1e9],
  ["trilioni", 1e12],
]);
export const ENGLISH_UNITS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, i) => [word, 10 * (i + 2)] as const),
    ),
);
/** Scales, which stand after what they multiply: "two thousand". */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);
