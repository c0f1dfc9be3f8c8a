import { readFile } from "node:fs/promises";
import { proposeTranslations } from "../core/terms/propose-translations.ts";
import { type ParallelText, TermPairs } from "../core/terms/term-pairs.ts";
import { type Command, UsageError } from "./command.ts";

const help = `usage: tafsiri pairs --corpus PAIRS.tsv --terms TERMS.txt [--reverse] [--evidence | --json] [--limit N]

Proposes English for Swahili terms from parallel text, or Swahili for English ones.
  --corpus FILE   Swahili, a tab, English, a pair a line; further columns are left alone
  --terms FILE    a term a line (the first column of a TSV); - is standard input
  --reverse       the terms are English
  --evidence      after each suggestion its score and the lines of the corpus that show it: text|score|line,line
  --json          a line of JSON a term: {"term", "suggestions": [{"text", "score", "origin", "segments": [line, …]}]}
  --limit N       at most N suggestions a term (10)
Prints the term and its suggestions, best first, parted by tabs; a line per term, in order.`;

const DEFAULT_LIMIT = 10;
const SCORE_DIGITS = 3;

async function readLines(name: string): Promise<string[]> {
  const text = await readFile(name === "-" ? "/dev/stdin" : name, "utf8");
  return text.replace(/^\uFEFF/, "").split(/\r?\n/);
}

/** The pairs of a TSV, and the line number of each. */
function parsePairs(lines: readonly string[], file: string): { pairs: ParallelText[]; lineOf: number[] } {
  const pairs: ParallelText[] = [];
  const lineOf: number[] = [];
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const [source, target] = line.split("\t");
    if (source === undefined || target === undefined)
      throw new UsageError(`${file}, line ${i + 1}: a pair needs Swahili, a tab and English`);
    if (i === 0 && source === "sw" && target === "en") return;
    pairs.push({ source, target });
    lineOf.push(i + 1);
  });
  return { pairs, lineOf };
}

function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const value = args[at + 1];
  if (value === undefined || value.startsWith("--")) throw new UsageError(`${option} wants a value`);
  return value;
}

/** A proposal with the lines of the corpus that show it. */
interface ShownProposal {
  text: string;
  score: number;
  origin: string;
  segments: number[];
}

const writePlain = (term: string, proposals: readonly ShownProposal[]) =>
  [term, ...proposals.map(({ text }) => text)].join("\t");
const writeEvidence = (term: string, proposals: readonly ShownProposal[]) =>
  [term, ...proposals.map(({ text, score, segments }) => `${text}|${score.toFixed(SCORE_DIGITS)}|${segments}`)].join(
    "\t",
  );
const writeJson = (term: string, suggestions: readonly ShownProposal[]) => JSON.stringify({ term, suggestions });

export const pairsCommand: Command = {
  summary: "propose English for Swahili terms from parallel text",
  help,
  run: async (args) => {
    const options = new Set(["--corpus", "--terms", "--reverse", "--evidence", "--json", "--limit"]);
    const unknown = args.find((arg) => arg.startsWith("--") && !options.has(arg));
    if (unknown) throw new UsageError(`there is no option ${unknown}`);
    const corpusFile = optionValue(args, "--corpus");
    const termsFile = optionValue(args, "--terms");
    if (corpusFile === undefined || termsFile === undefined) throw new UsageError("--corpus and --terms are needed");
    const limit = Number(optionValue(args, "--limit") ?? DEFAULT_LIMIT);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError("--limit wants a whole number above 0");
    const terms = (await readLines(termsFile))
      .map((line) => line.split("\t")[0]?.trim() ?? "")
      .filter((term) => term !== "");
    const { pairs, lineOf } = parsePairs(await readLines(corpusFile), corpusFile);
    const memory = new TermPairs(pairs);
    const direction = args.includes("--reverse") ? "en-sw" : "sw-en";
    const write = args.includes("--json") ? writeJson : args.includes("--evidence") ? writeEvidence : writePlain;
    const rows = terms.map((term) =>
      write(
        term,
        proposeTranslations(term, memory, limit, direction).map(({ text, score, origin, evidence }) => ({
          text,
          score: Number(score.toFixed(SCORE_DIGITS)),
          origin,
          segments: evidence.map((index) => lineOf[index] ?? 0),
        })),
      ),
    );
    if (rows.length > 0) process.stdout.write(`${rows.join("\n")}\n`);
  },
};
