import { describe, expect, it } from "vitest";
import { proposeTranslations } from "./propose-translations.ts";
import { TermPairs } from "./term-pairs.ts";

/** Every subject with every predicate, so that each word occurs in several pairs. */
const SUBJECTS = [
  ["Waziri wa ulinzi", "The defence minister"],
  ["Kiongozi wa upinzani", "The opposition leader"],
  ["Jaji mkuu", "The chief justice"],
  ["Mwalimu wa kijiji", "The village teacher"],
  ["Rais wa Urusi", "The president of Russia"],
];
const PREDICATES = [
  ["alizungumzia vikwazo vipya", "spoke of new sanctions"],
  ["aliondoa kikwazo hicho", "lifted that sanction"],
  ["alisifu haki za binadamu", "praised human rights"],
  ["alitaja haki za binadamu nchini", "mentioned human rights in the country"],
  ["aliona treni ya kivita", "saw an armoured train"],
  ["alipanda treni ya kivita", "boarded the armoured train"],
];
const CORPUS = SUBJECTS.flatMap(([sw, en]) =>
  PREDICATES.map(([verb, done]) => ({ source: `${sw} ${verb}.`, target: `${en} ${done}.` })),
);

describe("TermPairs", () => {
  const pairs = new TermPairs(CORPUS);

  it.each([
    ["kikwazo", /^sanctions?$/],
    ["vikwazo", /^sanctions?$/],
    ["haki za binadamu", /^human rights$/],
    ["treni ya kivita", /^armoured train$/],
  ])("%s", (term, english) => {
    expect(pairs.suggest(term)[0]?.text).toMatch(english);
  });

  it("shows pairs that hold both", () => {
    const [first] = pairs.suggest("haki za binadamu");
    expect(first?.evidence.length).toBeGreaterThan(0);
    for (const index of first?.evidence ?? []) {
      expect(CORPUS[index]?.source).toContain("haki za binadamu");
      expect(CORPUS[index]?.target).toContain("human rights");
    }
  });

  it.each([
    ["sanction", /^kikwazo$/],
    ["sanctions", /^vikwazo$/],
    ["human rights", /^haki za binadamu$/],
    ["armoured train", /^treni ya kivita$/],
    ["teacher", /^mwalimu$/i],
  ])("%s, the other way", (term, swahili) => {
    expect(pairs.suggest(term, 3, "en-sw")[0]?.text).toMatch(swahili);
  });

  it("finds a noun under a plural that the lexicon doesn't tie to it", () => {
    const text = SUBJECTS.map(([sw, en]) => ({ source: `${sw} aliona mabarakoa`, target: `${en} saw masks` }));
    expect(new TermPairs([...CORPUS, ...text]).suggest("barakoa")[0]?.text).toMatch(/^masks?$/);
  });

  it("says nothing of terms that the text lacks", () => {
    expect(pairs.suggest("meli ya mizigo")).toEqual([]);
    expect(pairs.suggest("")).toEqual([]);
  });

  it("takes a new pair in without training anew", () => {
    const grown = new TermPairs(CORPUS);
    for (let i = 0; i < 3; i += 1)
      grown.add({ source: "Waziri wa ulinzi aliona nyambizi.", target: "The defence minister saw a submarine." });
    expect(grown.suggest("nyambizi")[0]?.text).toBe("submarine");
    expect(grown.suggest("nyambizi")[0]?.evidence[0]).toBe(CORPUS.length);
  });

  it("takes a long pair in before the test times out", () => {
    const grown = new TermPairs(CORPUS);
    const source = "Waziri wa ulinzi aliona nyambizi mpya ".repeat(5000);
    grown.add({ source, target: "The defence minister saw a new submarine ".repeat(5000) });
    expect(grown.suggest("nyambizi").length).toBeGreaterThan(0);
  });

  it("puts names from tables first, with their evidence", () => {
    const [first] = proposeTranslations("Urusi", pairs);
    expect(first).toMatchObject({ text: "Russia", origin: "territory" });
    expect(first?.evidence.length).toBeGreaterThan(0);
  });

  it("leaves the lexicon alone where a name stands in a table, but not where a common word is spelt like one", () => {
    expect(proposeTranslations("Kenya", undefined).map(({ text }) => text)).toEqual(["Kenya"]);
    const property = proposeTranslations("mali", undefined);
    expect(property.map(({ origin }) => origin)).toContain("lexicon");
  });

  it("keeps a possessive within a phrase, not at its end", () => {
    const texts = ["Wizara ya Ulinzi ya Kenya", "Wizara ya Ulinzi ya Rwanda", "Waziri wa Rwanda"];
    const english = ["Kenya's Ministry of Defence", "Rwanda's Ministry of Defence", "Rwanda's minister"];
    const few = new TermPairs(
      texts.map((source, i) => ({ source: `${source} alikaa.`, target: `${english[i]} sat.` })),
    );
    expect(few.suggest("Wizara ya Ulinzi ya Kenya").map(({ text }) => text)).toContain("Kenya's Ministry of Defence");
    expect(few.suggest("Rwanda")[0]?.text).toBe("Rwanda");
  });

  it("works on an empty corpus", () => {
    expect(new TermPairs([]).suggest("vikwazo")).toEqual([]);
  });
});
