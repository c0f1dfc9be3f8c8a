import { describe, expect, it } from "vitest";
import { citeEnglish, citeSwahili } from "./cite-translation.ts";
import { CorpusSide } from "./corpus-side.ts";
import { ENGLISH_SIDE } from "./side-languages.ts";

const english = new CorpusSide(ENGLISH_SIDE);
english.add("A child, a promise and a good building; an illness, one sanction, the Wall and one weapon.");

const formsOf = (text: string) => new Map(text.split(", ").map((form, i) => [form, 10 - i]));

describe("citeEnglish", () => {
  it.each([
    ["mtoto", "children, child", "child"],
    ["watoto", "children, child", "children"],
    ["wanawake", "women, woman", "women"],
    ["ahadi", "promises", "promise"],
    ["bidhaa", "goods", "goods"],
    ["jengo", "building, buildings", "building"],
    ["jengo", "Building, building", "building"],
    ["kikwazo", "sanctions", "sanction"],
    ["silaha za nyuklia", "nuclear weapons", "nuclear weapons"],
    ["Marekani", "United States", "United States"],
    ["ukuta", "Wall", "Wall"],
  ])("%s, written %s, is %s", (term, forms, cited) => {
    expect(citeEnglish(formsOf(forms), term, english)).toBe(cited);
  });

  it("makes up no singular that the text lacks", () => {
    expect(citeEnglish(formsOf("doldrums"), "ukimya", english)).toBe("doldrums");
    expect(citeEnglish(new Map(), "ukimya", english)).toBe("");
  });
});

describe("citeSwahili", () => {
  it.each([
    ["sanction", "vikwazo, kikwazo", "kikwazo"],
    ["sanctions", "vikwazo, kikwazo", "vikwazo"],
    ["human rights", "haki za binadamu", "haki za binadamu"],
    ["Russia", "Urusi", "Urusi"],
  ])("%s, written %s, is %s", (term, forms, cited) => {
    expect(citeSwahili(formsOf(forms), term)).toBe(cited);
  });
});
