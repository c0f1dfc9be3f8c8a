import { existsSync, readFileSync } from "node:fs";
import { CandidateIndex } from "../lib/core/terms/candidate-index.ts";
import { type ArticleCandidates, extractArticle } from "../lib/core/terms/extract-article.ts";
import { rankIndex } from "../lib/core/terms/rank-candidates.ts";
import { createRecogniser } from "../lib/core/terms/recogniser.ts";
import { TermPairs } from "../lib/core/terms/term-pairs.ts";
import { NEWS } from "./scoring/score-answer.ts";

/** One measured figure and the goal that it is held against. */
export interface BenchRow {
  what: string;
  value: number;
  unit: "ms" | "MB";
  goal: number;
}

const SEED = 20260101;
const WORDS = 1_000_000;
const ARTICLE_WORDS = 500;
/** Candidates that the glossary keeps. */
const CANDIDATES_KEPT = 10_000;
/** Memory corpus for the pairs; evaluation only, beside the project where it exists at all. */
const MEMORY = "../shared/data/memory.tsv";

function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES =
  "ka ki ku mu wa le shi po nda ngu zi ya ro ta ma ba cha di fu go hi ji li mbe ndo nya pi ra sa si tu vu we".split(
    " ",
  );
const FUNCTION_WORDS = "na ya wa kwa katika la za ni hiyo huo kuwa kwamba vya cha baada hii".split(" ");

/** Text with the shape of news: Zipf's law over words and names, function words, sentences. */
function makeText(
  random: () => number,
  vocabulary: readonly string[],
  names: readonly string[],
  words: number,
): string[] {
  const zipf = (list: readonly string[]) => list[Math.floor(list.length ** random()) - 1] ?? list[0] ?? "";
  const paragraphs: string[] = [];
  for (let made = 0; made < words; ) {
    const sentence: string[] = [];
    const length = 8 + Math.floor(random() * 24);
    while (sentence.length < length) {
      const dice = random();
      if (dice < 0.3) sentence.push(FUNCTION_WORDS[Math.floor(random() * FUNCTION_WORDS.length)] ?? "na");
      else if (dice < 0.38) sentence.push(zipf(names));
      else if (dice < 0.5) sentence.push(zipf(vocabulary), "wa", zipf(vocabulary));
      else sentence.push(zipf(vocabulary));
    }
    made += sentence.length;
    const text = sentence.join(" ");
    paragraphs.push(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
  }
  return paragraphs;
}

function makeWords(random: () => number, count: number, capital: boolean): string[] {
  return Array.from({ length: count }, () => {
    const length = 2 + Math.floor(random() * 3);
    const word = Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join("");
    return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The middle of some times: one that a busy machine held up says nothing. */
function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function benchExtraction(): BenchRow[] {
  const random = makeRandom(SEED);
  const vocabulary = makeWords(random, 40_000, false);
  const single = makeWords(random, 8000, true);
  const names = single.flatMap((name, i) =>
    i % 2 === 0 ? [name] : [`${name} ${single[(i * 7) % single.length] ?? ""}`],
  );
  const texts = Array.from({ length: WORDS / ARTICLE_WORDS }, () => makeText(random, vocabulary, names, ARTICLE_WORDS));
  const one = makeText(random, vocabulary, names, ARTICLE_WORDS);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const index = new CandidateIndex();
  const articles: ArticleCandidates[] = [];
  const whole = time(() => {
    texts.forEach((paragraphs, i) => {
      const article = extractArticle(paragraphs);
      articles.push(article);
      index.add(String(i), article);
    });
    rankIndex(index);
  });
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  const more = median(
    [0, 1, 2, 3, 4].map((round) =>
      time(() => {
        index.add(`more ${round}`, extractArticle(one));
        rankIndex(index, { limit: CANDIDATES_KEPT });
      }),
    ),
  );
  return [
    { what: "terms of 1,000,000 words, extracted and ranked", value: whole, unit: "ms", goal: 15_000 },
    { what: "memory for it", value: memory, unit: "MB", goal: 1000 },
    { what: "one more article: extracted, added, all ranked again", value: more, unit: "ms", goal: 200 },
  ];
}

function benchRecognition(): BenchRow[] {
  const random = makeRandom(SEED);
  const vocabulary = makeWords(random, 40_000, false);
  const names = makeWords(random, 4000, true);
  const pick = () => vocabulary[500 + Math.floor(random() * (vocabulary.length - 500))] ?? "";
  const terms = Array.from({ length: 10_000 }, (_, i) => {
    const text =
      i % 4 === 0
        ? (names[i % names.length] ?? "")
        : i % 4 === 1
          ? pick()
          : i % 4 === 2
            ? `${pick()} wa ${pick()}`
            : `kuweka ${pick()}`;
    return { id: String(i), forms: [{ text, language: "sw" as const }] };
  });
  const paragraphs = makeText(random, vocabulary, names, 5000 * 40)
    .flatMap((text, i, all) => (i % 2 === 0 ? [`${text} ${all[i + 1] ?? ""}`] : []))
    .slice(0, 5000);
  let recogniser = createRecogniser([]);
  const compile = () => {
    recogniser = createRecogniser(terms);
  };
  const compiled = time(compile);
  const compiledAgain = median([time(compile), time(compile), time(compile)]);
  const all = () => {
    for (const text of paragraphs) recogniser.recognise(text);
  };
  const cold = time(all);
  const warm = median([time(all), time(all), time(all), time(all), time(all)]);
  const edited = paragraphs.slice(0, 200).map((text) => `${text} x`);
  const single = time(() => {
    for (const text of edited) recogniser.recognise(text);
  });
  return [
    { what: "10,000 terms compiled for the first time", value: compiled, unit: "ms", goal: 4000 },
    { what: "10,000 terms compiled after a change", value: compiledAgain, unit: "ms", goal: 300 },
    { what: `10,000 terms over ${paragraphs.length} paragraphs never seen`, value: cold, unit: "ms", goal: 4000 },
    { what: `10,000 terms over ${paragraphs.length} paragraphs, warm`, value: warm, unit: "ms", goal: 300 },
    { what: "10,000 terms over one edited paragraph", value: single / edited.length, unit: "ms", goal: 1 },
  ];
}

function benchPairs(): BenchRow[] {
  if (!existsSync(MEMORY)) {
    process.stderr.write(`bench: no ${MEMORY} here, so term translation is not measured\n`);
    return [];
  }
  const rows = readFileSync(MEMORY, "utf8").split("\n").slice(1);
  const corpus = rows.flatMap((row) => {
    const [source, target, origin] = row.split("\t");
    return source !== undefined && target !== undefined && NEWS.has(origin ?? "") ? [{ source, target }] : [];
  });
  let pairs = new TermPairs([]);
  const whole = time(() => {
    pairs = new TermPairs(corpus);
  });
  const one = median(corpus.slice(0, 51).map((pair) => time(() => pairs.add(pair))));
  const longest = {
    source: corpus.slice(0, 10).map(({ source }) => source),
    target: corpus.slice(0, 10).map(({ target }) => target),
  };
  const long = median(
    [0, 1, 2].map(() => time(() => pairs.add({ source: longest.source.join(" "), target: longest.target.join(" ") }))),
  );
  const words = ["kikwazo", "mkutano", "rais", "haki za binadamu", "uchaguzi", "silaha", "msemaji", "vita"];
  const asked = median(words.map((word) => time(() => pairs.suggest(word))));
  const english = ["sanction", "meeting", "president", "human rights", "election", "weapon", "spokesman", "war"];
  const askedBack = median(english.map((word) => time(() => pairs.suggest(word, 10, "en-sw"))));
  return [
    { what: `term translation learned from ${corpus.length} pairs`, value: whole, unit: "ms", goal: 30_000 },
    { what: "one new pair taken in", value: one, unit: "ms", goal: 20 },
    { what: "one new pair of ten sentences taken in", value: long, unit: "ms", goal: 20 },
    { what: "English for one term", value: asked, unit: "ms", goal: 100 },
    { what: "Swahili for one term", value: askedBack, unit: "ms", goal: 100 },
  ];
}

/** All rows of this bench, in order. */
export function benchTerms(): BenchRow[] {
  return [...benchExtraction(), ...benchRecognition(), ...benchPairs()];
}

if (process.argv[1]?.endsWith("bench/terms.ts"))
  for (const row of benchTerms())
    process.stdout.write(`${JSON.stringify({ ...row, value: Number(row.value.toFixed(2)) })}\n`);
