import { execFileSync } from "node:child_process";

/** The browser tests run against a build of these very sources. */
export default function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
