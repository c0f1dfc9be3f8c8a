import "server-only";
import { strToU8, Zip, ZipDeflate } from "fflate";

/** A file on its way into an archive; a body of parts is written as it comes. */
export interface ZippedFile {
  name: string;
  body: string | Uint8Array | AsyncIterable<string | Uint8Array>;
}

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);

/**
 * An archive that is made as fast as it is taken; a reader that goes away ends it.
 *
 * Memory holds one part of one file at a time.
 */
export function zipStream(files: AsyncIterable<ZippedFile>): ReadableStream<Uint8Array> {
  let out: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else out.push(part);
  });
  /** Gives back after each part, so that what was made can be taken. */
  async function* steps(): AsyncGenerator<void> {
    for await (const { name, body } of files) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      if (typeof body === "string" || body instanceof Uint8Array) entry.push(bytesOf(body), true);
      else {
        for await (const part of body) {
          entry.push(bytesOf(part));
          yield;
        }
        entry.push(new Uint8Array(0), true);
      }
      yield;
    }
    zip.end();
  }
  const work = steps();
  return new ReadableStream({
    async pull(controller) {
      for (;;) {
        const { done } = await work.next();
        if (failure) throw failure;
        const made = out;
        out = [];
        for (const part of made) controller.enqueue(part);
        if (done) return controller.close();
        if (made.length > 0) return;
      }
    },
    async cancel() {
      await work.return(undefined);
    },
  });
}
