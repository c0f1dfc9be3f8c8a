// The thread that reads large imports as one file: it starts in a fifth of a second, from the sources in one and a half.
import path from "node:path";
import { build } from "esbuild";

/** @returns {Promise<string>} the file, in the folder of the build; lib/server/imports/read-beside.ts looks for it there */
export async function bundleThread(root, distDir) {
  const outfile = path.join(distDir, "reading-thread.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["lib/server/imports/reading-worker.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["react-server"],
    logLevel: "warning",
  });
  return outfile;
}
