import "server-only";
import { randomUUID } from "node:crypto";
import type { TermSnapshot } from "@/lib/schemas/terms";
import { getDb, type Tx } from "../../db";
import type { StoredSnapshot } from "../snapshot";

/** Rows a statement; Prisma stops at 999 parameters on SQLite. */
const ROWS = 50;
const KIND = "glossary";

/** A term that is to be. */
export interface NewTerm {
  key: string;
  snapshot: TermSnapshot;
  extra: string | null;
}

async function inChunks<T>(rows: readonly T[], write: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) await write(rows.slice(from, from + ROWS));
}

/** Puts many new terms in at once, each with the first entry of its history; answers with the changes' ids. */
export async function addTerms(
  tx: Tx,
  terms: readonly NewTerm[],
  { byId, now }: { byId: string; now: Date },
): Promise<string[]> {
  const made = terms.map((term) => ({ id: randomUUID(), changeId: randomUUID(), ...term }));
  await inChunks(made, (chunk) =>
    tx.term.createMany({
      data: chunk.map(({ id, key, extra, snapshot: { forms: _, ...fields } }) => ({
        id,
        key,
        extra,
        ...fields,
        createdAt: now,
        ...(fields.status === "candidate" ? {} : { decidedAt: now, decidedById: byId }),
      })),
    }),
  );
  const forms = made.flatMap(({ id, snapshot }) =>
    snapshot.forms.map((form, position) => ({ ...form, position, termId: id })),
  );
  await inChunks(forms, (chunk) => tx.termForm.createMany({ data: chunk }));
  await inChunks(made, (chunk) =>
    tx.termChange.createMany({
      data: chunk.map(({ id, changeId, snapshot }) => ({
        id: changeId,
        termId: id,
        at: now,
        byId,
        action: "created",
        after: JSON.stringify({ ...snapshot, version: 1 } satisfies StoredSnapshot),
      })),
    }),
  );
  return made.map(({ changeId }) => changeId);
}

/** What a term base said beyond what a term has. */
export const keepExtra = (tx: Tx, id: string, extra: string | null) =>
  tx.term.update({ where: { id }, data: { extra } });

/** The keys that are taken, of those given. */
export async function takenKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let from = 0; from < keys.length; from += 200)
    for (const { key } of await tx.term.findMany({
      where: { key: { in: keys.slice(from, from + 200) } },
      select: { key: true },
    }))
      taken.add(key);
  return taken;
}

/** Writes down that a glossary was imported. */
export const recordImport = (
  tx: Tx,
  input: {
    fileName: string;
    size: number;
    options: object;
    counts: object;
    changeIds: string[];
    byId: string;
    now: Date;
  },
) =>
  tx.import.create({
    data: {
      kind: KIND,
      fileName: input.fileName,
      size: input.size,
      status: "done",
      options: JSON.stringify(input.options),
      counts: JSON.stringify(input.counts),
      report: JSON.stringify({ changeIds: input.changeIds }),
      createdById: input.byId,
      createdAt: input.now,
      startedAt: input.now,
      finishedAt: input.now,
    },
    select: { id: true },
  });

const IMPORT = {
  id: true,
  fileName: true,
  status: true,
  options: true,
  counts: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} as const;

/** The last imports of glossaries, the newest first. */
export const listImports = (take: number) =>
  getDb().import.findMany({ where: { kind: KIND }, orderBy: { createdAt: "desc" }, take, select: IMPORT });

export const findImport = (id: string) =>
  getDb().import.findFirst({ where: { id, kind: KIND }, select: { status: true, report: true } });

export const markUndone = (id: string) => getDb().import.update({ where: { id }, data: { status: "undone" } });
