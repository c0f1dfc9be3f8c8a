// npm test: every check there is, each named with its time; the last line counts what passed and failed.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensurePrerequisites } from "./prerequisites.mjs";

const root = path.dirname(import.meta.dirname);
const bin = (name) => path.join(root, "node_modules/.bin", name);
const reports = mkdtempSync(path.join(tmpdir(), "tafsiri-test-"));
const vitestReport = path.join(reports, "vitest.json");
const playwrightReport = path.join(reports, "playwright.json");

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

const countVitest = () => {
  const report = readJson(vitestReport);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + (report.numFailedTestSuites > 0 && report.numFailedTests === 0 ? 1 : 0),
    }
  );
};
const countPlaywright = () => {
  const stats = readJson(playwrightReport)?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
};

/** In this order; a step that others need ends the run when it fails. */
const STEPS = [
  {
    name: "types",
    run: [process.execPath, bin("next"), "typegen"],
    also: [bin("tsc"), "--noEmit", "--incremental", "false"],
  },
  { name: "boundaries", run: [process.execPath, "scripts/check-boundaries.mjs"] },
  { name: "lint", run: [bin("biome"), "check", "--error-on-warnings", "."] },
  { name: "migrations", run: [process.execPath, "scripts/db.mjs", "check"] },
  {
    name: "unit tests, SQLite and PostgreSQL",
    run: [bin("vitest"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${vitestReport}`],
    count: countVitest,
  },
  { name: "build", run: [process.execPath, "scripts/build.mjs"], needed: true },
  {
    name: "browser tests",
    run: [bin("playwright"), "test"],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    count: countPlaywright,
  },
];

const exec = ([program, ...args], env) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: "1", ...env },
    });
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 1));
  });

let [passed, failed] = [0, 0];
mkdirSync(reports, { recursive: true });
try {
  ensurePrerequisites();
  for (const step of STEPS) {
    console.log(`\n── ${step.name}`);
    const began = Date.now();
    let code = await exec(step.run, step.env);
    if (code === 0 && step.also) code = await exec(step.also, step.env);
    const counted = step.count?.() ?? { passed: 0, failed: 0 };
    const itself = code === 0 || counted.failed > 0 ? 0 : 1; // a step that broke without naming a test
    passed += step.count ? counted.passed : code === 0 ? 1 : 0;
    failed += counted.failed + itself;
    console.log(`── ${step.name}: ${code === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - began) / 1000)} s`);
    if (code !== 0 && step.needed) break;
  }
} catch (error) {
  console.error(error.message);
  failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
