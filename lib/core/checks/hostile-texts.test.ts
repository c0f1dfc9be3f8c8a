import { expect, it } from "vitest";
import { runChecks } from "./registry";
import { termForbidden, termMissing } from "./terms";

const LENGTH = 100_000;
const FIVE_MEGABYTES = 5_000_000;
const fill = (unit: string, length = LENGTH): string => unit.repeat(Math.ceil(length / unit.length));

/** Texts that no editor writes and some file holds; each is finished well within the limit of a test. */
it.each<[string, string, string]>([
  ["nothing", "", ""],
  ["white space alone", "   ", "\n\n\t"],
  [
    "one paragraph of 5 MB",
    fill("Rais alisema kwamba vikwazo 20 viliwekwa. ", FIVE_MEGABYTES),
    fill("The president said 20. ", FIVE_MEGABYTES),
  ],
  ["one word without end", fill("a"), fill("b")],
  ["emoji and combining marks", fill("🌉👩‍👩‍👧e\u0301\u0301 "), fill("🌉👩‍👩‍👧 ")],
  ["punctuation alone", fill("?!…—,;:.()[]{}«»“”"), fill("!?.,()")],
  ["brackets that never close", fill("([{“"), fill("([{“")],
  ["stars and underscores", fill("**a *b [c](d "), fill("* ")],
  ["Swahili in Arabic script", fill("هباري زا ليو "), fill("news of today ")],
  ["another language", fill("Der Bundestag hat am 3. Mai 2024 beschlossen. "), fill("On 3 May 2024 it was decided. ")],
  ["digits alone", fill("1234567890"), fill("1 2 3 ")],
  ["names alone", fill("Neema Kileo Asha Mrisho "), fill("Neema Kileo ")],
  ["lone surrogates and NULs", fill("\ud800\u0000 "), fill("\udc00 ")],
])("checks %s without minding", (_, source, target) => {
  const findings = runChecks({ source, target, kind: "paragraph", terms: [], neighbours: [] });
  for (const { side, start, end } of findings) {
    const text = side === "source" ? source : target;
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThanOrEqual(end);
  }
});

const glossaryOf = (size: number) =>
  Array.from({ length: size }, (_, i) => ({
    start: 0,
    end: 4,
    renderings: [`hold talks ${i}`, "the spokesman"],
    forbidden: [`stop word ${i}`, "barrier"],
  }));

it("checks 50,000 paragraphs of one word", () => {
  const terms = glossaryOf(1);
  let count = 0;
  for (let i = 0; i < 50_000; i += 1)
    count += runChecks({ source: `neno${i}`, target: `word${i}`, kind: "paragraph", terms }).length;
  // the agreed rendering is in none of them
  expect(count).toBeGreaterThanOrEqual(50_000);
});

it("looks for the terms of a large glossary in a long text", () => {
  const source = fill("Rais alisema. ");
  const target = fill("They held talks, and stopped at 1 barrier of words. ");
  const findings = [termMissing, termForbidden].flatMap((check) =>
    check.run({ source, target, kind: "paragraph", terms: glossaryOf(50) }),
  );
  expect(findings.filter(({ code }) => code === "term-missing")).toHaveLength(50);
  expect(findings.filter(({ code }) => code === "term-forbidden").length).toBeGreaterThan(50);
});

it("looks for a term in 5 MB", () => {
  const target = fill("They were holding. Talks of spokesmen. ", FIVE_MEGABYTES);
  const terms = [{ start: 0, end: 4, renderings: ["hold talks", "a speaker"], forbidden: [] }];
  expect(termMissing.run({ source: "neno", target, kind: "paragraph", terms })).toHaveLength(1);
});
