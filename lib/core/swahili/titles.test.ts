import { expect, test } from "vitest";
import { findTitles, TITLE_ABBREVIATIONS, TITLES } from "./titles.ts";

test.each([
  ["[Bw.] Juma na [Bi.] Asha walifika.", ["Mr", "Ms"]],
  ["[Dkt] Mrema na [Prof.] Lyimo", ["Dr", "Prof."]],
  ["Kikao cha [Mhe.] Spika", ["Hon."]],
  ["[Sheikh] Ali na [Mch.] Moses", ["Sheikh", "Rev."]],
  ["[Daktari] Amina alisema", ["Dr"]],
  ["[Jen.] Otieno, [Kan.] Mushi", ["Gen.", "Col."]],
])("%s", (marked, english) => {
  const text = marked.replace(/[[\]]/g, "");
  const found = findTitles(text);
  expect(found.map(({ title }) => title.english)).toEqual(english);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
    [...marked.matchAll(/\[(.+?)\]/g)].map((match) => match[1]),
  );
});

test.each(["", "daktari alisema", "bi. harusi", "Daktari. Kisha", "Bwawa la Mtera", "Bila Juma", "BW"])(
  "%j holds none",
  (text) => {
    expect(findTitles(text)).toEqual([]);
  },
);

test("short forms are one title each", () => {
  const short = TITLES.flatMap((title) => title.short.map((word) => word.toLowerCase()));
  expect(new Set(short).size).toBe(short.length);
  for (const word of short) expect(TITLE_ABBREVIATIONS.has(word)).toBe(true);
});
