import { readFile } from "node:fs/promises";
import { UsageError } from "./command.ts";

/**
 * Reads a file of translated pairs for a command: source, a tab, target, a pair a line; further columns are left alone.
 *
 * @throws UsageError naming the line that is no pair
 */
export async function readPairs(file: string): Promise<{ source: string; target: string }[]> {
  const lines = (await readFile(file, "utf8")).replace(/^\uFEFF/, "").split(/\r?\n/);
  return lines.flatMap((line, i) => {
    if (line.trim() === "") return [];
    const [source, target] = line.split("\t");
    if (source === undefined || target === undefined)
      throw new UsageError(`${file}, line ${i + 1}: a pair needs Swahili, a tab and English`);
    return i === 0 && source === "sw" && target === "en" ? [] : [{ source, target }];
  });
}
