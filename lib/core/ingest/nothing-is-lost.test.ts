import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html";
import { readPlainText } from "./read-plain-text";

/** Lines such as pages hold, in any order that chance gives them. */
const LINE = fc.constantFrom(
  "1. Nenda kwenye maudhui",
  "Habari",
  "AfyaMalawi",
  "Wakulima wa Njombe wavuna parachichi nyingi",
  "WAKULIMA WA NJOMBE WAVUNA",
  "Neema Kileo",
  "12 Septemba 2023",
  "Ilisasishwa 13.09.2023",
  "https://mfano.example/a1",
  "Avocados | Ernte in Njombe",
  "Mavuno ya mwaka huu yameongezeka maradufu, alisema mkuu wa mkoa huo siku ya Jumanne.",
  "“Hatukutarajia haya,” alisema.",
  "Nani atanunua?",
  "• Bei ya kilo moja",
  "No media source currently available",
  "Shiriki",
  "0 comments:",
  "Neema Kileo Mwandishi wa habari za kilimo",
  "© 2023 Mfano",
  "",
);
const letters = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase()].sort().join("");

describe("no word of a page is lost", () => {
  it("in text", () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 40 }), (page) => {
        const { blocks } = readPlainText(page.join("\n"));
        expect(letters(blocks.map((block) => block.text).join(" "))).toBe(letters(page.join(" ")));
        expect(blocks.every(({ text, rule }) => text !== "" && rule !== "")).toBe(true);
      }),
    );
  });

  it("in markup", () => {
    const element = fc.tuple(fc.constantFrom("p", "div", "li", "h2", "nav", "aside", "figcaption", "blockquote"), LINE);
    fc.assert(
      fc.property(fc.array(element, { maxLength: 20 }), (page) => {
        const { blocks } = readHtml(page.map(([tag, line]) => `<${tag}>${line}</${tag}>`).join(""));
        expect(letters(blocks.map((block) => block.text).join(" "))).toBe(
          letters(page.map(([, line]) => line).join(" ")),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("but the labels of links, captions and credits, which are no words of the article", () => {
    const { blocks } = readPlainText(
      "Soma pia: Parachichi zauzwa Uchina\nChanzo cha picha, Mfano\nMaelezo ya picha, Soko",
    );
    expect(blocks.map(({ kind, text }) => `${kind}| ${text}`)).toEqual([
      "related| Parachichi zauzwa Uchina",
      "credit| Mfano",
      "caption| Soko",
    ]);
  });
});
