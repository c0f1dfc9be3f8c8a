import { describe, expect, it } from "vitest";
import { CandidateIndex } from "./candidate-index.ts";
import { extractArticle } from "./extract-article.ts";
import { rankCandidates, rankIndex } from "./rank-candidates.ts";
import { createRecogniser } from "./recogniser.ts";
import { TermPairs } from "./term-pairs.ts";
import { RECOGNITION_TERMS } from "./testing/recognition-terms.ts";

const SENTENCE = "Rais wa Urusi alizungumzia vikwazo vipya, na treni ya kivita ilifika Vladivostok. ";
const HOSTILE: readonly [what: string, paragraphs: readonly string[]][] = [
  ["nothing", []],
  ["an empty paragraph", [""]],
  ["white space", [" \t\n\u00a0\u2009 "]],
  ["punctuation alone", ["…!?—„“«»()[]{}//\\\\.,;:".repeat(500)]],
  ["emoji", ["👩‍👩‍👧‍👦🇰🇪🎉 🏳️‍🌈".repeat(500), "Rais 🇷🇺 wa 🎉 Urusi"]],
  ["Arabic script", ["السلطان سعيد بن سلطان حاكم عمان وزنجبار. ".repeat(50)]],
  ["Chinese without spaces", ["中华人民共和国主席".repeat(500)]],
  ["another language", ["Der Außenminister erklärte, dass die Verhandlungen fortgesetzt würden. ".repeat(50)]],
  ["lone surrogates and controls", ["\ud83d Rais \udc00 \u0000\u0007 wa\u200bUrusi \ufeff"]],
  ["names of object members", ["__proto__ constructor toString hasOwnProperty Constructor Prototype"]],
  ["one endless word", ["a".repeat(200_000), "Ka".repeat(50_000)]],
  ["capitals alone", ["RAIS WA URUSI ALIZUNGUMZIA VIKWAZO ".repeat(200)]],
  [
    "combining marks",
    ["e\u0301\u0323".repeat(5_000), `Ra\u0308is${"\u0316\u0301".repeat(5_000)} wa Urusi`, "\u0301 \u0301"],
  ],
  ["hyphens and apostrophes", ["ng'-’-'a-b-c-".repeat(5000)]],
];

describe.each(HOSTILE)("%s", (_, paragraphs) => {
  it("gives candidates whose places lie in the text", () => {
    const article = extractArticle(paragraphs);
    for (const { places } of article.phrases)
      for (const { paragraph, start, end } of places) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.length ?? 0);
      }
    const scores = rankCandidates([article]).map(({ score }) => score);
    expect(scores.every(Number.isFinite)).toBe(true);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it("is recognised in without error, at valid offsets", () => {
    const recogniser = createRecogniser(RECOGNITION_TERMS);
    for (const text of paragraphs)
      for (const { span, surface } of [...recogniser.recognise(text), ...recogniser.recognise(text, "en")])
        expect(text.slice(span.start, span.end)).toBe(surface);
  });

  it("may be a glossary's term, and one half of a pair", () => {
    const text = paragraphs.join(" ").slice(0, 5000);
    const recogniser = createRecogniser([{ id: "hostile", forms: [{ text, language: "sw" }] }]);
    for (const { span } of recogniser.recognise(text)) expect(span.end).toBeLessThanOrEqual(text.length);
    const pairs = new TermPairs([
      { source: text, target: SENTENCE },
      { source: SENTENCE, target: text },
    ]);
    for (const direction of ["sw-en", "en-sw"] as const)
      for (const { score, evidence } of pairs.suggest(text.slice(0, 200), 5, direction)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(evidence.every((index) => index < 2)).toBe(true);
      }
  });
});

/** Long enough that time in the square of the length would end these tests by their time-out. */
describe("long texts", () => {
  it("reads a paragraph of 5 MB", () => {
    const times = Math.floor(5_000_000 / SENTENCE.length);
    const text = SENTENCE.repeat(times);
    expect(createRecogniser(RECOGNITION_TERMS).recognise(text).length).toBeGreaterThanOrEqual(times);
    const [first] = rankCandidates([extractArticle([text])]);
    expect(first?.count).toBe(times);
  });

  it("reads 50,000 paragraphs of one word", () => {
    const recogniser = createRecogniser(RECOGNITION_TERMS);
    const paragraphs = Array.from({ length: 50_000 }, (_, i) => (i % 2 === 0 ? "Vladivostok" : `mwaka${i % 100}`));
    const index = new CandidateIndex();
    index.add("long", extractArticle(paragraphs));
    expect(rankIndex(index).length).toBeGreaterThan(0);
    for (const text of paragraphs) recogniser.recognise(text);
  });

  it("reads a run of 100,000 capitalised words", () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `Jina${i}`).join(" ");
    rankCandidates([extractArticle([names])]);
    expect(rankCandidates([extractArticle(["Kamati ya Haki ".repeat(33_000)])]).length).toBeGreaterThan(0);
    expect(rankCandidates([extractArticle(["Wizara ya ".repeat(50_000)])]).every(({ count }) => count > 0)).toBe(true);
  });

  it("reads a run of nouns and links", () => {
    expect(rankCandidates([extractArticle(["kamati ya ".repeat(100_000)])]).length).toBeGreaterThan(0);
  });

  it("recognises terms that repeat their own words", () => {
    const recogniser = createRecogniser(
      Array.from({ length: 12 }, (_, i) => ({
        id: String(i),
        forms: [{ text: `kamati${" ya kamati".repeat(i)}`, language: "sw" as const }],
      })),
    );
    expect(recogniser.recognise("kamati ya ".repeat(100_000)).length).toBeGreaterThan(0);
  });
});

describe("parallel text that no editor wrote", () => {
  it("takes a pair of 5 MB", () => {
    const pair = {
      source: SENTENCE.repeat(5_000_000 / SENTENCE.length),
      target: "The president of Russia spoke of new sanctions. ".repeat(100_000),
    };
    const pairs = new TermPairs([pair, { source: "vikwazo vipya", target: "new sanctions" }]);
    expect(pairs.add(pair)).toBe(2);
    for (const { score } of pairs.suggest("vikwazo")) expect(score).toBeLessThanOrEqual(1);
    expect(pairs.suggest("vikwazo").length).toBeGreaterThan(0);
  });

  it("takes 50,000 pairs of one word", () => {
    const corpus = Array.from({ length: 50_000 }, (_, i) =>
      i % 2 === 0 ? { source: "vikwazo", target: "sanctions" } : { source: `neno${i}`, target: `word${i}` },
    );
    const pairs = new TermPairs(corpus);
    expect(pairs.suggest("vikwazo")[0]?.text).toMatch(/^sanctions?$/);
    expect(pairs.suggest("neno49999")[0]?.text).toBe("word49999");
    expect(pairs.suggest("sanctions", 3, "en-sw")[0]?.evidence.length).toBeGreaterThan(0);
  });
});
