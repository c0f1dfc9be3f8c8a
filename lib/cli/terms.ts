import { readFile } from "node:fs/promises";
import type { Candidate } from "../core/terms/candidate.ts";
import { candidateContexts } from "../core/terms/candidate-contexts.ts";
import { type ArticleCandidates, extractArticle, extractFromTokens } from "../core/terms/extract-article.ts";
import { kwic } from "../core/terms/kwic.ts";
import { rankCandidates } from "../core/terms/rank-candidates.ts";
import { tokensFromWords } from "../core/terms/term-token.ts";
import { plainText } from "../core/text/inline-marks.ts";
import { type Command, UsageError } from "./command.ts";
import { readArticleFile } from "./read.ts";

const help = `usage: tafsiri terms FILE… [--json] [--contexts] [--min-count N] [--limit N]
       tafsiri terms --sentences [FILE…] [--min-count N] [--limit N]

Finds the names and terms that recur in articles (.txt, .html, .docx, .odt, .md; - is standard input), best first.
  --sentences    the files, by default standard input, are JSON Lines, {"tokens": […]} a line, and together one
                 corpus; answers in JSON
  --contexts     up to three lines of context below each; --json always has them
  --min-count N  least number of occurrences; by default 1 in a small corpus, 2 above 5,000 words
  --limit N      print the best N alone
Prints term, kind, count, documents and score parted by tabs; with --json an array of
  {"term", "lemma", "kind": "name"|"term", "count", "documents", "score",
   "contexts": [{"document", "left", "match", "right"}…]}`;

/** Kinds of blocks whose text is the article's own. */
const TEXT_KINDS = new Set(["headline", "lede", "paragraph", "subheading", "quote", "list-item", "caption"]);
const CONTEXTS_SHOWN = 3;

interface CorpusArticle {
  paragraphs: string[];
  candidates: ArticleCandidates;
}

async function readCorpus(files: readonly string[], sentences: boolean): Promise<CorpusArticle[]> {
  if (!sentences) {
    const articles: CorpusArticle[] = [];
    for (const file of files) {
      const { blocks } = await readArticleFile(file);
      const paragraphs = blocks.filter(({ kind }) => TEXT_KINDS.has(kind)).map(({ text }) => plainText(text));
      articles.push({ paragraphs, candidates: extractArticle(paragraphs) });
    }
    return articles;
  }
  const paragraphs: ReturnType<typeof tokensFromWords>[] = [];
  for (const file of files) {
    const lines = (await readFile(file === "-" ? "/dev/stdin" : file, "utf8")).split("\n");
    lines.forEach((line, i) => {
      if (line.trim() !== "") paragraphs.push(tokensFromWords(parseTokens(line, file, i + 1)));
    });
  }
  return [{ paragraphs: paragraphs.map(({ text }) => text), candidates: extractFromTokens(paragraphs) }];
}

function parseTokens(line: string, file: string, number: number): string[] {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new UsageError(`${file}, line ${number}: this is no JSON; each line must be an object with "tokens"`);
  }
  const tokens = typeof row === "object" && row !== null && "tokens" in row ? row.tokens : undefined;
  if (!Array.isArray(tokens) || !tokens.every((token) => typeof token === "string"))
    throw new UsageError(`${file}, line ${number}: "tokens" must be an array of strings`);
  return tokens;
}

interface ContextLine {
  document: number;
  left: string;
  match: string;
  right: string;
}

/** The first few lines of context of each candidate. */
function contextsOf(ranked: readonly Candidate[], corpus: readonly CorpusArticle[]): Map<Candidate, ContextLine[]> {
  const lines = new Map<Candidate, ContextLine[]>(ranked.map((candidate) => [candidate, []]));
  let wanting = ranked;
  corpus.forEach(({ paragraphs, candidates }, document) => {
    for (const [candidate, places] of candidateContexts(wanting, candidates, CONTEXTS_SHOWN)) {
      const into = lines.get(candidate) ?? [];
      for (const place of places.slice(0, CONTEXTS_SHOWN - into.length))
        into.push({ document, ...kwic(paragraphs[place.paragraph] ?? "", place) });
    }
    wanting = wanting.filter((candidate) => (lines.get(candidate)?.length ?? 0) < CONTEXTS_SHOWN);
  });
  return lines;
}

/** Value of an option that takes a whole number above 0. */
function numberAfter(args: readonly string[], option: string): number | undefined {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const value = Number(args[at + 1]);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(`${option} wants a whole number above 0`);
  return value;
}

export const termsCommand: Command = {
  summary: "find the names and terms that recur in articles",
  help,
  run: async (args) => {
    const flags = new Set(["--json", "--sentences", "--contexts"]);
    const valued = new Set(["--min-count", "--limit"]);
    const unknown = args.find((arg) => arg.startsWith("--") && !flags.has(arg) && !valued.has(arg));
    if (unknown) throw new UsageError(`there is no option ${unknown}`);
    const files = args.filter((arg, i) => !arg.startsWith("--") && !valued.has(args[i - 1] ?? ""));
    const sentences = args.includes("--sentences");
    if (files.length === 0 && !sentences) throw new UsageError("name a file, or - for standard input");
    const minCount = numberAfter(args, "--min-count");
    const limit = numberAfter(args, "--limit") ?? Number.POSITIVE_INFINITY;
    const corpus = await readCorpus(files.length === 0 ? ["-"] : files, sentences);
    const ranked = rankCandidates(
      corpus.map(({ candidates }) => candidates),
      minCount === undefined ? {} : { minCount },
    ).slice(0, limit);
    const asJson = sentences || args.includes("--json");
    const contexts = asJson || args.includes("--contexts") ? contextsOf(ranked, corpus) : undefined;
    if (asJson) {
      const rows = ranked.map((candidate) => {
        const { term, lemma, kind, count, documents, score, expansion } = candidate;
        const tied = expansion === undefined ? {} : { expansion };
        return JSON.stringify({
          term,
          lemma,
          kind,
          count,
          documents,
          score: Number(score.toFixed(3)),
          ...tied,
          contexts: contexts?.get(candidate) ?? [],
        });
      });
      process.stdout.write(rows.length === 0 ? "[]\n" : `[\n${rows.join(",\n")}\n]\n`);
      return;
    }
    for (const candidate of ranked) {
      const { term, kind, count, documents, score } = candidate;
      process.stdout.write(`${[term, kind, count, documents, score.toFixed(2)].join("\t")}\n`);
      for (const { left, match, right } of contexts?.get(candidate) ?? [])
        process.stdout.write(`\t${left}[${match}]${right}\n`);
    }
  },
};
