// Proves that imports point one way: app -> lib/server services -> repositories -> db, everything -> lib/core.
//   node scripts/check-boundaries.mjs [ROOT]
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const SOURCE = /\.(ts|tsx|mts|js|mjs)$/;
const TEST = /(\.test\.tsx?$|(^|\/)testing\/)/;
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s+(?<type>type\s)?(?:[^"';]*?\sfrom\s*)?["'](?<from>[^"']+)["']|(?:import|require)\(\s*["'](?<called>[^"']+)["']\s*\)/g;

/** Each row: whose imports, what they must not reach, and why in a few words. `to` is a path in the project or a package. */
const RULES = [
  {
    in: /^lib\/core\//,
    not: (to) => to.inside && !to.path.startsWith("lib/core/"),
    why: "lib/core knows nothing of the project but itself",
  },
  {
    in: /^lib\/core\//,
    not: (to) =>
      !to.inside && /^(node:|react|next|zod|@prisma|better-auth|server-only|fs$|path$|crypto$)/.test(to.path),
    why: "lib/core is pure: no framework, database, zod or node",
  },
  {
    in: /^lib\/schemas\//,
    not: (to) => to.inside && /^(app|lib\/server|lib\/generated)\//.test(to.path),
    why: "schemas are isomorphic",
  },
  {
    in: /^lib\/schemas\//,
    not: (to) => !to.inside && /^(react|@prisma|next|node:)/.test(to.path),
    why: "schemas are isomorphic",
  },
  {
    in: /^lib\/server\//,
    not: (to) => to.inside && to.path.startsWith("app/"),
    why: "the server does not know the app",
  },
  {
    in: /^lib\/server\//,
    not: (to) => !to.inside && /^(react(-dom)?(\/|$)|@mantine|next\/(headers|navigation))/.test(to.path),
    why: "the server draws nothing and reads no request by itself",
  },
  { in: /^lib\/server\/.*service\.ts$/, not: reachesDatabase, why: "a service goes through its repository" },
  { in: /^app\//, not: reachesDatabase, why: "the app calls services" },
  {
    in: /^app\//,
    not: (to) => to.inside && /^lib\/server\/.*repository(\.ts)?$/.test(to.path),
    why: "the app calls services",
  },
];

function reachesDatabase(to) {
  return to.inside ? /^lib\/(server\/db(\.ts)?$|generated\/)/.test(to.path) : to.path.startsWith("@prisma/");
}

const isClient = (text) => /^\s*(\/\*[\s\S]*?\*\/|\/\/.*\n|\s)*["']use client["']/.test(text);

function* filesBelow(root, folder) {
  const full = path.join(root, folder);
  if (!existsSync(full)) return;
  for (const name of readdirSync(full)) {
    const file = `${folder}/${name}`;
    if (/^(node_modules|generated|\.next.*)$/.test(name)) continue;
    if (statSync(path.join(root, file)).isDirectory()) yield* filesBelow(root, file);
    else if (SOURCE.test(name)) yield file;
  }
}

/** The imports of a file, types left out where `values` is asked for. */
function importsOf(file, text) {
  return [...text.matchAll(IMPORT)].map(({ groups }) => {
    const name = groups.from ?? groups.called;
    const inside = name.startsWith(".") || name.startsWith("@/");
    const target = name.startsWith("@/") ? name.slice(2) : path.posix.join(path.posix.dirname(file), name);
    return { inside, path: inside ? target : name, isType: Boolean(groups.type) };
  });
}

/** What a client component brings into the browser with it, followed through the app's own files. */
function* clientReach(file, imports, resolve, seen = new Set()) {
  for (const to of imports.get(file) ?? []) {
    if (!to.inside || to.isType) continue;
    if (to.path.startsWith("lib/server/")) yield to;
    const next = resolve(to.path);
    if (!next || seen.has(next)) continue;
    seen.add(next);
    yield* clientReach(next, imports, resolve, seen);
  }
}

/** @returns {string[]} a sentence for each breach below `root` */
export function findBreaches(root) {
  const files = ["app", "lib"].flatMap((folder) => [...filesBelow(root, folder)]);
  const texts = new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));
  const imports = new Map(files.map((file) => [file, importsOf(file, texts.get(file))]));
  const resolve = (target) => [target, `${target}.ts`, `${target}.tsx`].find((file) => texts.has(file));
  const breaches = [];
  for (const file of files) {
    if (TEST.test(file)) continue;
    for (const to of imports.get(file))
      for (const rule of RULES)
        if (rule.in.test(file) && rule.not(to)) breaches.push(`${file} imports ${to.path}: ${rule.why}`);
    if (file.startsWith("app/") && isClient(texts.get(file)))
      for (const to of clientReach(file, imports, resolve))
        breaches.push(`${file} brings ${to.path} into the browser: client components cannot reach lib/server`);
    if (file.startsWith("lib/server/") && !/^import "server-only";$/m.test(texts.get(file)))
      breaches.push(`${file} lacks import "server-only"`);
  }
  return breaches;
}

if (process.argv[1] === import.meta.filename) {
  const breaches = findBreaches(process.argv[2] ?? path.dirname(import.meta.dirname));
  for (const breach of breaches) console.error(breach);
  console.log(breaches.length ? `${breaches.length} imports point the wrong way` : "Imports point one way.");
  process.exit(breaches.length ? 1 : 0);
}
