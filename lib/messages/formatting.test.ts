import { expect, it } from "vitest";
import { formattingTag, localeOf } from "./formatting";
import { LOCALES } from "./locales";

it("knows the language of every tag it gives", () => {
  for (const locale of LOCALES) expect(localeOf(formattingTag(locale))).toBe(locale);
});

it("writes the day before the month in both languages", () => {
  const day = new Date("2023-09-12T12:00:00Z");
  const write = (locale: "en" | "sw") =>
    new Intl.DateTimeFormat(formattingTag(locale), { dateStyle: "long", timeZone: "UTC" }).format(day);
  expect([write("en"), write("sw")]).toEqual(["12 September 2023", "12 Septemba 2023"]);
});
