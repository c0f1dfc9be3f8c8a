import "server-only";
import type { ImportStatus } from "@/lib/schemas/imports";
import { getDb } from "../db";

const VIEW = {
  id: true,
  kind: true,
  fileName: true,
  size: true,
  status: true,
  position: true,
  bytesRead: true,
  counts: true,
  report: true,
  stopAsked: true,
  heartbeatAt: true,
  createdAt: true,
  finishedAt: true,
  createdBy: { select: { name: true } },
} as const;

export type ImportRow = NonNullable<Awaited<ReturnType<typeof findImport>>>;

export const findImport = (id: string) => getDb().import.findUnique({ where: { id }, select: VIEW });

/** The youngest first. */
export const listImports = (kind: string, limit: number) =>
  getDb().import.findMany({ where: { kind }, orderBy: { createdAt: "desc" }, take: limit, select: VIEW });

export const createImport = (data: { id: string; kind: string; fileName: string; size: number; createdById: string }) =>
  getDb().import.create({ data, select: VIEW });

/** Moves an import on, if it stands where the caller saw it. @returns whether it did */
export async function moveImport(
  id: string,
  from: readonly ImportStatus[],
  data: { status: ImportStatus; stopAsked?: boolean; finishedAt?: Date | null; heartbeatAt?: Date | null },
): Promise<boolean> {
  const { count } = await getDb().import.updateMany({ where: { id, status: { in: [...from] } }, data });
  return count === 1;
}

/** Asks a running job to stop. */
export async function askToStop(id: string): Promise<boolean> {
  const { count } = await getDb().import.updateMany({ where: { id, status: "running" }, data: { stopAsked: true } });
  return count === 1;
}

/** Imports that wait for a job, and those whose job has been silent since `silentSince`; the oldest first. */
export const listClaimable = (silentSince: Date) =>
  getDb().import.findMany({
    where: {
      OR: [
        { status: "pending" },
        {
          status: { in: ["running", "undoing"] },
          OR: [{ heartbeatAt: null }, { heartbeatAt: { lt: silentSince } }],
        },
      ],
    },
    orderBy: { createdAt: "asc" },
    select: { id: true, kind: true, status: true },
  });

/** Takes an import in hand, unless another process was faster. */
export async function claim(id: string, silentSince: Date, now: Date): Promise<boolean> {
  const { count } = await getDb().import.updateMany({
    where: {
      id,
      status: { in: ["pending", "running", "undoing"] },
      OR: [{ heartbeatAt: null }, { heartbeatAt: { lt: silentSince } }],
    },
    data: { heartbeatAt: now },
  });
  if (count === 0) return false;
  await getDb().import.updateMany({ where: { id, status: "pending" }, data: { status: "running", startedAt: now } });
  return true;
}

export interface Progress {
  position: number;
  bytesRead: number;
  /** JSON text */
  counts: string;
  report: string;
}

/** Notes how far a job has come, and that it lives. @returns whether somebody asked it to stop */
export async function saveProgress(id: string, now: Date, progress: Partial<Progress>): Promise<boolean> {
  const { stopAsked } = await getDb().import.update({
    where: { id },
    data: { ...progress, heartbeatAt: now },
    select: { stopAsked: true },
  });
  return stopAsked;
}

/** Says that a job is over. */
export const finish = (id: string, status: ImportStatus, now: Date, progress: Partial<Progress> = {}) =>
  getDb().import.update({
    where: { id },
    data: { ...progress, status, finishedAt: now, heartbeatAt: null, stopAsked: false },
    select: { id: true },
  });

/** Calls what was running when the process ended silent, so that it is taken up at once: for the one process of SQLite. */
export const forgetHeartbeats = () =>
  getDb().import.updateMany({ where: { status: { in: ["running", "undoing"] } }, data: { heartbeatAt: null } });
