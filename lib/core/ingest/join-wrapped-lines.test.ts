import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinWrappedLines } from "./join-wrapped-lines";

const lines = (text: string) => {
  let gap = true;
  return text.split("\n").flatMap((line) => {
    const raw = { text: line.trim(), gap };
    gap = raw.text === "";
    return raw.text === "" ? [] : [raw];
  });
};
const joined = (text: string) => joinWrappedLines(lines(text)).map((line) => line.text);

function wrap(paragraph: string, width: number): string {
  const out: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = out.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out.join("\n");
}

const PARAGRAPHS = [
  "Wavuvi wa kisiwa cha Mafia wamepokea boti ishirini mpya zenye injini ndogo, ambazo zitawawezesha kufika kwenye maji ya kina kirefu. Boti hizo zimetengenezwa mjini Tanga.",
  "Mkuu wa kisiwa hicho alisema vijana wamefundishwa kuzitengeneza zinapoharibika. Alama za kuongozea meli zitawekwa mwezi ujao, na mafunzo ya kuogelea yataanza.",
  "Samaki wengi huuzwa Dar es Salaam. Bei yao imepanda tangu Januari kwa sababu ya dhoruba.",
];

describe("joinWrappedLines", () => {
  it.each([50, 62, 72, 80])("puts together what was wrapped at %i letters", (width) => {
    expect(joined(PARAGRAPHS.map((paragraph) => wrap(paragraph, width)).join("\n\n"))).toEqual(PARAGRAPHS);
  });

  it("leaves paragraphs without blank lines between them apart", () => {
    const apart = [
      "Mvua kubwa imenyesha mkoani Pwani usiku kucha na kuharibu barabara tatu.",
      "Magari yameshindwa kupita tangu alfajiri kwenye daraja la Mto Ruvu.",
      "Mkuu wa mkoa amewataka wasafiri wasubiri hadi maji yatakapopungua.",
      "Hakuna aliyefariki.",
    ];
    expect(joined(apart.join("\n"))).toEqual(apart);
  });

  it("joins a word that was parted at its hyphen, and keeps a dash a dash", () => {
    expect(joined("Mkutano huo wa wakuu wa nchi za Umoja wa Afrika uliwaalika wana-\nsiasa wote.")).toEqual([
      "Mkutano huo wa wakuu wa nchi za Umoja wa Afrika uliwaalika wanasiasa wote.",
    ]);
    expect(joined("Mkutano huo wa wakuu wa nchi za Umoja wa Afrika ulimalizika leo -\nbila makubaliano.")).toEqual([
      "Mkutano huo wa wakuu wa nchi za Umoja wa Afrika ulimalizika leo - bila makubaliano.",
    ]);
  });

  it("keeps a hyphen without which there is no such word", () => {
    expect(joined("Mkutano huo wa wakuu wa nchi za Umoja wa Afrika ulimteua kamishna-\nmsaidizi wa polisi.")).toEqual([
      "Mkutano huo wa wakuu wa nchi za Umoja wa Afrika ulimteua kamishna-msaidizi wa polisi.",
    ]);
  });

  it("keeps lines of one width apart that all begin with a capital, unless the page is wrapped elsewhere", () => {
    const items = ["Ukame wa miaka mia tatu ulitokea miaka elfu nne iliyopita", "Joto limeongezeka tangu mwaka 1950"];
    expect(joined(items.join("\n"))).toEqual(items);
  });

  it("joins a line that is some letters longer than those that were surely wrapped", () => {
    const sure =
      "Wakulima wa mkoa huo walisema kwamba bei ya zao lao\nimepanda mara mbili mwaka huu, na kwamba wanunuzi wengi\nwanatoka nje ya nchi.";
    const two = "Waziri wa Kilimo alieleza hayo mkoani humo, katika soko la\nMakambako jana asubuhi.";
    expect(joined(`${sure}\n\n${two}`)).toEqual([sure.replaceAll("\n", " "), two.replaceAll("\n", " ")]);
  });

  it("keeps menus, addresses and lists as lines", () => {
    const menu = ["Habari", "Michezo", "https://mfano.example/a", "• Moja", "• Mbili"];
    expect(joined(menu.join("\n"))).toEqual(menu);
  });

  it("keeps every word in order", () => {
    const text = fc.array(fc.constantFrom("neno", "Neno.", "jambo-", "\n", "\n\n", "• kitu", "https://a.example"));
    fc.assert(
      fc.property(text, (parts) => {
        const input = parts.join(" ");
        const letters = (words: string) => words.replace(/\s+/g, "");
        expect(letters(joined(input).join(" "))).toBe(letters(input));
      }),
    );
  });
});
