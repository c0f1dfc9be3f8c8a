import { readFile } from "node:fs/promises";
import { alignCorpus } from "../core/align/align-corpus.ts";
import type { AlignOptions, DocumentPair } from "../core/align/bead.ts";
import { stemSwahili } from "../core/align/stem-words.ts";
import { swahiliKnowledge } from "../core/align/swahili-knowledge.ts";
import { type AlignedDocument, toJsonLine, toTmx, toTsv } from "./align-output.ts";
import { type Command, UsageError } from "./command.ts";
import { readPairs } from "./read-pairs.ts";

const help = `usage: tafsiri align SOURCE.txt TARGET.txt [--to tsv|jsonl|tmx] [options]
       tafsiri align --jsonl [FILE] [options]

Pairs the paragraphs of Swahili articles with those of their English translations.
  SOURCE TARGET   plain text, UTF-8: paragraphs parted by blank lines, or a line each where there is no blank line
  --to FORMAT     tsv (as it is): source, target, confidence; jsonl: links by index; tmx: TMX 1.4
  --jsonl [FILE]  documents as JSON Lines {"id", "source": [], "target": []}, from FILE or standard input; prints
                  {"id", "links": [[[source indexes], [target indexes]]…], "scores": [confidence…]} a line. An optional
                  "anchors": [{"source": [], "target": []}…] fixes beads. Words are learned from all documents together.
  --memory FILE   translated pairs to learn from: Swahili, a tab, English
  --glossary FILE terms and their English in the same form
  --lexicon FILE  words and their English in the same form, a sense a line, beside the lexicon that comes with the program
  --no-lexicon    without the lexicon that comes with the program
Paragraphs in no link have no counterpart. A score is the chance that the link is right.`;

const FORMATS = { tsv: toTsv, jsonl: toJsonLine, tmx: toTmx } as const;
const WITH_VALUE = new Set(["--to", "--memory", "--glossary", "--lexicon"]);
const FLAGS = new Set(["--jsonl", "--no-lexicon"]);

interface Arguments {
  files: string[];
  flags: Set<string>;
  values: Map<string, string>;
}

function parseArguments(args: readonly string[]): Arguments {
  const parsed: Arguments = { files: [], flags: new Set(), values: new Map() };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string;
    if (FLAGS.has(arg)) parsed.flags.add(arg);
    else if (WITH_VALUE.has(arg)) {
      i += 1;
      const value = args[i];
      if (value === undefined || value.startsWith("--")) throw new UsageError(`${arg} wants a value`);
      parsed.values.set(arg, value);
    } else if (arg.startsWith("--")) throw new UsageError(`there is no option ${arg}`);
    else parsed.files.push(arg);
  }
  return parsed;
}

const readText = async (file: string): Promise<string> =>
  (await readFile(file === "-" ? "/dev/stdin" : file, "utf8")).replace(/^\uFEFF/, "");

function cutParagraphs(text: string): string[] {
  const hasBlankLines = /\S[^\S\n]*\n[^\S\n]*\n/.test(text.replace(/\r\n?/g, "\n").trim());
  return text
    .replace(/\r\n?/g, "\n")
    .split(hasBlankLines ? /\n[^\S\n]*\n\s*/ : /\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isIndexes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => Number.isInteger(item) && item >= 0);

function parseDocument(line: string, number: number): DocumentPair & { id: string } {
  const wrong = (what: string) => new UsageError(`line ${number}: ${what}`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong("this is not JSON; each line must be one document");
  }
  if (typeof value !== "object" || value === null) throw wrong("a document must be an object");
  const { id, source, target, anchors } = value as Record<string, unknown>;
  if (typeof id !== "string") throw wrong('"id" must be a string');
  if (!isTexts(source) || !isTexts(target)) throw wrong('"source" and "target" must be lists of strings');
  if (anchors === undefined) return { id, source, target };
  if (!Array.isArray(anchors)) throw wrong('"anchors" must be a list');
  const fixed = anchors.map((anchor: { source?: unknown; target?: unknown }) => {
    if (!isIndexes(anchor?.source) || !isIndexes(anchor?.target))
      throw wrong('each anchor must have "source" and "target", lists of indexes');
    return { source: anchor.source, target: anchor.target };
  });
  return { id, source, target, anchors: fixed };
}

async function readDocuments({ files, flags }: Arguments): Promise<(DocumentPair & { id: string })[]> {
  if (flags.has("--jsonl")) {
    if (files.length > 1) throw new UsageError("--jsonl reads one file, or standard input");
    const lines = (await readText(files[0] ?? "-")).split("\n");
    return lines.flatMap((line, i) => (line.trim() === "" ? [] : [parseDocument(line, i + 1)]));
  }
  const [source, target] = files;
  if (source === undefined || target === undefined || files.length > 2)
    throw new UsageError("name two files, Swahili and English, or use --jsonl");
  return [{ id: source, source: cutParagraphs(await readText(source)), target: cutParagraphs(await readText(target)) }];
}

/** Glosses of a file, by the word as written and by its lemma, before those of another lexicon. */
async function readLexicon(
  file: string,
  { lemma, lexicon }: AlignOptions,
): Promise<NonNullable<AlignOptions["lexicon"]>> {
  const glosses = new Map<string, string[]>();
  for (const { source, target } of await readPairs(file)) {
    const word = source.trim().toLowerCase();
    for (const key of new Set([word, lemma?.(word) ?? stemSwahili(word)]))
      glosses.set(key, [...(glosses.get(key) ?? []), target.trim()]);
  }
  return (word) => [...(glosses.get(word) ?? []), ...(lexicon?.(word) ?? [])];
}

async function readOptions({ flags, values }: Arguments): Promise<AlignOptions> {
  const [memory, glossary, lexicon] = ["--memory", "--glossary", "--lexicon"].map((name) => values.get(name));
  const known = flags.has("--no-lexicon") ? {} : swahiliKnowledge();
  return {
    ...known,
    ...(lexicon === undefined ? {} : { lexicon: await readLexicon(lexicon, known) }),
    ...(memory === undefined ? {} : { memory: await readPairs(memory) }),
    ...(glossary === undefined ? {} : { glossary: await readPairs(glossary) }),
  };
}

function align(documents: readonly DocumentPair[], options: AlignOptions) {
  try {
    return alignCorpus(documents, options);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

export const alignCommand: Command = {
  summary: "pair the paragraphs of articles with those of their translations",
  help,
  run: async (args) => {
    const parsed = parseArguments(args);
    const format = parsed.flags.has("--jsonl") ? "jsonl" : (parsed.values.get("--to") ?? "tsv");
    if (!Object.hasOwn(FORMATS, format)) throw new UsageError("--to wants tsv, jsonl or tmx");
    const print: (document: AlignedDocument) => string = FORMATS[format as keyof typeof FORMATS];
    const documents = await readDocuments(parsed);
    const aligned = align(documents, await readOptions(parsed));
    for (const [k, { id, source, target }] of documents.entries())
      process.stdout.write(`${print({ id, source, target, beads: aligned[k] ?? [] })}\n`);
  },
};
