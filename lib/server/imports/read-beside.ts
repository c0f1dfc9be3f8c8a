import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Parcel, ReadingPlan } from "./read-parcels";
import type { ReadingMessage } from "./reading-worker";

/** The thread's own program, from the sources: the process stands in the project's folder. */
const PROGRAM = "lib/server/imports/reading-worker.mjs";
const FLAGS = ["--conditions=react-server"];
/** Memory that the thread may take for what lives long and for what doesn't, in MB; a parcel takes some ten. */
const LIMITS = { maxOldGenerationSizeMb: 144, maxYoungGenerationSizeMb: 16 };

/**
 * Reads a file into parcels on a thread of its own, while this one writes; see readParcels. Whoever stops listening ends
 * the thread.
 */
export async function* readBeside(plan: ReadingPlan): AsyncGenerator<Parcel> {
  const worker = new Worker(path.join(/* turbopackIgnore: true */ process.cwd(), PROGRAM), {
    workerData: plan,
    execArgv: FLAGS,
    resourceLimits: LIMITS,
  });
  const waiting: Parcel[] = [];
  let [isOver, failure]: [boolean, unknown] = [false, null];
  let wake = () => {};
  worker.on("message", (message: ReadingMessage) => {
    if ("parcel" in message) waiting.push(message.parcel);
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
      const parcel = waiting.shift();
      if (parcel) {
        worker.postMessage("next");
        yield parcel;
      } else if (failure) throw failure;
      else if (isOver) return;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    }
  } finally {
    await worker.terminate();
  }
}
