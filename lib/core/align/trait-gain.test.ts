import { describe, expect, it } from "vitest";
import { joinTraits, readTraits } from "./paragraph-traits";
import { traitGain } from "./trait-gain";

const gain = (source: string[], target: string[]): number =>
  traitGain(
    source.map((text) => readTraits(text, false)).reduce(joinTraits),
    target.map((text) => readTraits(text, false)).reduce(joinTraits),
  );

describe("readTraits", () => {
  it("counts sentences and marks", () => {
    expect(readTraits("“Tumeshinda?” aliuliza. Hakuna aliyejibu (bado).", false)).toMatchObject({
      sentences: 3,
      quotes: 2,
      questions: 1,
      brackets: 2,
      exclamations: 0,
      ending: "stop",
    });
  });

  it.each([
    ["Mvua yanyesha Tanga", "none"],
    ["“Nitarudi lini?”", "question"],
    ["Alisema hivi:", "colon"],
    ["Tutaona…", "dots"],
    ["", "none"],
  ])("reads how %j ends: %s", (text, ending) => {
    expect(readTraits(text, false).ending).toBe(ending);
  });

  it("counts apostrophes inside words as none", () => {
    expect(readTraits("ng'ombe wa Ng'wanza", false).quotes).toBe(0);
    expect(readTraits("Alisema 'twende' tu", false).quotes).toBe(2);
  });
});

describe("traitGain", () => {
  it("holds a question beside a question likelier than beside a statement", () => {
    expect(gain(["Nani atalipa?"], ["Who will pay?"])).toBeGreaterThan(gain(["Nani atalipa?"], ["He will pay."]) + 2);
  });

  it("sees that two paragraphs together have as many sentences as one", () => {
    const [first, second] = ["Alifika.", "Aliondoka."];
    expect(gain([first, second], ["She came. She left."])).toBeGreaterThan(gain([first], ["She came. She left."]));
  });

  it("holds English paragraphs of a Swahili article off", () => {
    const [here, there] = [readTraits("He will pay.", true), readTraits("He will pay.", false)];
    expect(traitGain(here, there)).toBeLessThan(traitGain(there, there) - 2);
  });
});
