import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nounForms } from "../swahili/noun-forms.ts";
import { createRecogniser, type TermLanguage } from "./recogniser.ts";
import { readMarked } from "./testing/read-marked.ts";
import { RECOGNITION_SENTENCES } from "./testing/recognition-sentences.ts";
import { RECOGNITION_TERMS } from "./testing/recognition-terms.ts";

/** Least shares on the table of marked sentences; what is reached stands in the test's output. */
const MIN_PRECISION = 0.98;
const MIN_RECALL = 0.98;

const form = (text: string, language: TermLanguage = "sw") => ({ text, language });

describe("recognition of marked sentences", () => {
  it("has at least 300 sentences and marks known terms alone", () => {
    const ids = new Set(RECOGNITION_TERMS.map(({ id }) => id));
    expect(RECOGNITION_SENTENCES.length).toBeGreaterThanOrEqual(300);
    for (const sentence of RECOGNITION_SENTENCES)
      for (const { id } of readMarked(sentence).marks) expect(ids, sentence).toContain(id);
  });

  it("reaches its precision and recall", () => {
    const recogniser = createRecogniser(RECOGNITION_TERMS);
    const key = (id: string, span: { start: number; end: number }) => `${id}@${span.start}-${span.end}`;
    let right = 0;
    let wanted = 0;
    let found = 0;
    const wrong: string[] = [];
    for (const sentence of RECOGNITION_SENTENCES) {
      const { text, marks } = readMarked(sentence);
      const want = new Set(marks.map(({ id, span }) => key(id, span)));
      const got = new Set(recogniser.recognise(text).map(({ termId, span }) => key(termId, span)));
      const both = [...want].filter((mark) => got.has(mark)).length;
      right += both;
      wanted += want.size;
      found += got.size;
      if (both < want.size || got.size > both) wrong.push(sentence);
    }
    console.info(
      `recognition: ${RECOGNITION_SENTENCES.length} sentences, precision ${right / found}, recall ${right / wanted}`,
    );
    expect(right / found, wrong.join("\n")).toBeGreaterThanOrEqual(MIN_PRECISION);
    expect(right / wanted, wrong.join("\n")).toBeGreaterThanOrEqual(MIN_RECALL);
  });
});

describe("createRecogniser", () => {
  it.each([
    ["**Umoja** wa [Mataifa](https://un.example) umesema", ["Umoja** wa [Mataifa"]],
    ["Umoja wa *Mataifa* na [Umoja wa Mataifa](/umoja-wa-mataifa)", ["Umoja wa *Mataifa", "Umoja wa Mataifa"]],
    ["Tazama https://un.example/umoja-wa-mataifa leo", []],
    ["Umoja https://un.example wa Mataifa", []],
  ])("sees through marks, and into no address: %s", (text, surfaces) => {
    const found = createRecogniser([{ id: "a", forms: [form("umoja wa mataifa")] }]).recognise(text);
    expect(found.map(({ surface }) => surface)).toEqual(surfaces);
  });

  it.each([
    ["Waziri Mkuu", "Mawaziri Wakuu wa zamani walifika.", ["Mawaziri Wakuu"]],
    ["Katibu Mkuu", "Kikao cha Makatibu Wakuu kilimalizika.", ["Makatibu Wakuu"]],
    ["Chuo Kikuu", "Vyuo Vikuu vitatu vilifungwa.", ["Vyuo Vikuu"]],
    ["Mkurugenzi Mtendaji", "Wakurugenzi Watendaji na mkurugenzi mtendaji", ["Wakurugenzi Watendaji"]],
    ["Simba Mweusi", "Simba Mweusi na simba weusi", ["Simba Mweusi"]],
    ["Umoja wa Mataifa", "Umoja wa Mataifa; umoja wa taifa", ["Umoja wa Mataifa"]],
  ])("knows the plural of an office: %s", (term, text, surfaces) => {
    const found = createRecogniser([{ id: "a", forms: [form(term)] }]).recognise(text);
    expect(found.map(({ surface }) => surface)).toEqual(surfaces);
  });

  it("prefers the longest, then the leftmost, and never overlaps", () => {
    const recogniser = createRecogniser([
      { id: "a", forms: [form("Umoja wa Mataifa")] },
      { id: "b", forms: [form("Baraza la Usalama la Umoja wa Mataifa")] },
      { id: "c", forms: [form("Baraza la Usalama")] },
    ]);
    const found = recogniser.recognise("Baraza la Usalama la Umoja wa Mataifa; Baraza la Usalama.");
    expect(found.map(({ termId, surface }) => `${termId}:${surface}`)).toEqual([
      "b:Baraza la Usalama la Umoja wa Mataifa",
      "c:Baraza la Usalama",
    ]);
  });

  it("knows English inflection and leaves the article out", () => {
    const recogniser = createRecogniser([
      { id: "sanction", forms: [form("sanction", "en")] },
      { id: "crisis", forms: [form("crisis", "en")] },
      { id: "un", forms: [form("the United Nations", "en")] },
      { id: "hold", forms: [form("hold talks", "en")] },
      { id: "spokesperson", forms: [form("spokesman", "en")] },
    ]);
    const text = "Sanctions and crises: the United Nations' spokesmen held talks.";
    expect(recogniser.recognise(text, "en").map(({ termId, surface }) => `${termId}:${surface}`)).toEqual([
      "sanction:Sanctions",
      "crisis:crises",
      "un:United Nations",
      "spokesperson:spokesmen",
      "hold:held talks",
    ]);
  });

  it("keeps the noun in -ing apart from its verb", () => {
    const meet = { id: "meet", forms: [form("meet", "en")] };
    const meeting = { id: "meeting", forms: [form("meeting", "en")] };
    const text = "They met at the meeting; two meetings followed.";
    for (const terms of [
      [meet, meeting],
      [meeting, meet],
    ])
      expect(
        createRecogniser(terms)
          .recognise(text, "en")
          .map(({ termId, surface }) => `${termId}:${surface}`),
      ).toEqual(["meet:met", "meeting:meeting", "meeting:meetings"]);
  });

  it.each([
    ["uchaguzi mkuu", "Chaguzi kuu zilifanyika", "Chaguzi kuu"],
    ["mkutano mkuu", "katika mikutano mikuu", "mikutano mikuu"],
    ["chama kikuu", "vyama vikuu viwili", "vyama vikuu"],
    ["jeshi dogo", "majeshi madogo", "majeshi madogo"],
    ["barabara mpya", "barabara mpya", "barabara mpya"],
  ])("%s agrees in %s", (term, text, surface) => {
    const found = createRecogniser([{ id: term, forms: [form(term)] }]).recognise(text);
    expect(found.map((match) => match.surface)).toEqual([surface]);
  });

  it("keeps to capitals as it is told", () => {
    const recogniser = createRecogniser([
      { id: "exact", forms: [{ ...form("Umoja wa Mataifa"), caseSensitive: true }] },
      { id: "free", forms: [{ ...form("Ulaya"), caseSensitive: false }] },
    ]);
    expect(
      recogniser.recognise("Umoja wa mataifa, umoja wa mataifa, ulaya, ULAYA").map(({ surface }) => surface),
    ).toEqual(["ulaya", "ULAYA"]);
  });

  it("ends a match at a comma or full stop, not at a line break", () => {
    const recogniser = createRecogniser([{ id: "x", forms: [form("treni ya kivita")] }]);
    expect(recogniser.recognise("treni, ya kivita. treni ya. kivita")).toEqual([]);
    expect(recogniser.recognise("treni\nya kivita")).toHaveLength(1);
  });

  it("gives disjoint, ordered, valid offsets in any text", () => {
    const recogniser = createRecogniser(RECOGNITION_TERMS);
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("vikwazo ", "treni ya kivita", "Dar-es-Salaam", "Ng’walida", "kura", " ya ", "-", "'", "🇰🇪"),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        let end = 0;
        for (const { span, surface } of recogniser.recognise(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(surface);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("finds every form that generation makes", () => {
    const nouns = RECOGNITION_TERMS.filter(({ forms, id }) => forms[0]?.partOfSpeech === "noun" && !id.includes(" "));
    fc.assert(
      fc.property(fc.constantFrom(...nouns), (term) => {
        const recogniser = createRecogniser([term]);
        const { singular, plural, locatives } = nounForms(term.id);
        for (const written of [singular, plural, ...locatives]) {
          if (written === undefined) continue;
          const text = `Kuhusu ${written} hapo.`;
          expect(recogniser.recognise(text).map(({ surface }) => surface)).toEqual([written]);
        }
      }),
    );
  });

  it("passes empty forms over, and any length", () => {
    const recogniser = createRecogniser([
      { id: "empty", forms: [form(""), form("…")] },
      { id: "kura", forms: [form("kura")] },
    ]);
    expect(recogniser.recognise("")).toEqual([]);
    expect(recogniser.recognise("kura ".repeat(20_000))).toHaveLength(20_000);
    expect(recogniser.recognise("a".repeat(1_000_000))).toEqual([]);
  });
});
