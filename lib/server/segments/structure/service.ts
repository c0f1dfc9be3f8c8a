import "server-only";
import { mergeTexts } from "@/lib/core/segments/merge-texts";
import { splitAt } from "@/lib/core/segments/split-at";
import { asSegmentStatus, statusAfterMerge, statusAfterMove, statusesAfterSplit } from "@/lib/core/segments/status";
import { AppError } from "@/lib/errors";
import type { MergeSegments, MoveTarget, SegmentChanges, SplitSegment } from "@/lib/schemas/segments";
import { rememberSegments } from "../../memory/service";
import { type Actor, assertCan } from "../../people/permissions";
import { viewSegments } from "../repository";
import * as repository from "./repository";

const UNDOABLE: ReadonlySet<string> = new Set(["merge", "split", "move"]);
const changedMeanwhile = () => new AppError("conflict", { reason: "structure_changed" });

/** Joins a bead with the next; the next one leaves the article and keeps its history and comments. */
export async function mergeSegments(
  actor: Actor,
  id: string,
  input: MergeSegments,
  now: Date,
): Promise<SegmentChanges> {
  assertCan(actor, "translate");
  await repository.inTransaction(async (tx) => {
    const first = await repository.findBead(tx, id);
    if (!first) throw new AppError("not_found");
    const second = await repository.findNext(tx, first);
    if (!second) throw new AppError("invalid", { reason: "merge_last" });
    const isSeen =
      first.version === input.version && second.id === input.nextId && second.version === input.nextVersion;
    if (!isSeen) throw changedMeanwhile();
    const target = mergeTexts(first.target, second.target);
    const status = statusAfterMerge(asSegmentStatus(first.status), asSegmentStatus(second.status), target);
    const source = mergeTexts(first.source, second.source);
    await repository.writeContent(tx, first, { source, target, status }, { byId: actor.id, now, origin: "merge" });
    await repository.removeBead(tx, second, first.id, now);
  });
  await rememberSegments([id, input.nextId]);
  return { changed: await viewSegments([id]), removed: [input.nextId] };
}

/** Splits a bead in two at an offset of each side; the white space at the cut goes. */
export async function splitSegment(actor: Actor, id: string, input: SplitSegment, now: Date): Promise<SegmentChanges> {
  assertCan(actor, "translate");
  const part = await repository.inTransaction(async (tx) => {
    const whole = await repository.findBead(tx, id);
    if (!whole) throw new AppError("not_found");
    if (whole.version !== input.version) throw changedMeanwhile();
    const [source1, source2] = splitAt(whole.source, input.source);
    const [target1, target2] = splitAt(whole.target, input.target);
    if ((source1 === "" && target1 === "") || (source2 === "" && target2 === ""))
      throw new AppError("invalid", { reason: "split_edge" });
    const [status1, status2] = statusesAfterSplit(asSegmentStatus(whole.status), [target1, target2]);
    const by = { byId: actor.id, now, origin: "split" } as const;
    await repository.writeContent(tx, whole, { source: source1, target: target1, status: status1 }, by);
    return await repository.createPart(tx, whole, { source: source2, target: target2, status: status2 }, by);
  });
  await rememberSegments([id, part]);
  return { changed: await viewSegments([id, part]), removed: [] };
}

/** Moves the end of a bead's target to the next bead, or its beginning to the previous one. */
export async function moveTarget(actor: Actor, id: string, input: MoveTarget, now: Date): Promise<SegmentChanges> {
  assertCan(actor, "translate");
  await repository.inTransaction(async (tx) => {
    const bead = await repository.findBead(tx, id);
    if (!bead) throw new AppError("not_found");
    const isDown = input.to === "next";
    const other = await (isDown ? repository.findNext(tx, bead) : repository.findPrevious(tx, bead));
    if (!other) throw new AppError("invalid", { reason: "move_edge" });
    const isSeen = bead.version === input.version && other.id === input.otherId && other.version === input.otherVersion;
    if (!isSeen) throw changedMeanwhile();
    const [head, tail] = splitAt(bead.target, input.at);
    const [kept, moved] = isDown ? [head, tail] : [tail, head];
    if (moved === "") throw new AppError("invalid", { reason: "move_nothing" });
    const joined = isDown ? mergeTexts(moved, other.target) : mergeTexts(other.target, moved);
    const by = { byId: actor.id, now, origin: "move" } as const;
    const mine = { source: bead.source, target: kept, status: statusAfterMove(kept) };
    const theirs = { source: other.source, target: joined, status: statusAfterMove(joined) };
    await repository.writeContent(tx, bead, mine, by);
    await repository.writeContent(tx, other, theirs, by);
  });
  await rememberSegments([id, input.otherId]);
  return { changed: await viewSegments([id, input.otherId]), removed: [] };
}

/** Takes back the merge, split or move that made this version; a `conflict` once somebody has gone on from it. */
export async function undoStructure(actor: Actor, id: string, version: number, now: Date): Promise<SegmentChanges> {
  assertCan(actor, "translate");
  const { shown, removed } = await repository.inTransaction(async (tx) => {
    const bead = await repository.findBead(tx, id);
    if (!bead) throw new AppError("not_found");
    const made = bead.version === version ? await repository.findRevision(tx, id, version) : null;
    if (!made || !UNDOABLE.has(made.origin)) throw changedMeanwhile();
    const before = { source: made.sourceBefore ?? "", target: made.targetBefore, status: made.statusBefore };
    const by = { byId: actor.id, now, origin: "restore" } as const;
    if (made.origin === "merge") {
      const absorbed = await repository.findAbsorbedAt(tx, id, made.at);
      if (absorbed.length === 0) throw changedMeanwhile();
      await repository.writeContent(tx, bead, before, by);
      for (const other of absorbed) await repository.giveBack(tx, other, now);
      return { shown: [id, ...absorbed.map((other) => other.id)], removed: [] };
    }
    if (made.origin === "move") {
      const pair = await repository.findMovedAt(tx, bead, made.at);
      if (!pair) throw changedMeanwhile();
      const { other, made: theirs } = pair;
      await repository.writeContent(tx, bead, before, by);
      const restored = { source: theirs.sourceBefore ?? "", target: theirs.targetBefore, status: theirs.statusBefore };
      await repository.writeContent(tx, other, restored, by);
      return { shown: [id, other.id], removed: [] };
    }
    const part = await repository.findPartAt(tx, id, made.at);
    if (part?.version !== 1) throw changedMeanwhile();
    await repository.writeContent(tx, bead, before, by);
    await repository.removeBead(tx, part, id, now);
    return { shown: [id], removed: [part.id] };
  });
  await rememberSegments([...shown, ...removed]);
  return { changed: await viewSegments(shown), removed };
}
