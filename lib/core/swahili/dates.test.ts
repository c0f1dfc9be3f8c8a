import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSwahiliDates } from "./dates.ts";

const read = (text: string) => readSwahiliDates(text).map(({ start, end, ...date }) => [text.slice(start, end), date]);

describe("dates in sentences", () => {
  test.each([
    ["Alizaliwa [tarehe 9 Mei 2023] mjini.", { day: 9, month: 5, year: 2023, iso: "2023-05-09" }],
    ["Alizaliwa [tarehe 9 Mei] mjini.", { day: 9, month: 5 }],
    ["Mkutano ni [Jumatatu, 5 Juni].", { weekday: 1, day: 5, month: 6 }],
    ["Mkutano ni [Jumatatu tarehe 5 Juni 2023].", { weekday: 1, day: 5, month: 6, year: 2023, iso: "2023-06-05" }],
    ["Uchaguzi wa [Agosti 9, 2022] ulifutwa.", { day: 9, month: 8, year: 2022, iso: "2022-08-09" }],
    ["Uchaguzi wa [Agosti 9,2022] ulifutwa.", { day: 9, month: 8, year: 2022, iso: "2022-08-09" }],
    ["Ilianza [mwezi wa tano] mwaka huu.", { month: 5 }],
    ["Ilianza [mwezi wa kumi na mbili].", { month: 12 }],
    ["Ilianza [mwezi Disemba] mwaka jana.", { month: 12 }],
    ["Ilianza [Desemba 2019] nchini China.", { month: 12, year: 2019 }],
    ["Ilianza [mwezi wa Mei mwaka 2011].", { month: 5, year: 2011 }],
    ["Uchaguzi ni [Aprili mosi, 2024].", { day: 1, month: 4, year: 2024, iso: "2024-04-01" }],
    ["Alifika [tarehe mosi Januari 1964].", { day: 1, month: 1, year: 1964, iso: "1964-01-01" }],
    [
      "[tarehe kumi na tano mwezi wa pili mwaka elfu mbili na kumi]",
      { day: 15, month: 2, year: 2010, iso: "2010-02-15" },
    ],
    ["Iliandikwa [9/5/2023].", { day: 9, month: 5, year: 2023, iso: "2023-05-09" }],
    ["Iliandikwa [09.10.2007] saa tatu.", { day: 9, month: 10, year: 2007, iso: "2007-10-09" }],
    ["Iliandikwa [2021-02-28].", { day: 28, month: 2, year: 2021, iso: "2021-02-28" }],
    ["Siku ya [Alhamisi] walikutana.", { weekday: 4 }],
    ["Mvua za [Machi] zilichelewa.", { month: 3 }],
    ["Hakuna [31 Februari 2020].", { day: 31, month: 2, year: 2020 }],
    ["Hadi [tarehe 20] mwezi huu.", { day: 20 }],
  ])("%s", (sentence, date) => {
    const text = sentence.replace(/[[\]]/g, "");
    expect(read(text)).toEqual([[/\[(.+)\]/.exec(sentence)?.[1], date]]);
  });

  test("several in one sentence", () => {
    const dates = readSwahiliDates("Kati ya Jumanne na Ijumaa, kisha 3 Juni hadi 5 Julai 2021");
    expect(dates.map(({ weekday, day, month }) => weekday ?? `${day}/${month}`)).toEqual([2, 5, "3/6", "5/7"]);
  });

  test.each([
    "",
    "watu 9",
    "mei mosi",
    "nchi ya machi",
    "juma moja",
    "tarehe",
    "Julius alisema",
    "12.30",
    "mwezi mzima",
  ])("%j holds none", (text) => {
    expect(readSwahiliDates(text)).toEqual([]);
  });
});

describe("laws", () => {
  const MONTH_NAMES = "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba".split(" ");

  test("every day of the calendar is read in every order of its parts", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split("-").map(Number) as [number, number, number];
        const name = MONTH_NAMES[month - 1];
        for (const text of [
          `${number} ${name} ${year}`,
          `${name} ${number}, ${year}`,
          `${number}/${month}/${year}`,
          iso,
        ])
          expect(readSwahiliDates(text)).toMatchObject([{ iso, start: 0, end: text.length }]);
      }),
    );
  });

  test("any text is read: spans are in order and inside", () => {
    const word = fc.constantFrom("Jumatatu", "tarehe", "9", "Mei", "mwezi", "wa", "tano", "mwaka", "2023", ",", "ya");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 20 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (input) => {
        let last = 0;
        for (const { start, end } of readSwahiliDates(input)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(input.length);
      }),
    );
  });

  test.each(["Jumatatu ", "9 ", "Mei ", "tarehe ", "mwezi wa ", "1/1/", "الاثنين "])(
    "a megabyte of %j is read in time in proportion: with the square of it the test would time out",
    (piece) => {
      for (const { start, end } of readSwahiliDates(piece.repeat(1_000_000 / piece.length)))
        expect(end).toBeGreaterThan(start);
    },
  );
});
