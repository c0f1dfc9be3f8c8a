import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { analyse, createAnalyser } from "../lib/core/swahili/analyse.ts";
import { parseLexiconTable } from "../lib/core/swahili/lexicon/entry.ts";
import { indexLexicon } from "../lib/core/swahili/lexicon/lexicon.ts";
import { LEXICON_TABLES } from "../lib/core/swahili/lexicon/tables.ts";

/** Words with their lemmas, and the scorer; evaluation only, beside the project where they exist at all. */
const GOLD = "../shared/data/lemma_dev.tsv";
const SCORER = "../shared/eval/score.mjs";
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
  const forms = LEXICON_TABLES.flatMap(parseLexiconTable).flatMap(({ lemma, pos, plural }, i) => {
    if (pos === "noun") return [lemma, plural, `${lemma}ni`];
    if (pos !== "verb") return [lemma];
    const [subject, tense] = [SUBJECTS[i % SUBJECTS.length], TENSES[i % TENSES.length]];
    return [`${subject}${tense}${lemma}`, `ku${lemma}`];
  });
  return [...new Set(forms)].filter((form) => /^[a-z']+$/.test(form));
}

/** The scorer's own words on the development forms. */
function score(): string[] {
  if (!existsSync(GOLD) || !existsSync(SCORER)) {
    process.stderr.write(`lemma: skipped the scores, ${GOLD} is not here\n`);
    return [];
  }
  const { lemmatise } = createAnalyser();
  const forms = readFileSync(GOLD, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t")[0] ?? "");
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-bench-"));
  const answer = path.join(folder, "lemmas.tsv");
  writeFileSync(answer, forms.map((form) => [form, ...lemmatise(form)].join("\t")).join("\n"));
  const told = spawnSync(process.execPath, [SCORER, "lemma", GOLD, answer], { encoding: "utf8" }).stdout;
  rmSync(folder, { recursive: true });
  return told.split("\n").filter((line) => line !== "" && !line.includes("@"));
}

/** How well and how fast words are taken back to their lemmas, and what the lexicon costs to load. */
export function benchLemma(): unknown {
  const entries = LEXICON_TABLES.flatMap(parseLexiconTable);
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
    developmentForms: score(),
    lexicon: {
      entries: entries.length,
      parseMs: Math.round(median(() => LEXICON_TABLES.flatMap(parseLexiconTable))),
      indexMs: Math.round(median(() => indexLexicon(entries))),
    },
    speed: {
      differentForms: forms.length,
      wordsPerSecondNew: perSecond(first),
      wordsPerSecondRemembered: perSecond(again),
    },
  };
}
