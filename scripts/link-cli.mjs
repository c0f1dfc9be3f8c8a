// Makes `npx tafsiri` find the project's own command: npm links the bins of dependencies, never a project's own.
import { mkdirSync, rmSync, symlinkSync } from "node:fs";

mkdirSync("node_modules/.bin", { recursive: true });
rmSync("node_modules/.bin/tafsiri", { force: true });
symlinkSync("../../lib/cli/tafsiri.mjs", "node_modules/.bin/tafsiri");
