/** Swahili months in order with their English names; spellings and short forms of the press behind the usual one. */
const MONTH_TABLE: readonly (readonly [english: string, names: readonly string[], short: readonly string[]])[] = [
  ["january", ["januari"], ["jan"]],
  ["february", ["februari", "februali"], ["feb"]],
  ["march", ["machi"], ["mac"]],
  ["april", ["aprili"], ["apr"]],
  ["may", ["mei"], []],
  ["june", ["juni"], ["jun"]],
  ["july", ["julai"], ["jul"]],
  ["august", ["agosti"], ["ago"]],
  ["september", ["septemba"], ["sep", "sept"]],
  ["october", ["oktoba"], ["okt"]],
  ["november", ["novemba"], ["nov"]],
  ["december", ["desemba", "disemba"], ["des"]],
];
/** Days from Monday on; the names count from Saturday, "the first day". Pemba and coastal spellings behind. */
const WEEKDAY_TABLE: readonly (readonly [english: string, names: readonly string[]])[] = [
  ["monday", ["jumatatu"]],
  ["tuesday", ["jumanne"]],
  ["wednesday", ["jumatano"]],
  ["thursday", ["alhamisi", "alkhamisi"]],
  ["friday", ["ijumaa"]],
  ["saturday", ["jumamosi"]],
  ["sunday", ["jumapili"]],
];

/** English name of a month by its Swahili one, both in lower case. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  MONTH_TABLE.flatMap(([english, names]) => names.map((name) => [name, english] as const)),
);
/** English name of a day of the week by its Swahili one, both in lower case. */
export const WEEKDAYS: ReadonlyMap<string, string> = new Map(
  WEEKDAY_TABLE.flatMap(([english, names]) => names.map((name) => [name, english] as const)),
);
/** 1-12 by the Swahili name of a month or its short form, in lower case. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTH_TABLE.flatMap(([, names, short], i) => [...names, ...short].map((name) => [name, i + 1] as const)),
);
/** 1-7 from Monday on (ISO 8601) by the Swahili name of a day, in lower case. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_TABLE.flatMap(([, names], i) => names.map((name) => [name, i + 1] as const)),
);
