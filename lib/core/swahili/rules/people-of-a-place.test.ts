import { expect, test } from "vitest";
import { analyse, lemmatise } from "../analyse.ts";

test.each([
  ["Wamaldivi", "Mmaldivi"],
  ["Wasumbiji", "Msumbiji"],
  ["Wauganda", "Mganda"],
  ["Wadenmark", "Mdenmark"],
  ["Waurusi", "Mrusi"],
])("%s are a people: one of them is a %s", (people, one) => {
  expect(lemmatise(people)[0]).toBe(one);
});

test.each(["Washington", "Watson", "Wales", "Wajir", "Waziri"])("%s stays a name", (name) => {
  expect(lemmatise(name)[0]).toBe(name);
});

test("in small letters the shape is a verb's too", () => {
  expect(analyse("wamaldivi").some(({ rules }) => rules.includes("people-of-a-place"))).toBe(false);
});
