// npm run interop: OmegaT, translate-toolkit, LibreOffice and xmllint read what we write. Installs them where it may.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { installPackages } from "./prerequisites.mjs";

const root = path.dirname(import.meta.dirname);
/** What each Debian package is known by on a machine that has it. */
const PROGRAMS = {
  omegat: "/usr/bin/omegat",
  "translate-toolkit": "/usr/bin/pocount",
  "libreoffice-writer": "/usr/lib/libreoffice/program/libswlo.so",
  "libreoffice-calc": "/usr/lib/libreoffice/program/libsclo.so",
  "libxml2-utils": "/usr/bin/xmllint",
  "poppler-utils": "/usr/bin/pdftotext",
  "dict-freedict-swh-eng": "/usr/share/dictd/freedict-swh-eng.index",
};

const missing = Object.entries(PROGRAMS)
  .filter(([, file]) => !existsSync(file))
  .map(([name]) => name);
if (missing.length > 0 && !installPackages(missing)) {
  console.error(
    `These are missing: ${missing.join(" ")}. On Debian or Ubuntu: sudo apt-get install ${missing.join(" ")}`,
  );
  process.exit(1);
}
const vitest = path.join(root, "node_modules/.bin/vitest");
const { status } = spawnSync(vitest, ["run", "--config", "vitest.interop.config.ts", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(status ?? 1);
