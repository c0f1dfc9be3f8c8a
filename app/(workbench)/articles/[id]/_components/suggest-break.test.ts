import { expect, it } from "vitest";
import { suggestBreaks } from "./suggest-break";

const source = "Mvua imenyesha usiku kucha. Mto Tana umefurika. Watu 40 wamehama.";
const target = "It rained all night. The Tana burst its banks. Forty people have left.";
const cutAt = (at: number, text = target) => {
  const cut = suggestBreaks({ source, target: text, at });
  return [source.slice(cut.source), text.slice(cut.target)];
};

it("cuts the source where the cursor stands in the target", () => {
  expect(cutAt(target.indexOf("The Tana"))).toEqual([
    "Mto Tana umefurika. Watu 40 wamehama.",
    "The Tana burst its banks. Forty people have left.",
  ]);
});

it("cuts both near the middle when the cursor stands at an edge", () => {
  expect(cutAt(target.length)).toEqual([
    "Mto Tana umefurika. Watu 40 wamehama.",
    "The Tana burst its banks. Forty people have left.",
  ]);
});

it("cuts the source alone where there is no target", () => {
  expect(cutAt(0, "")).toEqual(["Mto Tana umefurika. Watu 40 wamehama.", ""]);
});

it("cuts no word in two", () => {
  expect(cutAt(target.indexOf("banks") + 2)[1]).toBe("banks. Forty people have left.");
  expect(cutAt(target.indexOf(" banks"))[1]).toBe(" banks. Forty people have left.");
});
