import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClockTimes } from "./clock-times.ts";

const shown = (text: string) =>
  readClockTimes(text).map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

test.each([
  ["saa moja asubuhi", "07:00"],
  ["saa tatu asubuhi", "09:00"],
  ["saa nne kamili asubuhi", "10:00"],
  ["saa sita mchana", "12:00"],
  ["saa sita na nusu mchana", "12:30"],
  ["saa nane kasoro dakika tano mchana", "13:55"],
  ["saa nane kasoro dakika tano", "13:55"],
  ["saa tisa alasiri", "15:00"],
  ["saa kumi na robo jioni", "16:15"],
  ["saa kumi na moja jioni", "17:00"],
  ["saa kumi na mbili jioni", "18:00"],
  ["saa kumi na mbili na nusu jioni", "18:30"],
  ["saa nne unusu asubuhi", "10:30"],
  ["saa moja usiku", "19:00"],
  ["saa mbili usiku", "20:00"],
  ["saa mbili za usiku", "20:00"],
  ["saa sita usiku", "00:00"],
  ["saa sita kasorobo usiku", "23:45"],
  ["saa saba kasoro robo usiku", "00:45"],
  ["saa nane usiku", "02:00"],
  ["saa kumi alfajiri", "04:00"],
  ["saa kumi na mbili alfajiri", "06:00"],
  ["saa kumi na mbili asubuhi", "06:00"],
  ["saa 3:30 asubuhi", "09:30"],
  ["saa 2.45 usiku", "20:45"],
  ["saa 5 na dakika 20 asubuhi", "11:20"],
  ["saa tano na dakika kumi na tano asubuhi", "11:15"],
  ["Saa Tatu Asubuhi", "09:00"],
  ["asubuhi saa tatu", "09:00"],
  ["jioni ya saa kumi", "16:00"],
  ["saa 15:00", "15:00"],
  ["saa 20:30 usiku", "20:30"],
  ["saa 0:15", "00:15"],
  ["saa thenashara jioni", "18:00"],
])("%s is %s", (text, time) => {
  expect(shown(text)).toEqual([time]);
});

describe("times in sentences", () => {
  test("places are told, and whether the part of the day is", () => {
    const text = "Mkutano ulianza saa tatu asubuhi na ukaisha baada ya saa mbili.";
    expect(readClockTimes(text).map(({ start, end, period }) => [text.slice(start, end), period])).toEqual([
      ["saa tatu asubuhi", "asubuhi"],
      ["saa mbili", undefined],
    ]);
  });

  test.each([
    ["kati ya saa tatu na saa tano asubuhi", ["09:00", "11:00"]],
    ["kuanzia saa 12 hadi saa 2 usiku", ["18:00", "20:00"]],
    ["saa mbili asubuhi na saa mbili usiku", ["08:00", "20:00"]],
  ])("%s", (text, times) => {
    expect(shown(text)).toEqual(times);
  });

  test.each([
    "saa yake ya mkono",
    "masaa matatu",
    "saa 99",
    "saa 24 kwa siku",
    "saa ishirini",
    "",
    "kisaa tatu asubuhi",
  ])("%j holds none", (text) => {
    expect(readClockTimes(text)).toEqual([]);
  });
});

describe("laws", () => {
  const words = ["", "moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa", "kumi"];
  const spell = (hour: number) => (hour <= 10 ? (words[hour] as string) : `kumi na ${words[hour - 10]}`);

  test("every hour said with its part of the day is read as six hours off", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const dial = ((hour + 6 - 1) % 12) + 1;
        const period =
          hour < 6 ? "usiku" : hour < 12 ? "asubuhi" : hour < 15 ? "mchana" : hour < 19 ? "jioni" : "usiku";
        fc.pre(!(hour === 5 && minute > 30) || period !== "usiku");
        const said = minute === 0 ? `saa ${spell(dial)}` : `saa ${spell(dial)} na dakika ${minute}`;
        expect(readClockTimes(`${said} ${period}`)[0]).toMatchObject({ hour, minute, dial });
      }),
    );
  });

  test("any text is read", () => {
    const word = fc.constantFrom("saa", "tatu", "na", "nusu", "kasoro", "dakika", "12", ":30", "usiku", "asubuhi");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 20 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const { hour, minute, start, end } of readClockTimes(input)) {
          expect(hour).toBeGreaterThanOrEqual(0);
          expect(hour).toBeLessThan(24);
          expect(minute).toBeGreaterThanOrEqual(0);
          expect(minute).toBeLessThan(60);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  test.each(["saa ", "saa tatu ", "asubuhi ", "saa tatu kamili za ", "saa\n\n\n\n", "س"])(
    "a megabyte of %j is read in time in proportion: with the square of it the test would time out",
    (piece) => {
      for (const { start, end } of readClockTimes(piece.repeat(1_000_000 / piece.length)))
        expect(end).toBeGreaterThan(start);
    },
  );

  test("a megabyte of room between the words takes time in proportion", () => {
    expect(readClockTimes(`saa${" ".repeat(500_000)}tatu${" ".repeat(500_000)}`).length).toBeLessThanOrEqual(1);
  });
});
