import { describe, expect, it } from "vitest";
import { proposeTranslations } from "./propose-translations.ts";
import { TermPairs } from "./term-pairs.ts";

/** Terms that stand in one or two pairs, among words that recur. */
const CORPUS = [
  ["Wagonjwa walipelekwa hospitali.", "The patients were taken to hospital."],
  ["Hospitali ilipokea wagonjwa wengi.", "The hospital received many patients."],
  ["Daktari alitembelea kijiji.", "The doctor visited the village."],
  ["Wanakijiji walimshukuru daktari.", "The villagers thanked the doctor."],
  ["Daktari alipima shinikizo la damu la wagonjwa.", "The doctor measured the blood pressure of the patients."],
  ["Shinikizo la damu ni hatari, alisema daktari.", "Blood pressure is dangerous, said the doctor."],
  ["Damu ilipelekwa hospitali.", "Blood was taken to the hospital."],
  ["Serikali ilinunua barakoa kwa ajili ya hospitali.", "The government bought masks for the hospital."],
  ["Serikali ilijenga barabara.", "The government built a road."],
  ["Kijiji hakina barabara.", "The village has no road."],
].map(([source = "", target = ""]) => ({ source, target }));

describe("terms seen once or twice", () => {
  const pairs = new TermPairs(CORPUS);

  it.each([
    ["barakoa", /^masks?$/i],
    ["shinikizo la damu", /^blood pressure$/i],
    ["kijiji", /^village$/i],
  ])("%s", (term, english) => {
    expect(pairs.suggest(term)[0]?.text).toMatch(english);
  });

  it("gives chances that come to 1 at the most, the likeliest first", () => {
    const scores = pairs.suggest("shinikizo la damu", 50).map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
  });

  it("shows no phrase twice", () => {
    const texts = proposeTranslations("daktari", pairs).map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
  });
});
