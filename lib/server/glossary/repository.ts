import "server-only";
import type { Prisma } from "@/lib/generated/sqlite/client";
import {
  SOURCE_LANGUAGE,
  type TermAction,
  type TermChangeView,
  type TermRow,
  type TermSnapshot,
} from "@/lib/schemas/terms";
import { getDb, type Tx } from "../db";
import { readSnapshot, type StoredSnapshot } from "./snapshot";
import { asTermAction, FORM, type FormRecord, IN_ORDER, snapshotOf, TERM, type TermRecord, termRow } from "./term-view";

/** Changes shown on a term's page; the rest stay in the database. */
const CHANGES_SHOWN = 100;

/** Who changes a term, and how it is called in its history. */
export interface ChangeBy {
  byId: string;
  action: TermAction;
  now: Date;
}
export interface Written {
  term: TermRecord;
  changeId: string;
}

/** Runs several writes as one; a whole glossary at once takes its time. */
export const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  getDb().$transaction(work, { timeout: 60_000, maxWait: 15_000 });

export const findTerm = (id: string, tx: Tx = getDb()): Promise<TermRecord | null> =>
  tx.term.findUnique({ where: { id }, select: TERM });

/** Every Swahili form that recognition would go by. */
export const listSourceForms = (): Promise<{ termId: string; text: string }[]> =>
  getDb().termForm.findMany({
    where: { language: SOURCE_LANGUAGE, usage: { not: "forbidden" } },
    select: { termId: true, text: true },
  });

/** Terms under one of the keys or ids, or with one of the texts as a Swahili form. */
export const findSame = (
  keys: readonly string[],
  texts: readonly string[],
  ids: readonly string[],
  tx: Tx,
): Promise<TermRecord[]> =>
  tx.term.findMany({
    where: {
      OR: [
        { key: { in: [...keys] } },
        { id: { in: [...ids] } },
        { forms: { some: { language: SOURCE_LANGUAGE, usage: { not: "forbidden" }, text: { in: [...texts] } } } },
      ],
    },
    select: TERM,
  });

/** A stamp that changes with anything in the glossary. */
export async function readGlossaryVersion(): Promise<string> {
  const { _max, _sum, _count } = await getDb().term.aggregate({
    _count: { _all: true },
    _max: { updatedAt: true },
    _sum: { version: true, count: true, documents: true, score: true },
  });
  const parts = [
    _count._all,
    _sum.version,
    _sum.count,
    _sum.documents,
    _sum.score?.toFixed(3),
    _max.updatedAt?.getTime(),
  ];
  return parts.map((part) => part ?? 0).join("-");
}

/** All forms by their term, in order. Read apart: a relation would be asked for by more ids than a statement takes. */
async function formsByTerm(where: { term?: Prisma.TermWhereInput } = {}): Promise<Map<string, FormRecord[]>> {
  const rows = await getDb().termForm.findMany({ where, orderBy: IN_ORDER, select: { ...FORM, termId: true } });
  const forms = new Map<string, FormRecord[]>();
  for (const { termId, ...form } of rows) {
    const known = forms.get(termId);
    if (known) known.push(form);
    else forms.set(termId, [form]);
  }
  return forms;
}

/** Every term, the best first. */
export async function listTerms(): Promise<TermRow[]> {
  const [rows, forms] = await Promise.all([
    getDb().term.findMany({
      orderBy: [{ score: "desc" }, { id: "asc" }],
      select: {
        id: true,
        kind: true,
        status: true,
        domain: true,
        count: true,
        documents: true,
        score: true,
        version: true,
      },
    }),
    formsByTerm(),
  ]);
  return rows.map((row) => termRow({ ...row, forms: forms.get(row.id) ?? [] }));
}

/** Whole terms with all their forms: approved ones, candidates, rejected ones, each the best first. */
export async function listRecords(where: Prisma.TermWhereInput = {}): Promise<TermRecord[]> {
  const { forms: _, decidedBy: __, ...columns } = TERM;
  const [rows, forms, people] = await Promise.all([
    getDb().term.findMany({
      where,
      orderBy: [{ status: "asc" }, { score: "desc" }, { id: "asc" }],
      select: { ...columns, decidedById: true },
    }),
    formsByTerm({ term: where }),
    getDb().user.findMany({ select: { id: true, name: true } }),
  ]);
  const names = new Map(people.map(({ id, name }) => [id, { name }]));
  return rows.map(({ decidedById, ...row }) => ({
    ...row,
    decidedBy: decidedById === null ? null : (names.get(decidedById) ?? null),
    forms: forms.get(row.id) ?? [],
  }));
}

/** The history of a term, the newest first. */
export async function listChanges(termId: string): Promise<TermChangeView[]> {
  const rows = await getDb().termChange.findMany({
    where: { termId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: CHANGES_SHOWN,
    include: { by: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    by: row.by?.name ?? null,
    action: asTermAction(row.action),
    before: readSnapshot(row.before),
    after: readSnapshot(row.after),
  }));
}

export async function lastChanger(termId: string): Promise<string | null> {
  const row = await getDb().termChange.findFirst({
    where: { termId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { by: { select: { name: true } } },
  });
  return row?.by?.name ?? null;
}

export const findChange = (id: string, tx: Tx = getDb()) =>
  tx.termChange.findUnique({
    where: { id },
    select: { id: true, termId: true, action: true, before: true, after: true },
  });

const store = (snapshot: TermSnapshot, version: number): string =>
  JSON.stringify({ ...snapshot, version } satisfies StoredSnapshot);

const numbered = (snapshot: TermSnapshot) => snapshot.forms.map((form, position) => ({ ...form, position }));

/** Puts a new term in, with the first entry of its history. */
export async function createTerm(
  tx: Tx,
  input: { key: string; snapshot: TermSnapshot; count?: number; documents?: number },
  by: ChangeBy,
): Promise<Written> {
  const { key, snapshot, count = 0, documents = 0 } = input;
  const { forms: _, ...fields } = snapshot;
  const term = await tx.term.create({
    data: { key, ...fields, count, documents, forms: { createMany: { data: numbered(snapshot) } } },
    select: TERM,
  });
  const change = await tx.termChange.create({
    data: { termId: term.id, at: by.now, byId: by.byId, action: by.action, after: store(snapshotOf(term), 1) },
  });
  return { term, changeId: change.id };
}

/** Writes a term that is still at the version of `term`, and its history; null where somebody was faster. */
export async function writeTerm(tx: Tx, term: TermRecord, next: TermSnapshot, by: ChangeBy): Promise<Written | null> {
  const before = snapshotOf(term);
  const { forms, ...fields } = next;
  const isDecision = next.status !== before.status;
  const decided =
    next.status === "candidate" ? { decidedAt: null, decidedById: null } : { decidedAt: by.now, decidedById: by.byId };
  const { count } = await tx.term.updateMany({
    where: { id: term.id, version: term.version },
    data: { ...fields, ...(isDecision ? decided : {}), version: term.version + 1 },
  });
  if (count === 0) return null;
  if (JSON.stringify(forms) !== JSON.stringify(before.forms)) {
    await tx.termForm.deleteMany({ where: { termId: term.id } });
    await tx.termForm.createMany({ data: numbered(next).map((form) => ({ ...form, termId: term.id })) });
  }
  const after = await findTerm(term.id, tx);
  if (!after) return null;
  const change = await tx.termChange.create({
    data: {
      termId: term.id,
      at: by.now,
      byId: by.byId,
      action: by.action,
      before: store(before, term.version),
      after: store(snapshotOf(after), after.version),
    },
  });
  return { term: after, changeId: change.id };
}

export const deleteTerm = (tx: Tx, id: string, version: number) => tx.term.deleteMany({ where: { id, version } });
