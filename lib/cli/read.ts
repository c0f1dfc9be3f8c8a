import { readFile } from "node:fs/promises";
import type { Block, ReadArticle } from "../core/ingest/block.ts";
import { readFileBytes } from "../core/ingest/read-file-bytes.ts";
import { type Command, UsageError } from "./command.ts";

const help = `usage: tafsiri read FILE… [--json]

Reads articles as they come off a web page or out of a word processor: .txt, .html, .docx, .odt or .md; texts in
UTF-8, UTF-16 or Windows-1252; - is standard input.
Prints one article after another as kind and text; with --json an object for each:
  {"title", "byline", "published", "blocks": [{"kind", "text"}…]}
What belongs to the page and not to the article has the kind "furniture", and "rule", which names the rule that left
it out.`;

/** A block for --json; what was left out says by which rule. */
const blockRow = ({ kind, text, rule }: Block) => (kind === "furniture" ? { kind, text, rule } : { kind, text });

async function readStdin(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Reads one file for a command; - is standard input. */
export async function readArticleFile(name: string): Promise<ReadArticle> {
  const bytes = name === "-" ? await readStdin() : await readFile(name);
  const result = await readFileBytes(bytes, name);
  if (!result.ok) throw new UsageError(`${name}: ${result.diagnostics.map(({ message }) => message).join(" ")}`);
  return result.value;
}

export const readCommand: Command = {
  summary: "read a messy article into typed blocks",
  help,
  run: async (args) => {
    const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--json");
    if (unknown) throw new UsageError(`there is no option ${unknown}`);
    const files = args.filter((arg) => arg !== "--json");
    if (files.length === 0) throw new UsageError("name a file, or - for standard input");
    for (const file of files) {
      const { title, byline, published, blocks, diagnostics } = await readArticleFile(file);
      for (const { severity, message } of diagnostics) process.stderr.write(`${file}: ${severity}: ${message}\n`);
      process.stdout.write(
        args.includes("--json")
          ? `${JSON.stringify({ title, byline, published, blocks: blocks.map(blockRow) }, null, 1)}\n`
          : `${blocks.map(({ kind, text }) => `${kind}\t${text}`).join("\n")}\n`,
      );
    }
  },
};
