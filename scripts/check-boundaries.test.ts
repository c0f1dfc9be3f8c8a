import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findBreaches } from "./check-boundaries.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "tafsiri-boundaries-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(files: Record<string, string>): string[] {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return findBreaches(root);
}

it.each([
  ["core imports the server", "lib/core/text/a.ts", 'import { db } from "../../server/db";'],
  ["core imports zod", "lib/core/text/a.ts", 'import { z } from "zod";'],
  ["core imports node", "lib/core/text/a.ts", 'import { readFileSync } from "node:fs";'],
  ["core imports React", "lib/core/text/a.ts", 'import {\n  useState,\n} from "react";'],
  ["core re-exports a schema", "lib/core/text/a.ts", 'export { x } from "@/lib/schemas/people";'],
  ["core loads Prisma late", "lib/core/text/a.ts", 'const p = await import("@prisma/client");'],
  ["a schema imports the app", "lib/schemas/a.ts", 'import { x } from "@/app/x";'],
  ["a schema imports Prisma", "lib/schemas/a.ts", 'import type { User } from "@prisma/client";'],
  ["the server imports the app", "lib/server/x/a.ts", 'import "server-only";\nimport { x } from "@/app/x";'],
  ["the server reads a request", "lib/server/x/a.ts", 'import "server-only";\nimport { headers } from "next/headers";'],
  ["the server lacks its guard", "lib/server/x/a.ts", "export const a = 1;"],
  [
    "a service reaches the database",
    "lib/server/x/service.ts",
    'import "server-only";\nimport { getDb } from "../db";',
  ],
  [
    "a service names the client",
    "lib/server/x/service.ts",
    'import "server-only";\nimport type { Prisma } from "@/lib/generated/sqlite/client";',
  ],
  ["the app reaches the database", "app/page.tsx", 'import { getDb } from "@/lib/server/db";'],
  ["the app calls a repository", "app/page.tsx", 'import { find } from "@/lib/server/x/repository";'],
  ["a client component calls the server", "app/a.tsx", '"use client";\nimport { f } from "@/lib/server/x/service";'],
])("finds that %s", (_, file, text) => {
  expect(plant({ [file]: text })).toHaveLength(1);
});

it("follows a client component through what it imports", () => {
  const breaches = plant({
    "app/a.tsx": '"use client";\nimport { b } from "./b";',
    "app/b.ts": 'export { f as b } from "@/lib/server/x/service";',
  });
  expect(breaches).toEqual([expect.stringContaining("brings lib/server/x/service into the browser")]);
});

it("lets the right directions pass", () => {
  const breaches = plant({
    "lib/core/text/a.ts": 'import { b } from "./b";\nimport fold from "some-pure-package";',
    "lib/schemas/a.ts": 'import { z } from "zod";\nimport { KINDS } from "../core/text/a";',
    "lib/server/x/repository.ts": 'import "server-only";\nimport { getDb } from "../db";',
    "lib/server/x/service.ts": 'import "server-only";\nimport * as repository from "./repository";',
    "app/page.tsx": 'import { f } from "@/lib/server/x/service";',
    "app/a.tsx":
      '"use client";\nimport type { T } from "@/lib/server/x/service";\nimport { b } from "@/lib/core/text/a";',
  });
  expect(breaches).toEqual([]);
});

it("holds in the project itself", () => {
  expect(findBreaches(process.cwd())).toEqual([]);
});
