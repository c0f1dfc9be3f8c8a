import "server-only";
import { randomUUID } from "node:crypto";
import { refuseStatus, type SegmentStatus } from "@/lib/core/segments/status";
import { roleMay } from "@/lib/schemas/people";
import type { SegmentChanges, SetStatuses } from "@/lib/schemas/segments";
import { forgetSegments, rememberSegments } from "../../memory/service";
import { type Actor, assertCan } from "../../people/permissions";
import { viewSegments } from "../repository";
import * as repository from "./repository";

/** More than these are remembered after the answer: the memory is made from the segments and can be made again. */
const REMEMBERED_AT_ONCE = 100;

/** Ids in one statement; SQLite's old limit is 999 parameters. */
const FORGOTTEN_AT_ONCE = 500;

const isRemembered = ({ after }: { after: SegmentStatus }): boolean => after === "translated" || after === "approved";

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
  const remembering = rememberSegments(kept.map((change) => change.id));
  if (kept.length <= REMEMBERED_AT_ONCE) await remembering;
  else remembering.catch((error) => console.error(error));
  return { changed: await viewSegments(done.map((change) => change.id)), removed: [] };
}
