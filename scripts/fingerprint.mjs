// What a build depends on, as one hash of names and contents; a second start compares it and does not build for nothing.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const INPUTS = [
  "app",
  "lib",
  "prisma",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const LEFT_OUT = /(^|\/)(generated|testing|cli)(\/|$)|\.test\.tsx?$/;

function* filesBelow(root, name) {
  const full = path.join(root, name);
  if (!existsSync(full) || LEFT_OUT.test(name)) return;
  if (!statSync(full).isDirectory()) yield name;
  else for (const entry of readdirSync(full).sort()) yield* filesBelow(root, path.join(name, entry));
}

/** @returns {string} hex SHA-256 over every input below `root` and the version of Node that builds */
export function fingerprint(root) {
  const hash = createHash("sha256").update(process.version);
  for (const input of INPUTS)
    for (const file of filesBelow(root, input)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}
