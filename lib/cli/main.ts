import { type Command, UsageError } from "./command.ts";

/** Each command's module is loaded only when it is asked for, so that none waits for another's lexicon. */
const COMMANDS: Record<string, { summary: string; load: () => Promise<Command> }> = {
  read: {
    summary: "read a messy article (.txt, .html) into typed blocks",
    load: async () => (await import("./read.ts")).readCommand,
  },
  align: {
    summary: "pair the paragraphs of articles with those of their translations",
    load: async () => (await import("./align.ts")).alignCommand,
  },
  lemma: {
    summary: "lemmas of Swahili words",
    load: async () => (await import("./lemma.ts")).lemmaCommand,
  },
  terms: {
    summary: "find the names and terms that recur in articles",
    load: async () => (await import("./terms.ts")).termsCommand,
  },
  pairs: {
    summary: "propose English for Swahili terms from parallel text",
    load: async () => (await import("./pairs.ts")).pairsCommand,
  },
};

function usage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`);
  return `usage: tafsiri COMMAND [options]\n\n${rows.join("\n")}\n\ntafsiri COMMAND --help tells more.\n`;
}

/**
 * Runs the command line.
 *
 * @param args what stands behind `tafsiri`
 * @returns the exit code: 0, or 2 with a sentence on stderr
 */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    const isAsked = name !== undefined;
    (isAsked ? process.stdout : process.stderr).write(usage());
    return isAsked ? 0 : 2;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    process.stderr.write(`tafsiri: there is no command "${name}"\n\n${usage()}`);
    return 2;
  }
  const command = await entry.load();
  if (rest.includes("--help")) {
    process.stdout.write(`${command.help}\n`);
    return 0;
  }
  try {
    await command.run(rest);
    return 0;
  } catch (error) {
    const told = error instanceof UsageError || (error instanceof Error && "code" in error);
    process.stderr.write(
      `tafsiri ${name}: ${told || !(error instanceof Error) ? String(error instanceof Error ? error.message : error) : error.stack}\n`,
    );
    return 2;
  }
}
