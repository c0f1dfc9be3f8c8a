import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type Analyser, analyse, createAnalyser } from "../lib/core/swahili/analyse.ts";
import type { LexiconEntry } from "../lib/core/swahili/lexicon/entry.ts";
import { indexLexicon, type Lexicon, readLexiconTables } from "../lib/core/swahili/lexicon/lexicon.ts";
import { DATA, scoreAnswer } from "./scoring/score-answer.ts";

const RUNS = 5;
const SUBJECTS = ["a", "wa", "i", "zi", "u", "tu", "ni", "ya"];
const TENSES = ["na", "li", "ta", "me", "lipo", "nayo"];

/** Middle of several runs, in milliseconds. */
function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}

/** Different forms: every noun with its plural and locative, every verb in two of its conjugations. */
function makeForms(): string[] {
  const forms = readLexiconTables().flatMap(({ lemma, pos, plural }, i) => {
    if (pos === "noun") return [lemma, plural, `${lemma}ni`];
    if (pos !== "verb") return [lemma];
    const [subject, tense] = [SUBJECTS[i % SUBJECTS.length], TENSES[i % TENSES.length]];
    return [`${subject}${tense}${lemma}`, `ku${lemma}`];
  });
  return [...new Set(forms)].filter((form) => /^[a-z']+$/.test(form));
}

/** The development forms and the lemmas that count as right, in lower case. */
function goldWords(): Set<string> {
  const file = path.join(DATA, "lemma_dev.tsv");
  if (!existsSync(file)) return new Set();
  const rows = readFileSync(file, "utf8").split("\n").slice(1);
  return new Set(
    rows
      .flatMap((row) => row.split("\t").slice(0, 3))
      .flatMap((words) => words.toLowerCase().split("|"))
      .filter((word) => word !== ""),
  );
}

/** The lexicon without what it has of the development forms: how words come out that nobody looked at. */
function withoutGold(entries: readonly LexiconEntry[]): Lexicon {
  const gold = goldWords();
  const isOpen = ({ pos }: LexiconEntry) => ["noun", "verb", "adjective", "adverb"].includes(pos);
  return indexLexicon(
    entries.filter(
      (entry) =>
        !isOpen(entry) ||
        !(
          gold.has(entry.lemma.toLowerCase()) ||
          [entry.plural, ...entry.otherPlurals].some((plural) => gold.has(plural))
        ),
    ),
  );
}

/** The scorer's own words on the development forms. */
function score({ lemmatise }: Analyser): string[] {
  const lines = scoreAnswer("lemma", "lemma_dev.tsv", () =>
    readFileSync(path.join(DATA, "lemma_dev.tsv"), "utf8")
      .split("\n")
      .slice(1)
      .filter((line) => line !== "")
      .map((line) => line.split("\t")[0] ?? "")
      .map((form) => [form, ...lemmatise(form)].join("\t"))
      .join("\n"),
  );
  return lines.filter((line) => !line.includes("@"));
}

/** How well and how fast words are taken back to their lemmas, and what the lexicon costs to load. */
export function benchLemma(): unknown {
  const entries = readLexiconTables();
  const forms = makeForms();
  const { lemmatise } = createAnalyser();
  for (const form of forms) lemmatise(form);
  const first = median(() => {
    for (const form of forms) analyse(form);
  });
  const again = median(() => {
    for (const form of forms) lemmatise(form);
  });
  const perSecond = (ms: number) => Math.round((forms.length / ms) * 1000);
  return {
    developmentForms: score(createAnalyser()),
    withTheirEntriesTakenOut: score(createAnalyser(withoutGold(entries))),
    lexicon: {
      entries: entries.length,
      parseMs: Math.round(median(() => readLexiconTables())),
      indexMs: Math.round(median(() => indexLexicon(entries))),
    },
    speed: {
      differentForms: forms.length,
      wordsPerSecondNew: perSecond(first),
      wordsPerSecondRemembered: perSecond(again),
    },
  };
}
