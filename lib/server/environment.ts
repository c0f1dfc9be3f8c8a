import "server-only";
import { type Environment, readEnvironment } from "@/lib/schemas/environment";

let kept: Environment | undefined;

/** The settings of this process, read once. */
export function environment(): Environment {
  kept ??= readEnvironment(process.env);
  return kept;
}
