import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { type Analysis, createAnalyser } from "../core/swahili/analyse.ts";
import { type Command, UsageError } from "./command.ts";

const help = `usage: tafsiri lemma [FILE…] [--analysis]

Reads a Swahili form a line from the files, or from standard input, and prints for each line
  form <tab> lemma <tab> further lemmas, parted by tabs
the best lemma first. Verbs are cited as stems without ku-, adjectives without concord, nouns in the singular.
--analysis prints every reading on a line of its own:
  form <tab> lemma <tab> part of speech <tab> features as name=value joined by | <tab> rules
Features: class (agreement class 1-18 of the form; of a verb its subject's), number, locative (-ni), negative,
subject (prefix as written, with the negation), tense (also aspect and mood), relative, object (ji is the reflexive),
extensions (innermost first), root (what they were added to), guess (the lexicon lacks the stem).`;

function features(analysis: Analysis): string {
  const { nounClass, number, locative, negative, tense, subject, object, relative, extensions, root, known } = analysis;
  const shown: [string, string | number | undefined][] = [
    ["class", nounClass],
    ["number", number],
    ["locative", locative ? "yes" : undefined],
    ["negative", negative ? "yes" : undefined],
    ["subject", subject],
    ["tense", tense],
    ["relative", relative],
    ["object", object],
    ["extensions", extensions?.join("+")],
    ["root", root],
    ["guess", known ? undefined : "yes"],
  ];
  return shown.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])).join("|");
}

/** Lines are gathered so that standard output is written in few large pieces. */
const OUTPUT_CHUNK = 65536;

export const lemmaCommand: Command = {
  summary: "lemmas of Swahili words",
  help,
  run: async (args) => {
    const unknown = args.find((arg) => arg.startsWith("--") && arg !== "--analysis");
    if (unknown) throw new UsageError(`there is no option ${unknown}`);
    const showsAnalysis = args.includes("--analysis");
    const files = args.filter((arg) => !arg.startsWith("--"));
    const analyser = createAnalyser();
    let out = "";
    for (const file of files.length === 0 ? ["-"] : files) {
      const input = file === "-" ? process.stdin : createReadStream(file);
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const form = line.trim();
        if (showsAnalysis && form !== "")
          for (const analysis of analyser.analyse(form))
            out += `${form}\t${analysis.lemma}\t${analysis.pos}\t${features(analysis)}\t${analysis.rules.join(", ")}\n`;
        else out += form === "" ? "\n" : `${[form, ...analyser.lemmatise(form)].join("\t")}\n`;
        if (out.length > OUTPUT_CHUNK) {
          process.stdout.write(out);
          out = "";
        }
      }
    }
    process.stdout.write(out);
  },
};
