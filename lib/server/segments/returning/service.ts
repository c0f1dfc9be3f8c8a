import "server-only";
import { randomUUID } from "node:crypto";
import { readReturned } from "@/lib/core/formats/read-returned";
import { type Draft, matchReturningWork } from "@/lib/core/formats/returning-work";
import { isConfirmed, refuseStatus, type SegmentStatus, statusAfterEdit } from "@/lib/core/segments/status";
import { AppError, unreadableFile } from "@/lib/errors";
import { roleMay } from "@/lib/schemas/people";
import type { ApplyReturn, ReturnOutcome, ReturnPreview } from "@/lib/schemas/returning";
import { forgetSegments, rememberSoon } from "../../memory/service";
import { type Actor, assertCan } from "../../people/permissions";
import { assertUploadSize } from "../../upload-size";
import { changeSegment, viewSegments } from "../repository";
import * as repository from "./repository";

/** Ids in one statement; SQLite's old limit is 999 parameters. */
const FORGOTTEN_AT_ONCE = 500;

/** Compares a file that comes back with the article; changes nothing. */
export async function previewReturn(
  actor: Actor,
  articleId: string,
  bytes: Uint8Array,
  name: string,
): Promise<ReturnPreview> {
  assertCan(actor, "translate");
  assertUploadSize(bytes.byteLength);
  const article = await repository.findArticle(articleId);
  if (!article) throw new AppError("not_found");
  const read = await readReturned(bytes);
  if (!read.ok) throw unreadableFile(name, read.diagnostics);
  const { rows, articleId: from, targetLanguage } = read.value;
  const segments = await repository.listStanding(articleId);
  const current = new Map(segments.map((segment) => [segment.id, segment.version]));
  const moved = rows.flatMap(({ id, version }): [string, number][] =>
    id !== null && version !== null && current.has(id) && current.get(id) !== version ? [[id, version]] : [],
  );
  const pasts = await repository.listPasts(new Map(moved));
  const bases = new Map<string, Draft>();
  for (const [id, { base }] of pasts) if (base) bases.set(id, base);
  const work = matchReturningWork(rows, segments, bases, roleMay(actor.role, "review"));
  const language = (tag: string) => tag.toLowerCase().split("-")[0];
  const isOtherLanguage = targetLanguage !== null && language(targetLanguage) !== language(article.targetLanguage);
  return {
    ...work,
    changes: work.changes.map((change) => {
      const past = change.conflict === "edited" ? pasts.get(change.id) : undefined;
      return { ...change, by: past?.by ?? null, at: past?.at.toISOString() ?? null };
    }),
    missing: work.missing.length,
    isOfAnotherArticle: from !== null && from !== articleId,
    otherLanguage: isOtherLanguage ? targetLanguage : null,
    diagnostics: read.diagnostics,
  };
}

/**
 * Brings chosen changes into the article, as revisions of origin `import`; or takes them back, as `restore`.
 *
 * Each is written on the version that the choice was made on: what somebody changed meanwhile stays, and is named. A
 * status that the role doesn't allow is the one that a typed text would get.
 */
export async function applyReturn(
  actor: Actor,
  articleId: string,
  input: ApplyReturn,
  now: Date,
): Promise<ReturnOutcome> {
  assertCan(actor, "translate");
  const own = new Set((await repository.listStanding(articleId)).map(({ id }) => id));
  const mayReview = roleMay(actor.role, "review");
  const visit = randomUUID();
  const { origin } = input;
  const ids = input.changes.map(({ id }) => id);
  // whoever takes an import back gives back the status that stood there, a reviewer's too
  const before = origin === "restore" ? await repository.listBeforeImport(ids, actor.id) : new Map<string, Draft>();
  const changed: { id: string; before: SegmentStatus; after: SegmentStatus }[] = [];
  const stale: string[] = [];
  for (const { id, version, target, status } of input.changes) {
    const request = { id, version, byId: actor.id, visit, origin, now, target };
    const outcome = own.has(id)
      ? await changeSegment(request, (standing) => {
          const from = target === standing.target ? standing.status : statusAfterEdit(target);
          const stood = before.get(id);
          const isBack = stood?.target === target && stood.status === status;
          const isAllowed = isBack || refuseStatus({ from, to: status, target, mayReview }) === null;
          return { target, status: isAllowed ? status : from };
        })
      : null;
    if (outcome?.kind === "changed") changed.push({ id, before: outcome.before, after: outcome.after });
    else stale.push(id);
  }
  const kept = changed.filter(({ after }) => isConfirmed(after)).map(({ id }) => id);
  const dropped = changed.filter(({ before, after }) => isConfirmed(before) && !isConfirmed(after));
  for (let from = 0; from < dropped.length; from += FORGOTTEN_AT_ONCE)
    await forgetSegments(dropped.slice(from, from + FORGOTTEN_AT_ONCE).map(({ id }) => id));
  await rememberSoon(kept);
  return { changed: await viewSegments(changed.map(({ id }) => id)), stale };
}
