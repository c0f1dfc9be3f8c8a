import { expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { readBody } from "./read-body";

const PART = 64 * 1024;
const MOST = 1024 * 1024;
const check = (bytes: number) => {
  if (bytes > MOST) throw new AppError("too_large", { reason: "file_too_large", params: { limit: 1, size: bytes } });
};

/** A body of so many parts, which tells how many were asked for and whether it was cancelled. */
function bodyOf(parts: number) {
  const seen = { parts: 0, isCancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        seen.parts += 1;
        if (seen.parts > parts) controller.close();
        else controller.enqueue(new Uint8Array(PART));
      },
      cancel() {
        seen.isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

function requestOf(body: ReadableStream<Uint8Array>, length?: number): Request {
  const headers: Record<string, string> = length === undefined ? {} : { "content-length": String(length) };
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://127.0.0.1:3000/api/articles/read", init);
}

it("reads what is within the limit", async () => {
  const { stream } = bodyOf(3);
  expect((await readBody(requestOf(stream, 3 * PART), check)).byteLength).toBe(3 * PART);
});

it.each([
  ["has no end", undefined],
  ["is longer than it says", 10],
  ["gives no number as its length", Number.NaN],
])("stops a body that %s as soon as it is too long", async (_, length) => {
  const { stream, seen } = bodyOf(Number.POSITIVE_INFINITY);
  const before = process.memoryUsage().arrayBuffers;
  await expect(readBody(requestOf(stream, length), check)).rejects.toMatchObject({
    code: "too_large",
    reason: "file_too_large",
  });
  expect(seen).toEqual({ parts: MOST / PART + 1, isCancelled: true });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * MOST);
});

it("reads nothing of a body that says itself that it is too long", async () => {
  const { stream, seen } = bodyOf(1);
  await expect(readBody(requestOf(stream, MOST + 1), check)).rejects.toMatchObject({ code: "too_large" });
  expect(seen).toEqual({ parts: 0, isCancelled: true });
});

it("refuses an empty body", async () => {
  await expect(readBody(requestOf(bodyOf(0).stream), check)).rejects.toMatchObject({ reason: "empty_file" });
});
