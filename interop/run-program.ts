import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Runs a program to its end and gives all that it said; throws where it fails. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; seconds?: number } = {},
): string {
  const { cwd, seconds = 180 } = options;
  const done = spawnSync(command, args, {
    ...(cwd ? { cwd } : {}),
    timeout: seconds * 1_000,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const said = `${done.stdout}${done.stderr}`;
  if (done.error) throw done.error;
  if (done.status !== 0) throw new Error(`${command} ended with ${done.status}: ${said.slice(-2_000)}`);
  return said;
}

/** A folder that is gone when the work is done. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "tafsiri-interop-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
