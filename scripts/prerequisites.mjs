// What the tests need beyond npm: a Chromium and PostgreSQL's server. Installed here where that can be done unasked.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** @returns {string | undefined} the path of a browser on this machine */
export const findChromium = () => [process.env.CHROMIUM_PATH, ...CHROMIUM].find((path) => path && existsSync(path));

/** For a browser without a screen, a sandbox or a network. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const hasPostgres = () =>
  (existsSync("/usr/lib/postgresql") &&
    readdirSync("/usr/lib/postgresql").some((version) => existsSync(`/usr/lib/postgresql/${version}/bin/initdb`))) ||
  ["initdb", "postgres"].every((program) => spawnSync(program, ["--version"]).status === 0);

const canUseApt = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

function aptInstall(packages) {
  console.log(`Installing ${packages.join(", ")}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** Installs Debian's packages where that can be done unasked; false where it cannot. */
export function installPackages(packages) {
  if (!canUseApt()) return false;
  aptInstall(packages);
  return true;
}

/** Installs what is missing, or throws with a sentence that says what to install. */
export function ensurePrerequisites() {
  const missing = [...(findChromium() ? [] : ["chromium"]), ...(hasPostgres() ? [] : ["postgresql"])];
  if (missing.length === 0) return;
  if (canUseApt()) return aptInstall(missing);
  const byPlaywright =
    missing.includes("chromium") &&
    spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" }).status === 0;
  const still = missing.filter((name) => !(name === "chromium" && byPlaywright));
  if (still.length > 0)
    throw new Error(
      `The tests need ${still.join(" and ")}. On Debian or Ubuntu: sudo apt-get install ${still.join(" ")}`,
    );
}
