// npm run bench [name…]: measures speed and memory and prints them as JSON with the machine that they are true of.
import { readdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => path.basename(file, ".ts"))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const machine = {
  cpu: cpus()[0]?.model,
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const rows: Record<string, unknown> = {};
for (const name of names) {
  const module: Record<string, unknown> = await import(pathToFileURL(path.join(folder, `${name}.ts`)).href);
  for (const [key, bench] of Object.entries(module))
    if (key.startsWith("bench") && typeof bench === "function") {
      process.stderr.write(`${name}…\n`);
      rows[name] = await bench();
    }
}
console.log(JSON.stringify({ machine, rows }, null, 2));
