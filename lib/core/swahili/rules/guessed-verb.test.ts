import { expect, test } from "vitest";
import { createAnalyser } from "../analyse.ts";
import { indexLexicon } from "../lexicon/lexicon.ts";

/** Without a lexicon every stem is a guess. */
const { analyse } = createAnalyser(indexLexicon([]));

test.each([
  ["anasambaza", { lemma: "sambaza", tense: "present", subject: "a" }],
  ["hawakufyeka", { lemma: "fyeka", tense: "past", negative: true }],
  ["waliosambaza", { lemma: "sambaza", relative: "o" }],
  ["zifuatazo", { lemma: "fuata", relative: "zo", tense: "general-relative" }],
  ["yaliyofanyika", { lemma: "fanyika", relative: "yo" }],
  ["kuwasambaza", { lemma: "sambaza", object: "wa", tense: "infinitive" }],
  ["aliizindua", { lemma: "zindua", object: "i" }],
  ["tusambaze", { lemma: "sambaza", tense: "subjunctive", subject: "tu" }],
  ["atakayezindua", { lemma: "zindua", relative: "ye", tense: "future" }],
])("%s, whose verb the lexicon lacks", (form, expected) => {
  expect(analyse(form)[0]).toMatchObject({ ...expected, pos: "verb", known: false });
});

test.each(["kusini", "kunguru", "tarehe", "author", "article", "native", "wallet"])("%s is no verb", (word) => {
  expect(analyse(word)[0]).toMatchObject({ pos: "unknown" });
});
