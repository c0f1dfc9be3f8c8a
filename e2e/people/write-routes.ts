import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Role } from "../../lib/schemas/people";

export interface WriteRoute {
  method: string;
  path: string;
  /** the least role that may */
  least: Role;
  /** passes the route's schema, so that it is the role that decides */
  body?: unknown;
}

const block = { kind: "paragraph", text: "Mvua zimenyesha.", rule: "edited" };
const article = { title: "Mvua", original: "Mvua zimenyesha.", blocks: [block] };
const change = { target: "It rained.", version: 1, visit: "v", origin: "typed" };
const term = { id: "x", version: 1 };

/** Every route that writes, with who may at least; a route that is missing here fails its test. */
export const WRITE_ROUTES: readonly WriteRoute[] = [
  { method: "PUT", path: "/api/imports/workspace", least: "owner", body: "no archive" },
  { method: "PUT", path: "/api/glossary/import/preview", least: "reviewer", body: "sw,en\nukame,drought" },
  { method: "PUT", path: "/api/glossary/import", least: "reviewer", body: "sw,en\nukame,drought" },
  { method: "POST", path: "/api/glossary/import/[id]/undo", least: "reviewer" },
  { method: "PATCH", path: "/api/articles/[id]", least: "editor", body: { title: "Mvua" } },
  { method: "PATCH", path: "/api/articles/[id]", least: "reviewer", body: { archived: true } },
  { method: "DELETE", path: "/api/articles/[id]", least: "owner" },
  {
    method: "POST",
    path: "/api/articles/[id]/pulse",
    least: "viewer",
    body: { since: "2024-05-14T00:00:00Z", segmentId: null },
  },
  {
    method: "POST",
    path: "/api/articles/[id]/segments/statuses",
    least: "editor",
    body: { changes: [{ ...term, status: "translated" }] },
  },
  { method: "PUT", path: "/api/articles/[id]/returning", least: "editor", body: "sw,en\nukame,drought" },
  {
    method: "POST",
    path: "/api/articles/[id]/returning",
    least: "editor",
    body: { changes: [{ ...term, target: "It rained.", status: "draft" }] },
  },
  { method: "POST", path: "/api/articles/[id]/pairing", least: "editor", body: { outcome: "0".repeat(64) } },
  {
    method: "POST",
    path: "/api/articles/[id]/pairing/undo",
    least: "editor",
    body: { run: "5b1f6a0e-4c0e-4d0a-9b7e-2f6f1c9d3a10" },
  },
  { method: "POST", path: "/api/articles/read", least: "editor", body: { text: "Mvua zimenyesha." } },
  { method: "PUT", path: "/api/articles/read", least: "editor", body: "Mvua zimenyesha." },
  {
    method: "POST",
    path: "/api/articles/pair",
    least: "editor",
    body: { source: [block], target: [{ ...block, text: "It rained." }] },
  },
  { method: "POST", path: "/api/articles/fetch", least: "editor", body: { address: "http://127.0.0.1:1/" } },
  { method: "POST", path: "/api/articles", least: "editor", body: article },
  { method: "POST", path: "/api/articles/sample", least: "editor" },
  { method: "DELETE", path: "/api/articles/sample", least: "editor" },
  { method: "PUT", path: "/api/imports/files", least: "reviewer", body: "Maji\tWater" },
  { method: "POST", path: "/api/imports/[id]", least: "reviewer", body: { action: "cancel" } },
  { method: "POST", path: "/api/invites", least: "owner", body: { role: "viewer" } },
  { method: "DELETE", path: "/api/invites/[id]", least: "owner" },
  { method: "DELETE", path: "/api/memory/[id]", least: "reviewer" },
  { method: "POST", path: "/api/people/[id]/reset", least: "owner" },
  { method: "PATCH", path: "/api/people/[id]", least: "owner", body: { role: "viewer" } },
  { method: "PATCH", path: "/api/segments/[id]", least: "editor", body: change },
  {
    method: "PATCH",
    path: "/api/segments/[id]/comments/[commentId]",
    least: "editor",
    body: { resolved: true },
  },
  { method: "POST", path: "/api/segments/[id]/comments", least: "editor", body: { body: "Je, ni sahihi?" } },
  {
    method: "POST",
    path: "/api/segments/[id]/move",
    least: "editor",
    body: { version: 1, to: "next", at: 0, otherId: "x", otherVersion: 1 },
  },
  {
    method: "POST",
    path: "/api/segments/[id]/merge",
    least: "editor",
    body: { version: 1, nextId: "y", nextVersion: 1 },
  },
  { method: "POST", path: "/api/segments/[id]/split", least: "editor", body: { version: 1, source: 3, target: 0 } },
  { method: "POST", path: "/api/segments/[id]/undo", least: "editor", body: { version: 1 } },
  { method: "POST", path: "/api/terms", least: "editor", body: { source: "mvua za masika" } },
  { method: "PATCH", path: "/api/terms/[id]", least: "editor", body: { version: 1, note: "x" } },
  {
    method: "POST",
    path: "/api/terms/[id]/decision",
    least: "reviewer",
    body: { version: 1, status: "rejected" },
  },
  {
    method: "POST",
    path: "/api/terms/[id]/merge",
    least: "reviewer",
    body: { version: 1, intoId: "y", intoVersion: 1 },
  },
  { method: "POST", path: "/api/terms/[id]/restore", least: "editor", body: { changeId: "y", version: 1 } },
  { method: "POST", path: "/api/terms/decisions", least: "reviewer", body: { status: "rejected", terms: [term] } },
  { method: "POST", path: "/api/terms/extract", least: "editor" },
  { method: "POST", path: "/api/terms/undo", least: "editor", body: { changeIds: ["x"] } },
];

/** What anybody may do with their own session or link, or needs none. */
export const OPEN_ROUTES = new Set([
  "POST /api/session",
  "DELETE /api/session",
  "PUT /api/join",
  "POST /api/join",
  "GET /api/health",
  // a schema tells nothing of the workspace
  "GET /api/schemas/article",
]);
/** What each person does to their own account. */
export const OWN_ROUTES = new Set(["POST /api/account/password"]);

/** "METHOD /path" of every route handler there is. */
export function listRoutes(): string[] {
  return readdirSync("app/api", { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const address = `/api/${path.dirname(file).split(path.sep).join("/")}`;
      const methods = readFileSync(path.join("app/api", file), "utf8").matchAll(/^export const ([A-Z]+) =/gm);
      return [...methods].map((match) => `${match[1]} ${address}`);
    })
    .sort();
}

/** A path with something in the place of its parameters. */
export const fillPath = (route: string): string =>
  route.replace("/memory/[id]", "/memory/999999").replace(/\[[^\]]+\]/g, "nobody");
