import "server-only";
import { randomUUID } from "node:crypto";
import { isConfirmed, refuseStatus, type SegmentStatus } from "@/lib/core/segments/status";
import { roleMay } from "@/lib/schemas/people";
import type { SegmentChanges, SetStatuses } from "@/lib/schemas/segments";
import { forgetSegments, rememberSoon } from "../../memory/service";
import { type Actor, assertCan } from "../../people/permissions";
import { viewSegments } from "../repository";
import * as repository from "./repository";

/** Ids in one statement; SQLite's old limit is 999 parameters. */
const FORGOTTEN_AT_ONCE = 500;

const isRemembered = ({ after }: { after: SegmentStatus }): boolean => isConfirmed(after);

/**
 * Sets many statuses at once, and takes them back: each with the version that the person saw. Those that somebody
 * changed meanwhile, and those that the role does not allow, stay as they are.
 */
export async function setStatuses(
  actor: Actor,
  articleId: string,
  input: SetStatuses,
  now: Date,
): Promise<SegmentChanges> {
  assertCan(actor, "translate");
  const mayReview = roleMay(actor.role, "review");
  const done = await repository.setStatuses(
    { articleId, byId: actor.id, visit: randomUUID(), now, changes: input.changes },
    (row) => refuseStatus({ ...row, mayReview }) === null,
  );
  const [kept, dropped] = [done.filter(isRemembered), done.filter((change) => !isRemembered(change))];
  for (let from = 0; from < dropped.length; from += FORGOTTEN_AT_ONCE)
    await forgetSegments(dropped.slice(from, from + FORGOTTEN_AT_ONCE).map((change) => change.id));
  await rememberSoon(kept.map((change) => change.id));
  return { changed: await viewSegments(done.map((change) => change.id)), removed: [] };
}
