import "server-only";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { PairRow } from "../memory/prepare-pairs";
import { type Parcel, type ReadingPlan, readParcels } from "./read-parcels";

/** What the thread is given. */
export interface ReadingOrder {
  plan: ReadingPlan;
  /** where rows go, some at a time; a parcel says how many times */
  rows: MessagePort;
}
/** What the writer is told: a parcel, whose rows are sent, or that there are no more. */
export type ReadingMessage = { parcel: Parcel; parts: number } | { isOver: true };

/** Parcels that may wait for the writer: it is never idle, and no file is in memory whole. */
const AHEAD = 1;

let room = AHEAD;
let wake = () => {};
parentPort?.on("message", () => {
  room += 1;
  wake();
});

const { plan, rows } = workerData as ReadingOrder;
let parts = 0;
const send = (some: PairRow[]) => {
  rows.postMessage(some);
  parts += 1;
};
for await (const parcel of readParcels(plan, send)) {
  while (room === 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  room -= 1;
  const { sizes, tokens, owners } = parcel.read ?? {};
  const moved = [sizes, tokens, owners].flatMap((array) => (array ? [array.buffer as ArrayBuffer] : []));
  parentPort?.postMessage({ parcel, parts } satisfies ReadingMessage, moved);
  parts = 0;
}
parentPort?.postMessage({ isOver: true } satisfies ReadingMessage);
parentPort?.close();
