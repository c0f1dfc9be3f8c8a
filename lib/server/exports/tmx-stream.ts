import "server-only";
import { TMX_END, TmxWriter } from "@/lib/core/formats/tmx/serialize";
import type { TmxHeader, TmxUnit } from "@/lib/core/formats/tmx/tmx-unit";

/** A memory that is written as fast as it is taken; a reader that goes away ends it. */
export function tmxStream(header: TmxHeader, units: AsyncGenerator<readonly TmxUnit[]>): ReadableStream<Uint8Array> {
  const writer = new TmxWriter();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      start(controller) {
        controller.enqueue(encoder.encode(writer.start(header)));
      },
      async pull(controller) {
        for (;;) {
          const { value, done } = await units.next();
          const text = done ? TMX_END : value.map((unit) => writer.unit(unit)).join("");
          if (text !== "") controller.enqueue(encoder.encode(text));
          if (done) return controller.close();
          if (text !== "") return;
        }
      },
      async cancel() {
        await units.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
