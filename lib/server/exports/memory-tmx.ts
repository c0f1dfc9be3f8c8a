import "server-only";
import { memoryHeader } from "@/lib/core/formats/tmx/article-tmx";
import type { TmxExtra } from "@/lib/core/formats/tmx/pick-pairs";
import type { TmxUnit } from "@/lib/core/formats/tmx/tmx-unit";
import { unitOfPair } from "@/lib/core/formats/tmx/write-pair";
import { sqliteAdapter } from "../db";
import { listForExport } from "../memory/repository";
import { type Actor, assertCan } from "../people/permissions";
import { tmxStream } from "./tmx-stream";

/** Entries in memory at a time. */
const READ_AT_ONCE = 1_000;

type Entry = Awaited<ReturnType<typeof listForExport>>[number];

function unitOf({ extra, status, fileName, ...pair }: Entry): TmxUnit {
  const kept = extra === null ? null : (JSON.parse(extra) as TmxExtra);
  const props = [
    ...(status === null ? [] : [{ type: "x-status", text: status }]),
    ...(fileName === null ? [] : [{ type: "x-file", text: fileName }]),
  ];
  const known = new Set(kept?.tu?.props?.map(({ type, text }) => `${type} ${text}`));
  return unitOfPair({ ...pair, extra: kept, props: props.filter(({ type, text }) => !known.has(`${type} ${text}`)) });
}

async function* units(): AsyncGenerator<TmxUnit[]> {
  for (let after = 0; ; ) {
    const entries = await listForExport(after, READ_AT_ONCE);
    const last = entries.at(-1);
    if (!last) return;
    after = last.id;
    yield entries.map(unitOf);
  }
}

async function* allUnits(): AsyncGenerator<TmxUnit[]> {
  const adapter = await sqliteAdapter();
  yield* adapter ? adapter.whileMuchIsRead(units()) : units();
}

/** The whole memory as TMX, a thousand entries in memory at a time. */
export function exportMemory(actor: Actor): ReadableStream<Uint8Array> {
  assertCan(actor, "export");
  return tmxStream(memoryHeader("sw"), allUnits());
}
