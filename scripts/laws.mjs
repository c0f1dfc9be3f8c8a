// npm run laws [-- ROUNDS [FIRST SEED]]: the tests that state laws, each round with inputs that no run has tried.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.dirname(import.meta.dirname);
const [rounds = "10", first = String(Math.trunc(Date.now() / 1000))] = process.argv.slice(2);
if (![rounds, first].every((given) => /^\d{1,10}$/.test(given))) {
  console.error("npm run laws -- ROUNDS [FIRST SEED], both whole numbers");
  process.exit(2);
}
const files = ["lib", "app"]
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true }).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith(".test.ts") && readFileSync(path.join(root, file), "utf8").includes('"fast-check"'));
const failing = [];
for (let seed = Number(first); seed < Number(first) + Number(rounds); seed++) {
  console.log(`\n── seed ${seed}`);
  const env = { ...process.env, LAWS_SEED: String(seed) };
  const args = [path.join(root, "node_modules/.bin/vitest"), "run", "--reporter=dot", ...files];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env });
  if (status !== 0) failing.push(seed);
}
console.log(
  failing.length === 0 ? `The laws held in ${rounds} rounds.` : `A law broke with the seeds ${failing.join(", ")}.`,
);
process.exit(failing.length === 0 ? 0 : 1);
