import { expect, it } from "vitest";
import { pickLocale } from "./locales";

it.each([
  ["sw", null, "sw"],
  ["en", "sw-KE,sw;q=0.9", "en"],
  [undefined, "sw-TZ,sw;q=0.9,en;q=0.5", "sw"],
  [undefined, "de-DE,de;q=0.9", "en"],
  ["xx", "fr, sw;q=0.3", "sw"],
  [undefined, null, "en"],
] as const)("for a cookie of %j and a browser of %j picks %s", (chosen, accepted, locale) => {
  expect(pickLocale(chosen, accepted)).toBe(locale);
});
