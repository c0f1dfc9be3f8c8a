// Builds the workbench, unless the build that is there was made from these very sources.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundleThread } from "./bundle-thread.mjs";
import { fingerprint } from "./fingerprint.mjs";

/** @returns {Promise<boolean>} whether anything had to be built; throws where the build fails */
export async function buildIfNeeded(root) {
  const distDir = path.join(root, process.env.NEXT_DIST_DIR ?? ".next");
  const mark = path.join(distDir, "tafsiri-fingerprint");
  const now = fingerprint(root);
  const isBuilt = ["BUILD_ID", "reading-thread.mjs"].every((file) => existsSync(path.join(distDir, file)));
  if (isBuilt && existsSync(mark) && readFileSync(mark, "utf8") === now) return false;
  console.log("Building Tafsiri; this takes about a minute, once…");
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const output = [];
  child.stdout.on("data", (part) => output.push(part));
  child.stderr.on("data", (part) => output.push(part));
  const stop = (signal) => child.kill(signal);
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  const code = await new Promise((resolve) => child.once("close", resolve));
  process.off("SIGINT", stop);
  process.off("SIGTERM", stop);
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(output).toString("utf8")}`);
  await bundleThread(root, distDir);
  writeFileSync(mark, now);
  return true;
}

if (process.argv[1] === import.meta.filename)
  buildIfNeeded(path.dirname(import.meta.dirname)).then(
    (built) => console.log(built ? "Built." : "The build is up to date."),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
