import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Pairing } from "@/lib/core/align/pair-again";
import { statusAfterMove } from "@/lib/core/segments/status";
import { AppError } from "@/lib/errors";
import type { ApplyPairing, PairingOutcome, PairingPreview } from "@/lib/schemas/pairing";
import type { SegmentChanges } from "@/lib/schemas/segments";
import { alignerKnowledge } from "../../articles/aligner-knowledge";
import { type Actor, assertCan } from "../../people/permissions";
import { viewSegments } from "../repository";
import * as repository from "./repository";

type Row = repository.PairedBead;

interface Planned {
  rows: Row[];
  pairing: Pairing;
  outcome: string;
}

/** The same rows at the same versions and the same outcome have the same name, whatever the memory has learned meanwhile. */
function nameOutcome(rows: readonly Row[], { rows: planned, removed }: Pairing): string {
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const changed = planned.flatMap(({ id, from, source, target, isChanged }, k) =>
    isChanged ? [[k, id, from, versions.get(from), source, target]] : [],
  );
  const gone = removed.map(({ id, into }) => [id, versions.get(id), into]);
  return createHash("sha256")
    .update(JSON.stringify([changed, gone]))
    .digest("hex");
}

async function plan(actor: Actor, articleId: string): Promise<Planned> {
  const rows = await repository.listRows(articleId);
  if (rows.length === 0 && !(await repository.hasArticle(articleId))) throw new AppError("not_found");
  const [{ pairAgain }, knowledge] = await Promise.all([
    import("@/lib/core/align/pair-again"),
    alignerKnowledge(
      actor,
      rows.map(({ source }) => source),
    ),
  ]);
  const pairing = pairAgain(rows, knowledge);
  return { rows, pairing, outcome: nameOutcome(rows, pairing) };
}

/** What pairing the article again round its confirmed rows would change; changes nothing. */
export async function previewPairing(actor: Actor, articleId: string): Promise<PairingPreview> {
  assertCan(actor, "translate");
  const { rows, pairing, outcome } = await plan(actor, articleId);
  const { listPairingChanges } = await import("@/lib/core/align/pairing-changes");
  const rewritten = pairing.rows.filter(({ id, isChanged }) => id !== null && isChanged).length;
  return {
    changes: listPairingChanges(rows, pairing),
    rows: rewritten + pairing.removed.length,
    held: rows.filter(({ isHeld }) => isHeld).length,
    outcome,
  };
}

/**
 * Pairs the article again as the preview showed it, in one step.
 *
 * Confirmed rows are not touched; a row that changes is a draft, or untranslated where it has no English now. English that
 * moves takes its text along, comments and history stay with the Swahili. `conflict` (reason structure_changed) where the
 * outcome would be another one than the preview's.
 */
export async function applyPairing(
  actor: Actor,
  articleId: string,
  input: ApplyPairing,
  now: Date,
): Promise<PairingOutcome> {
  assertCan(actor, "translate");
  const { rows, pairing, outcome } = await plan(actor, articleId);
  if (outcome !== input.outcome) throw new AppError("conflict", { reason: "structure_changed" });
  const beads = new Map(rows.map((row) => [row.id, row]));
  const ids = pairing.rows.map(({ id }) => id ?? randomUUID());
  const made: repository.NewRow[] = [];
  const changed: repository.RowChange[] = [];
  for (const [k, { id, from, source, target, isChanged }] of pairing.rows.entries()) {
    const bead = beads.get(from);
    if (!isChanged || !bead) continue;
    const content = { source, target, status: statusAfterMove(target) };
    if (id === null) made.push({ id: ids[k] ?? "", from: bead, afterId: ids[k - 1] ?? null, content });
    else changed.push({ bead, after: content });
  }
  const removed = pairing.removed.flatMap(({ id, into }) => {
    const bead = beads.get(id);
    return bead ? [{ bead, intoId: ids[into] ?? "" }] : [];
  });
  const run = randomUUID();
  // confirmed rows alone are in the memory, and none of them changes
  await repository.writeRun({ articleId, byId: actor.id, now, run }, { made, changed, removed });
  const shown = [...made.map(({ id }) => id), ...changed.map(({ bead }) => bead.id)];
  return { run, changed: await viewSegments(shown), removed: removed.map(({ bead }) => bead.id) };
}

/** Takes back what {@link applyPairing} did; a `conflict` once somebody has gone on from any of its rows. */
export async function undoPairing(actor: Actor, articleId: string, run: string, now: Date): Promise<SegmentChanges> {
  assertCan(actor, "translate");
  const { shown, removed } = await repository.undoRun({ articleId, byId: actor.id, now, run });
  return { changed: await viewSegments(shown), removed };
}
