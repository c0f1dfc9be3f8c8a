/** Numbers below twenty and tens of English. */
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
/** Ordinals from thirteen on: smaller ones are seldom counts ("a second chance", "two thirds"). */
export const ENGLISH_ORDINALS: ReadonlyMap<string, number> = new Map([
  ..."thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, i) => [`${word}th`, 13 + i] as const),
  ..."twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
    .split(" ")
    .map((word, i) => [word, 10 * (i + 2)] as const),
]);
/** Ordinals that end a larger one: "twenty-first". */
export const ORDINAL_ENDS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth".split(" ").map((word, i) => [word, i + 1] as const),
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
/** Scales as papers shorten them, written on to the digits: "1.2bn". */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ["mn", 1e6],
  ["bn", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);
/** Likewise, of money alone: "$3m", since "100m" are metres. */
export const MONEY_SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);
