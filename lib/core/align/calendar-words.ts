/** Swahili months with their English names; the second spelling of a month is common in the press. */
export const MONTHS: ReadonlyMap<string, string> = new Map([
  ["januari", "january"],
  ["februari", "february"],
  ["machi", "march"],
  ["aprili", "april"],
  ["mei", "may"],
  ["juni", "june"],
  ["julai", "july"],
  ["agosti", "august"],
  ["septemba", "september"],
  ["oktoba", "october"],
  ["novemba", "november"],
  ["desemba", "december"],
  ["disemba", "december"],
]);
/** Swahili days of the week; the count begins on Saturday. */
export const WEEKDAYS: ReadonlyMap<string, string> = new Map([
  ["jumamosi", "saturday"],
  ["jumapili", "sunday"],
  ["jumatatu", "monday"],
  ["jumanne", "tuesday"],
  ["jumatano", "wednesday"],
  ["alhamisi", "thursday"],
  ["ijumaa", "friday"],
]);
