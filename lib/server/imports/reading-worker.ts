import "server-only";
import { parentPort, workerData } from "node:worker_threads";
import { type Parcel, type ReadingPlan, readParcels } from "./read-parcels";

/** What the writer is told: a parcel, or that there are no more. */
export type ReadingMessage = { parcel: Parcel } | { isOver: true };

/** Parcels that may wait for the writer: it is never idle, and no file is in memory whole. */
const AHEAD = 1;

let room = AHEAD;
let wake = () => {};
parentPort?.on("message", () => {
  room += 1;
  wake();
});

for await (const parcel of readParcels(workerData as ReadingPlan)) {
  while (room === 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  room -= 1;
  const { sizes, tokens, owners } = parcel.pairs?.read ?? {};
  const moved = [sizes, tokens, owners].flatMap((array) => (array ? [array.buffer as ArrayBuffer] : []));
  parentPort?.postMessage({ parcel } satisfies ReadingMessage, moved);
}
parentPort?.postMessage({ isOver: true } satisfies ReadingMessage);
parentPort?.close();
