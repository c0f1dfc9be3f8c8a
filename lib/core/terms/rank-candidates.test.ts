import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "./candidate.ts";
import { candidateContexts } from "./candidate-contexts.ts";
import { CandidateIndex } from "./candidate-index.ts";
import { extractArticle, extractFromTokens } from "./extract-article.ts";
import { rankCandidates, rankIndex } from "./rank-candidates.ts";
import { tokensFromWords } from "./term-token.ts";

const ARTICLE = [
  "VITA VYA BIASHARA VYAENDELEA KATIKA KANDA",
  "Rais wa Urusi Vladimir Putin amesafiri kwa treni ya kivita hadi Vladivostok.",
  "Baadaye Vladmir Putin alikagua kiwanda cha silaha. Treni yake ya kivita ilibaki mpakani.",
  "Shirika la Afya Duniani (WHO) limeonya kuhusu afya ya watoto. WHO imetuma wataalamu.",
  "Korea Kaskazini na Korea ya Kaskazini ni nchi moja. Baraza la Usalama la Umoja wa Mataifa litakutana.",
  "Silaha zilipatikana. Walibeba silaha nyingi hadi Vladivostok.",
];

describe("rankCandidates", () => {
  const ranked = rankCandidates([extractArticle(ARTICLE)]);
  const find = (term: string) => ranked.find((candidate) => candidate.term === term);

  it("joins spellings of a name", () => {
    expect(ranked.filter(({ term }) => /^Vlad.* Putin$/.test(term))).toHaveLength(1);
    expect(find("Korea Kaskazini")?.count).toBe(2);
  });

  it("counts a phrase with a possessive inside as the phrase", () => {
    expect(find("treni ya kivita")).toMatchObject({ kind: "term", count: 2 });
  });

  it("ties an acronym to its long form", () => {
    expect(find("WHO")?.expansion).toBe("Shirika la Afya Duniani");
    expect(find("Shirika la Afya Duniani")?.expansion).toBe("WHO");
  });

  it("gives the institution inside a longer one, and takes no heading in capitals for names", () => {
    expect(find("Umoja wa Mataifa")?.kind).toBe("name");
    expect(ranked.some(({ term }) => term.includes("VITA"))).toBe(false);
  });

  it("puts what recurs above what doesn't", () => {
    const rank = (term: string) => ranked.findIndex((candidate) => candidate.term === term);
    expect(rank("Vladivostok")).toBeGreaterThanOrEqual(0);
    expect(rank("silaha")).toBeLessThan(rank("kiwanda"));
  });

  it.each(["ambaye", "kwamba", "hiyo", "hao wawili", "siku ya", "kwa ajili ya", "baadaye", "huo"])(
    "never gives %s",
    (word) => {
      const more = rankCandidates([
        extractArticle([
          `Watu hao wawili, ambaye mmoja alisema kwamba nchi hiyo siku ya Jumatatu kwa ajili ya amani ${word} ${word}.`,
        ]),
      ]);
      expect(more.some(({ term, lemma }) => term.toLowerCase() === word || lemma.toLowerCase() === word)).toBe(false);
    },
  );

  it("takes no words from addresses, and sees through marks", () => {
    const text =
      "Mkoa wa **Mbeya** na [Hussein Bashe](https://habari.example/sw/hussein-bashe) https://habari.example/sw";
    const found = rankCandidates([extractArticle([text, `${text} leo`])]);
    expect(found.filter(({ count }) => count > 1).map(({ term }) => term)).toEqual(
      expect.arrayContaining(["Mbeya", "Hussein Bashe"]),
    );
    expect(found.filter(({ term }) => /https|habari|example|\bsw\b/.test(term))).toEqual([]);
  });

  it("finds the places of a candidate", () => {
    const article = extractArticle(ARTICLE);
    const name = rankCandidates([article]).find(({ term }) => term === "Vladivostok");
    const places = name === undefined ? undefined : candidateContexts([name], article).get(name);
    expect(places?.map(({ paragraph, start, end }) => ARTICLE[paragraph]?.slice(start, end))).toEqual([
      "Vladivostok",
      "Vladivostok",
    ]);
  });

  it("reads sentences that were cut into tokens", () => {
    const sentences = [["Waziri", "wa", "Kenya", "alikutana", "na", "al", "-", "Sistani", "."]];
    const found = rankCandidates([extractFromTokens(sentences.map((words) => tokensFromWords(words)))]);
    expect(
      found
        .filter(({ kind }) => kind === "name")
        .map(({ term }) => term)
        .sort(),
    ).toEqual(["Kenya", "al - Sistani"]);
  });

  it("doesn't fail on texts without words, with other scripts or with one endless line", () => {
    for (const text of ["", "!!! … ???", "😀 ʹ é", "هذا نص", "kwa ".repeat(50_000), "Aa ".repeat(20_000)])
      expect(Array.isArray(rankCandidates([extractArticle([text])]))).toBe(true);
  });
});

describe("CandidateIndex", () => {
  const sentence = fc.constantFrom(
    "Odinga alifika Nairobi.",
    "Mjini Nairobi mkutano ulifanyika.",
    "Mkutano wa Odinga na Ruto ulivunjika.",
    "Aliona mkutano wa hadhara.",
    "Tume ya Uchaguzi ilikanusha.",
    "Aliitaka tume ya uchaguzi ijibu.",
    "Rais wa Kenya William Ruto alisema.",
    "Odoi anasema mvua imenyesha.",
    "Shirika la Afya Duniani (WHO) lilitoa taarifa.",
    "Wizara ya Habari na Ofisi ya Habari (WHO) zilikanusha.",
    "Kamati ya tume ya uchaguzi ilikutana.",
    "Kamati ilikutana na tume.",
  );
  const article = fc.array(sentence, { minLength: 1, maxLength: 4 });

  it("is the same whether articles were added and removed or were never there", () => {
    fc.assert(
      fc.property(fc.array(article, { maxLength: 5 }), article, (articles, extra) => {
        const index = new CandidateIndex();
        index.add("extra", extractArticle(extra));
        articles.forEach((paragraphs, i) => {
          index.add(String(i), extractArticle(paragraphs));
        });
        index.remove("extra");
        const shown = (candidates: readonly Candidate[]) =>
          candidates.map(({ key, count, documents, score, expansion }) => ({
            key,
            count,
            documents,
            score: score.toFixed(9),
            expansion,
          }));
        expect(shown(rankIndex(index))).toEqual(
          shown(rankCandidates(articles.map((paragraphs) => extractArticle(paragraphs)))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("gives the beginning of the whole where fewer are wanted", () => {
    const index = new CandidateIndex();
    index.add("one", extractArticle(ARTICLE));
    const whole = rankIndex(index);
    expect(whole.length).toBeGreaterThan(5);
    for (const limit of [0, 1, 5, whole.length + 1]) expect(rankIndex(index, { limit })).toEqual(whole.slice(0, limit));
  });

  it("takes JSON back", () => {
    const made = extractArticle(ARTICLE);
    expect(rankCandidates([JSON.parse(JSON.stringify(made))])).toEqual(rankCandidates([made]));
  });
});
