import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./split-sentences";

describe("splitSentences", () => {
  // a bar stands where one sentence ends and the next begins
  it.each([
    "Waziri ameondoka.|Atarudi kesho.",
    "Bw. Juma na Bi. Asha walifika saa 2.30 asubuhi.|Dkt. Mrema hakufika.",
    "Mhe. Rais alihutubia bunge, n.k. na kadhalika.|Kisha akaondoka!",
    "J. P. Mushi alisema hapana.|Kwa nini?|Hakuna ajuaye.",
    "“Tutashinda.”|Alisema hivyo mara tatu.",
    "Bei ni dola 2.5 kwa kilo.|Mwaka jana ilikuwa 1.75.",
    "“Kwa nini?” aliuliza Bi. Amina.|Hakujibiwa.",
    "Walisubiri ... kisha wakaondoka.|Basi.",
    "Taz. Uk. 12 na Na. 7 ya sheria.|Soma pia kif. 4.",
    "Walileta unga, mchele, n.k.|Wengine walileta mafuta.",
    "Matunda k.v. maembe na k.m. Machungwa yaliuzwa.|Bei ilipanda.",
    "Jen. Mushi na Kan. Otieno wa S.L.P. 120 Moshi walikuwepo.|Mch. Lema aliomba.",
    "Alhaj. Mwinyi alifariki.|Alizikwa Zanzibar.",
    "1. Jina la mgombea.|Chama chake.",
    "Aliishi U.S. Embassy compound.|He left the U.S.|The house was sold.",
    "He came from the UK.|No. 7 was empty.|Mr. and Mrs. Bell of Acme Ltd. agreed.|They paid, e.g. Sh. 5, at 7 p.m.|Then they left.",
    "Alikuja na.|Kisha akaenda.",
    "Walirudi nyumbani.|Wengine walibaki…|Mvua ilinyesha.",
  ])("%s", (marked) => {
    const text = marked.replaceAll("|", " ");
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split("|"));
  });

  it("parts sentences that lost the room between them", () => {
    const text = "Polisi walifunga barabara.Wakulima walisubiri.";
    expect(splitSentences(text)).toEqual([
      { start: 0, end: 26 },
      { start: 26, end: 46 },
    ]);
  });

  it("covers every letter once and in order", () => {
    const unit = fc.constantFrom(..."aB. !?…\"”'(n5\n".split(""), "Bw. ", "n.k.", "👩‍👧");
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const text = units.join("");
        const spans = splitSentences(text);
        for (const [i, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        }
        const letters = (part: string) => part.replace(/\s/g, "");
        expect(spans.map(({ start, end }) => letters(text.slice(start, end))).join("")).toBe(letters(text));
      }),
    );
  });

  it.each([".", ".)", '."', "?!", "Bw. ", "a.b", "U.S.", "1. ", "\u0301", "، ؟ ", "👩‍👧 "])(
    "takes time in proportion to a megabyte of %j",
    (piece) => {
      const text = `${piece.repeat(1_000_000 / piece.length)}x`;
      expect(splitSentences(text).at(-1)?.end).toBe(text.length);
    },
  );
});
