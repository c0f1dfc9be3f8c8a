import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runChecks } from "../lib/core/checks/registry.ts";
import { DATA, NEWS } from "./scoring/score-answer.ts";

/** Good translations that are looked at, spread evenly over the news of the memory. */
const PAIRS = 2_000;

/** How often checks speak on translations that newsrooms published, by severity and code; and what they cost. */
export function benchChecks(): unknown {
  const memory = path.join(DATA, "memory.tsv");
  if (!existsSync(memory)) {
    process.stderr.write(`checks: skipped, ${memory} is not here\n`);
    return {};
  }
  const news = readFileSync(memory, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([source, target, origin]) => source && target && NEWS.has(origin ?? ""));
  const pairs = Array.from({ length: PAIRS }, (_, i) => news[Math.floor((i * news.length) / PAIRS)] ?? []);
  const texts = pairs.map(([source = "", target = ""]) => ({ source, target, kind: "paragraph" }));
  const began = performance.now();
  const found = texts.map((input) => runChecks(input));
  const milliseconds = performance.now() - began;
  const pairsWith = (severity: string) =>
    found.filter((findings) => findings.some((finding) => finding.severity === severity)).length;
  const codes: Record<string, number> = {};
  for (const findings of found)
    for (const code of new Set(findings.map((finding) => `${finding.severity} ${finding.code}`)))
      codes[code] = (codes[code] ?? 0) + 1;
  return {
    pairs: PAIRS,
    withError: pairsWith("error"),
    withWarning: pairsWith("warning"),
    withAdvisory: pairsWith("advisory"),
    byCode: Object.fromEntries(Object.entries(codes).sort(([, a], [, b]) => b - a)),
    microsecondsAPair: Math.round((milliseconds * 1_000) / PAIRS),
  };
}
