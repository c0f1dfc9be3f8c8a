import "server-only";
import type { Diagnostic } from "@/lib/core/diagnostic";
import {
  type ComparedEntry,
  compareGlossary,
  type KnownTerm,
  takeEntry,
} from "@/lib/core/formats/glossary/compare-glossary";
import { type ReadGlossary, readGlossary } from "@/lib/core/formats/glossary/read-glossary";
import type { TableMapping } from "@/lib/core/formats/glossary/table-fields";
import { AppError, unreadableFile } from "@/lib/errors";
import {
  type ComparedState,
  type GlossaryImport,
  type GlossaryImported,
  type GlossaryImportView,
  type GlossaryPreview,
  type ImportRow,
  keptCountsSchema,
  keptOptionsSchema,
  keptReportSchema,
} from "@/lib/schemas/glossary-import";
import { type Actor, assertCan } from "../../people/permissions";
import { assertUploadSize } from "../../upload-size";
import { findTerms } from "../decisions/repository";
import { undoTerms } from "../decisions/service";
import { inTransaction, listRecords, writeTerm } from "../repository";
import { snapshotOf, type TermRecord } from "../term-view";
import * as repository from "./repository";

/** Rows of each state that the preview shows. */
const ROWS_SHOWN = 300;
const IMPORTS_SHOWN = 20;
/** Changes that are taken back in one transaction. */
const UNDO_BATCH = 500;

const asKnown = (record: TermRecord): KnownTerm => {
  const { id, key, version, extra } = record;
  return { ...snapshotOf(record), id, key, version, extra };
};

/** The mapping that a person chose for a table with the same first row, where one was imported before. */
async function rememberedMapping(header: readonly string[]): Promise<TableMapping | null> {
  for (const row of await repository.listImports(IMPORTS_SHOWN)) {
    const { header: before, hasHeader, fields } = keptOptionsSchema.parse(JSON.parse(row.options));
    if (fields.length > 0 && before.length > 0 && JSON.stringify(before) === JSON.stringify(header))
      return { hasHeader, fields };
  }
  return null;
}

async function read(bytes: Uint8Array, input: GlossaryImport) {
  assertUploadSize(bytes.byteLength);
  const given = input.fields ? { hasHeader: input.header === "1", fields: input.fields } : null;
  let glossary = await readGlossary(bytes, given);
  let isRemembered = false;
  if (!given && glossary.ok && glossary.value.table) {
    const remembered = await rememberedMapping(glossary.value.table.rows[0] ?? []);
    if (remembered) {
      isRemembered = true;
      glossary = await readGlossary(bytes, remembered);
    }
  }
  if (!glossary.ok) throw unreadableFile(input.name, glossary.diagnostics);
  return { glossary: glossary.value, diagnostics: glossary.diagnostics, isRemembered };
}

const englishOf = ({ entry }: ComparedEntry): string =>
  entry.target
    .filter(({ usage }) => usage !== "forbidden")
    .map(({ text }) => text)
    .join("; ");

function viewRow(compared: ComparedEntry): ImportRow {
  const { entry, state, known } = compared;
  const ours = known?.forms.find(({ language, usage }) => language === "en" && usage === "preferred")?.text ?? null;
  const source = entry.source[0]?.text ?? "";
  return {
    line: entry.line,
    state,
    source,
    target: englishOf(compared),
    ours,
    isRejected: known?.status === "rejected",
  };
}

function viewPreview(
  { format, table }: ReadGlossary,
  compared: readonly ComparedEntry[],
  diagnostics: Diagnostic[],
  isRemembered: boolean,
): GlossaryPreview {
  const counts: Record<ComparedState, number> = { new: 0, changed: 0, conflict: 0, same: 0, repeated: 0 };
  const rows = compared.flatMap((one) => {
    counts[one.state] += 1;
    return counts[one.state] <= ROWS_SHOWN ? [viewRow(one)] : [];
  });
  const shown = table && { rows: table.rows, ...table.mapping, isRemembered };
  return { format, table: shown, counts, rows, diagnostics };
}

/** Says what a file would do to the glossary; nothing is written. */
export async function previewGlossaryImport(
  actor: Actor,
  bytes: Uint8Array,
  input: GlossaryImport,
): Promise<GlossaryPreview> {
  assertCan(actor, "decide");
  const { glossary, diagnostics, isRemembered } = await read(bytes, input);
  const known = (await listRecords()).map(asKnown);
  return viewPreview(glossary, compareGlossary(glossary.entries, known), diagnostics, isRemembered);
}

/** Takes a file into the glossary, all of it or nothing, and remembers how it can be taken back. */
export async function importGlossary(
  actor: Actor,
  bytes: Uint8Array,
  input: GlossaryImport,
  now: Date,
): Promise<GlossaryImported> {
  assertCan(actor, "decide");
  const { glossary } = await read(bytes, input);
  const { policy, status, without } = input;
  const compared = compareGlossary(glossary.entries, (await listRecords()).map(asKnown));
  const wanted = compared.flatMap((one) => {
    const content = without.has(one.entry.line) ? null : takeEntry(one, policy, status);
    if (!content) return [];
    const { extra, ...rest } = content;
    return [{ ...one, extra, content: { ...rest, forms: [...rest.forms] } }];
  });
  const fresh = wanted.flatMap(({ known, key, content, extra }) => (known ? [] : [{ key, snapshot: content, extra }]));
  const changed = wanted.flatMap(({ known, content, extra }) => (known ? [{ known, content, extra }] : []));
  return await inTransaction(async (tx) => {
    const taken = await repository.takenKeys(
      tx,
      fresh.map(({ key }) => key),
    );
    const added = fresh.filter(({ key }) => !taken.has(key));
    const changeIds = await repository.addTerms(tx, added, { byId: actor.id, now });
    const records = await findTerms(
      tx,
      changed.map(({ known }) => known.id),
    );
    let stale = taken.size;
    for (const { known, content, extra } of changed) {
      const record = records.get(known.id);
      const isSame = record?.version === known.version;
      const written = isSame ? await writeTerm(tx, record, content, { byId: actor.id, action: "edited", now }) : null;
      if (written && extra !== known.extra) await repository.keepExtra(tx, known.id, extra);
      if (written) changeIds.push(written.changeId);
      else stale += 1;
    }
    const counts = { added: added.length, changed: changeIds.length - added.length };
    const { table } = glossary;
    const options = table ? { header: table.rows[0] ?? [], ...table.mapping } : {};
    const record = { fileName: input.name, size: bytes.byteLength, options, counts, changeIds, byId: actor.id, now };
    const { id } = await repository.recordImport(tx, record);
    return { id, ...counts, stale };
  });
}

/** The last imports, the newest first. */
export async function listGlossaryImports(actor: Actor): Promise<GlossaryImportView[]> {
  assertCan(actor, "decide");
  const rows = await repository.listImports(IMPORTS_SHOWN);
  return rows.map(({ id, fileName, status, counts, createdAt, createdBy }) => ({
    id,
    fileName,
    at: createdAt.toISOString(),
    by: createdBy?.name ?? null,
    isUndone: status === "undone",
    ...keptCountsSchema.parse(JSON.parse(counts)),
  }));
}

/** Takes an import back, term by term; what somebody has gone on from stays and is counted. */
export async function undoGlossaryImport(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ undone: number; kept: number }> {
  assertCan(actor, "decide");
  const found = await repository.findImport(id);
  if (!found) throw new AppError("not_found");
  if (found.status === "undone") throw new AppError("conflict", { reason: "import_undone" });
  const { changeIds } = keptReportSchema.parse(JSON.parse(found.report));
  let [undone, kept] = [0, 0];
  for (let from = 0; from < changeIds.length; from += UNDO_BATCH) {
    const { done, refused } = await undoTerms(actor, changeIds.slice(from, from + UNDO_BATCH), now);
    undone += done.length;
    kept += refused.length;
  }
  await repository.markUndone(id);
  return { undone, kept };
}
