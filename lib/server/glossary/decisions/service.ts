import "server-only";
import { AppError } from "@/lib/errors";
import {
  type DecideTerms,
  type MergeTerm,
  SOURCE_LANGUAGE,
  TARGET_LANGUAGE,
  type TermFormView,
  type TermOutcome,
  type TermOutcomes,
  type TermSnapshot,
  type TermStatus,
} from "@/lib/schemas/terms";
import { type Actor, assertCan } from "../../people/permissions";
import { deleteTerm, findChange, findTerm, inTransaction, writeTerm } from "../repository";
import { staleTerm } from "../service";
import { readSnapshot } from "../snapshot";
import { preferredForm, snapshotOf, type TermRecord, termRow } from "../term-view";
import * as repository from "./repository";

const ACTIONS = { approved: "approved", rejected: "rejected", candidate: "reopened" } as const satisfies Record<
  TermStatus,
  string
>;

/**
 * Approves, rejects or reopens terms of the versions that the person saw, one or thousands.
 *
 * What cannot be done is told term by term and does not hold up the rest: a term without English cannot be approved
 * (needs_rendering), one that somebody changed in between is left (stale).
 */
export async function decideTerms(actor: Actor, input: DecideTerms, now: Date): Promise<TermOutcomes> {
  assertCan(actor, "decide");
  const { status } = input;
  return await inTransaction(async (tx) => {
    const found = await repository.findTerms(
      tx,
      input.terms.map((term) => term.id),
    );
    const refused: TermOutcomes["refused"] = [];
    const wanted = input.terms.flatMap(({ id, version }): TermRecord[] => {
      const term = found.get(id);
      const reason = !term
        ? "not_found"
        : term.version !== version
          ? "stale"
          : status === "approved" && !preferredForm(term.forms, TARGET_LANGUAGE)
            ? "needs_rendering"
            : null;
      if (reason) refused.push({ id, reason });
      return term && !reason && term.status !== status ? [term] : [];
    });
    const by = { byId: actor.id, action: ACTIONS[status], now };
    const { changes, stale } = await repository.setStatuses(tx, wanted, status, by);
    refused.push(...stale.map((id) => ({ id, reason: "stale" as const })));
    const done = wanted.flatMap((term): TermOutcome[] => {
      const changeId = changes.get(term.id);
      return changeId ? [{ id: term.id, row: termRow({ ...term, status, version: term.version + 1 }), changeId }] : [];
    });
    return { done, refused };
  });
}

/**
 * Decides one term, and says why where it cannot be done.
 *
 * @throws AppError invalid (needs_rendering), conflict (term_stale), not_found
 */
export async function decideTerm(
  actor: Actor,
  id: string,
  input: { status: TermStatus; version: number },
  now: Date,
): Promise<TermOutcome> {
  const { done, refused } = await decideTerms(
    actor,
    { status: input.status, terms: [{ id, version: input.version }] },
    now,
  );
  const reason = refused[0]?.reason;
  if (reason === "needs_rendering") throw new AppError("invalid", { reason });
  if (reason === "not_found") throw new AppError("not_found");
  if (reason === "stale") throw await staleTerm(id);
  const term = done[0] ? null : await findTerm(id);
  return done[0] ?? { id, row: term ? termRow(term) : null, changeId: null };
}

/**
 * Takes one term into another: its forms become admitted ones there, and it stays itself as a rejected term with its
 * history, so that extraction does not propose it again.
 */
export async function mergeTerm(actor: Actor, id: string, input: MergeTerm, now: Date): Promise<TermOutcomes> {
  assertCan(actor, "decide");
  if (id === input.intoId) throw new AppError("invalid", { reason: "merge_self" });
  const [from, into] = await Promise.all([findTerm(id), findTerm(input.intoId)]);
  if (!from || !into) throw new AppError("not_found");
  if (from.version !== input.version) throw await staleTerm(id);
  if (into.version !== input.intoVersion) throw await staleTerm(input.intoId);
  const by = { byId: actor.id, action: "merged", now } as const;
  const written = await inTransaction(async (tx) => {
    const kept = await writeTerm(tx, into, withForms(snapshotOf(into), from), by);
    const gone = await writeTerm(tx, from, { ...snapshotOf(from), status: "rejected" }, by);
    if (!kept || !gone) throw new AppError("conflict");
    return [kept, gone];
  });
  return {
    done: written.map(({ term, changeId }) => ({ id: term.id, row: termRow(term), changeId })),
    refused: [],
  };
}

function withForms(into: TermSnapshot, from: TermRecord): TermSnapshot {
  const known = new Set(into.forms.map((form) => `${form.language}\n${form.text}`));
  const lacksEnglish = !preferredForm(into.forms, TARGET_LANGUAGE);
  const english = lacksEnglish ? preferredForm(from.forms, TARGET_LANGUAGE) : null;
  const added = snapshotOf(from)
    .forms.filter((form) => !known.has(`${form.language}\n${form.text}`))
    .map((form): TermFormView => {
      const isEnglish = form.language === TARGET_LANGUAGE && form.text === english;
      return form.usage === "preferred" && !isEnglish ? { ...form, usage: "admitted" } : form;
    });
  return { ...into, forms: [...into.forms, ...added] };
}

/** Takes changes back, the newest first, each while nobody has gone on from it. */
export async function undoTerms(actor: Actor, changeIds: readonly string[], now: Date): Promise<TermOutcomes> {
  assertCan(actor, "propose");
  const changes = await repository.findChanges(changeIds);
  const terms = await inTransaction((tx) =>
    repository.findTerms(
      tx,
      changes.map((change) => change.termId),
    ),
  );
  const outcomes: TermOutcomes = { done: [], refused: [] };
  await inTransaction(async (tx) => {
    for (const change of changes) {
      const term = terms.get(change.termId);
      const before = readSnapshot(change.before);
      const after = readSnapshot(change.after);
      if (!term || term.version !== after?.version) {
        outcomes.refused.push({ id: change.termId, reason: term ? "stale" : "not_found" });
        continue;
      }
      if (!before) {
        await deleteTerm(tx, term.id, term.version);
        outcomes.done.push({ id: term.id, row: null, changeId: null });
        continue;
      }
      const { version: _, ...snapshot } = before;
      assertMayRestore(actor, term, snapshot);
      const written = await writeTerm(tx, term, snapshot, { byId: actor.id, action: "restored", now });
      if (!written) outcomes.refused.push({ id: term.id, reason: "stale" });
      else outcomes.done.push({ id: term.id, row: termRow(written.term), changeId: written.changeId });
    }
  });
  return outcomes;
}

/** Brings a term back to how a change of its history left it. */
export async function restoreTerm(
  actor: Actor,
  id: string,
  input: { changeId: string; version: number },
  now: Date,
): Promise<TermOutcome> {
  assertCan(actor, "propose");
  const [term, change] = await Promise.all([findTerm(id), findChange(input.changeId)]);
  const stored = readSnapshot(change?.after ?? null);
  if (!term || change?.termId !== id || !stored) throw new AppError("not_found");
  if (term.version !== input.version) throw await staleTerm(id);
  const { version: _, ...snapshot } = stored;
  assertMayRestore(actor, term, snapshot);
  if (!preferredForm(snapshot.forms, SOURCE_LANGUAGE)) throw new AppError("invalid", { reason: "needs_source" });
  const written = await inTransaction((tx) =>
    writeTerm(tx, term, snapshot, { byId: actor.id, action: "restored", now }),
  );
  if (!written) throw await staleTerm(id);
  return { id, row: termRow(written.term), changeId: written.changeId };
}

function assertMayRestore(actor: Actor, term: TermRecord, next: TermSnapshot): void {
  if (term.status !== "candidate" || next.status !== "candidate") assertCan(actor, "decide");
}
