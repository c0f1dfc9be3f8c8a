import "server-only";
import { existsSync } from "node:fs";
import path from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { PairRow } from "../memory/prepare-pairs";
import type { FullParcel, Parcel, ReadingPlan } from "./read-parcels";
import type { ReadingMessage, ReadingOrder } from "./reading-worker";

/** The thread's own program, as the build made it and from the sources: the process stands in the project's folder. */
const BUILT = path.resolve(
  /* turbopackIgnore: true */ process.cwd(),
  process.env.NEXT_DIST_DIR ?? ".next",
  "reading-thread.mjs",
);
const SOURCES = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/server/imports/reading-worker.mjs");
const FLAGS = ["--conditions=react-server"];
/** Memory that the thread may take for what lives long and for what doesn't, in MB; a parcel takes some ten. */
const LIMITS = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 32 };

/** Unpacks rows only as they are written: they lie outside the heap until then. */
function* received(port: MessagePort, parts: number): Generator<PairRow[]> {
  for (let part = 0; part < parts; part += 1) {
    const answer = receiveMessageOnPort(port);
    if (!answer) throw new Error("rows of a parcel are missing");
    yield answer.message;
  }
}

/**
 * Reads a file into parcels on a thread of its own, while this one writes; see readParcels. Whoever stops listening ends
 * the thread.
 */
export async function* readBeside(plan: ReadingPlan): AsyncGenerator<FullParcel> {
  const { port1: rows, port2 } = new MessageChannel();
  const isBuilt = process.env.NODE_ENV === "production" && existsSync(BUILT);
  const worker = new Worker(isBuilt ? BUILT : SOURCES, {
    workerData: { plan, rows: port2 } satisfies ReadingOrder,
    transferList: [port2],
    execArgv: FLAGS,
    resourceLimits: LIMITS,
  });
  const waiting: { parcel: Parcel; parts: number }[] = [];
  let [isOver, failure]: [boolean, unknown] = [false, null];
  let wake = () => {};
  worker.on("message", (message: ReadingMessage) => {
    if ("parcel" in message) waiting.push(message);
    else isOver = true;
    wake();
  });
  worker.on("error", (error) => {
    failure = error;
    wake();
  });
  worker.on("exit", (code) => {
    if (!isOver) failure ??= new Error(`the reading thread ended with ${code}`);
    wake();
  });
  try {
    for (;;) {
      const next = waiting.shift();
      if (next) {
        worker.postMessage("next");
        yield { ...next.parcel, rows: received(rows, next.parts) };
      } else if (failure) throw failure;
      else if (isOver) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    rows.close();
    await worker.terminate();
  }
}
