import "server-only";
import { type Environment, readEnvironment } from "@/lib/schemas/environment";

let kept: Environment | undefined;

/** The settings of this process, read once. */
export function environment(): Environment {
  kept ??= readEnvironment(process.env);
  return kept;
}

/** Reads the settings anew at the next look: tests that change them call this. */
export function resetEnvironment(): void {
  kept = undefined;
}
