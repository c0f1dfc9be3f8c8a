import { describe, expect, it } from "vitest";
import { proposeFromCldr } from "./propose-from-cldr.ts";

describe("proposeFromCldr", () => {
  it.each([
    ["Urusi", "Russia"],
    ["urusi", "Russia"],
    ["Marekani", "United States"],
    ["Uingereza", "United Kingdom"],
    ["Korea Kaskazini", "North Korea"],
    ["Korea ya Kaskazini", "North Korea"],
    ["Kiarabu", "Arabic"],
    ["Septemba", "September"],
    ["Jumatano", "Wednesday"],
    ["Umoja wa Mataifa", "United Nations"],
    ["Wizara ya Mambo ya Nje", "Ministry of Foreign Affairs"],
    ["Kairo", "Cairo"],
  ])("%s is %s", (term, english) => {
    expect(proposeFromCldr(term)[0]?.text).toBe(english);
  });

  it("says nothing of words it doesn't know", () => {
    expect(proposeFromCldr("kikwazo")).toEqual([]);
    expect(proposeFromCldr("")).toEqual([]);
  });
});
