import "server-only";
import { isConfirmed, refuseStatus, type SegmentStatus, statusAfterEdit } from "@/lib/core/segments/status";
import { AppError } from "@/lib/errors";
import { roleMay } from "@/lib/schemas/people";
import type {
  ArticleView,
  OpenArticle,
  Pulse,
  PulseAnswer,
  RevisionView,
  SegmentView,
  UpdateSegment,
} from "@/lib/schemas/segments";
import { rememberSegment } from "../memory/service";
import { type Actor, assertCan } from "../people/permissions";
import * as repository from "./repository";

/** Changes are asked for from a little before the last answer, so that a write that was slow to commit is not missed. */
const PULSE_OVERLAP_MS = 5_000;
/** Somebody who has not been heard of for this long has left. */
const PRESENCE_MS = 30_000;
/** Revisions shown; the rest stay in the database. */
const REVISIONS_SHOWN = 200;

const overlap = (now: Date): string => new Date(now.getTime() - PULSE_OVERLAP_MS).toISOString();

/** An article without its segments. */
export async function findArticle(actor: Actor, id: string): Promise<ArticleView> {
  assertCan(actor, "read");
  const article = await repository.findArticle(id);
  if (!article) throw new AppError("not_found");
  return article;
}

/** An article with its segments in reading order. */
export async function openArticle(actor: Actor, id: string, now: Date): Promise<OpenArticle> {
  return { article: await findArticle(actor, id), segments: await repository.listSegments(id), at: overlap(now) };
}

/** What others changed since the last pulse, and who is here; tells them that this person is. */
export async function pulse(actor: Actor, articleId: string, input: Pulse, now: Date): Promise<PulseAnswer> {
  await findArticle(actor, articleId);
  const since = new Date(now.getTime() - PRESENCE_MS);
  const people = await repository.keepPresence({ articleId, userId: actor.id, ...input, now, since });
  return { ...(await repository.listChanges(articleId, new Date(input.since))), people, at: overlap(now) };
}

/**
 * Saves a target, a status, or both, of the version that the person saw.
 *
 * A changed text is a draft again, whoever confirmed the one before; taking the whole visit back gives the status back
 * as well. `conflict` (reason stale, StaleDetails) where somebody else changed the segment; `gone` where it was merged.
 */
export async function updateSegment(actor: Actor, id: string, input: UpdateSegment, now: Date): Promise<SegmentView> {
  assertCan(actor, "translate");
  const mayReview = roleMay(actor.role, "review");
  const outcome = await repository.changeSegment(
    { id, byId: actor.id, now, ...input, target: input.target },
    (standing) => {
      const target = input.target ?? standing.target;
      const settled = statusOfText(target, standing);
      const status = input.status ?? settled;
      const refusal = input.status && refuseStatus({ from: settled, to: status, target, mayReview });
      if (refusal) throw new AppError("invalid", { reason: refusal });
      return { target, status };
    },
  );
  if (outcome.kind === "missing") throw new AppError("not_found");
  if (outcome.kind === "gone")
    throw new AppError("gone", { reason: "segment_merged", details: { mergedIntoId: outcome.mergedIntoId } });
  if (outcome.kind === "stale") {
    const details = await repository.staleDetails(id, outcome);
    throw new AppError("conflict", { reason: "stale", details });
  }
  if (isConfirmed(outcome.before) || isConfirmed(outcome.after)) await rememberSegment(id);
  const [segment] = await repository.viewSegments([id]);
  if (!segment) throw new AppError("not_found");
  return segment;
}

function statusOfText(target: string, standing: repository.Standing): SegmentStatus {
  if (target === standing.target) return standing.status;
  if (target === standing.visitStart?.target) return standing.visitStart.status;
  return statusAfterEdit(target);
}

export async function listRevisions(actor: Actor, id: string): Promise<RevisionView[]> {
  assertCan(actor, "read");
  const revisions = await repository.listRevisions(id, REVISIONS_SHOWN);
  if (!revisions) throw new AppError("not_found");
  return revisions;
}
