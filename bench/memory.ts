import { spawnSync } from "node:child_process";
import path from "node:path";

/** Entries of the memories that are measured, unless BENCH_MEMORY names others: "10000,100000". */
const SIZES = "10000,100000,1000000";
const DATABASES = ["sqlite", "postgresql"] as const;

/**
 * The translation memory: adding, looking up edited sentences, concordance and browsing through the app's own code, on
 * both databases. Where the evaluation data is absent the sentences are invented; each row says which. The condition
 * makes "server-only" an empty package, as it is in the app's own bundles.
 */
export function benchMemory(): unknown[] {
  const script = path.join(import.meta.dirname, "memory/measure-memory.ts");
  const sizes = (process.env.BENCH_MEMORY ?? SIZES).split(",");
  return DATABASES.flatMap((database) =>
    sizes.map((size) => {
      process.stderr.write(`  ${database}, ${size} entries…\n`);
      const run = spawnSync(
        process.execPath,
        ["--conditions=react-server", "--import", "tsx", script, database, size],
        {
          encoding: "utf8",
        },
      );
      const line = run.stdout.trim().split("\n").at(-1) ?? "";
      if (run.status === 0 && line.startsWith("{")) return JSON.parse(line) as unknown;
      return { database, entries: Number(size), failed: run.stderr.trim().split("\n").slice(-5).join(" ") };
    }),
  );
}
