/** A use of the command line that cannot be carried out: told on stderr, exit code 2. */
export class UsageError extends Error {}

/** One of `tafsiri`'s commands. */
export interface Command {
  /** one line for the list of commands */
  summary: string;
  /** what `--help` prints */
  help: string;
  /** @returns what goes to stdout */
  run(args: readonly string[]): Promise<void>;
}
