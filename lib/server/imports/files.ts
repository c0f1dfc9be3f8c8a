import "server-only";
import { createWriteStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "@/lib/errors";
import { environment } from "../environment";

/** The ending of a file that is not all there. */
const HALF = ".part";

const folder = (): string => path.join(environment().DATA_DIR, "imports");
/** The name in the folder is the import's id, never what the file was called. */
const placeOf = (id: string): string => path.join(folder(), `${id.replace(/[^\w-]/g, "")}.file`);

/**
 * Writes an upload to disk as it comes, and stops as soon as it is too long.
 *
 * @param announced the length that the request declares, null where it declares none
 * @param check throws for a number of bytes that is too many
 * @returns the number of bytes; the file is complete and on the disk
 */
export async function receiveFile(
  id: string,
  body: ReadableStream<Uint8Array> | null,
  announced: number | null,
  check: (bytes: number) => void,
): Promise<number> {
  if (!body) throw new AppError("invalid", { reason: "empty_file" });
  try {
    check(announced ?? 0);
  } catch (error) {
    await body.cancel();
    throw error;
  }
  await mkdir(folder(), { recursive: true });
  const unfinished = placeOf(id) + HALF;
  let length = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])) {
      length += part.byteLength;
      check(length);
      yield part;
    }
  }
  try {
    await pipeline(counted, createWriteStream(unfinished));
    if (length === 0) throw new AppError("invalid", { reason: "empty_file" });
    if (announced !== null && length < announced) throw new AppError("invalid", { reason: "upload_cut_off" });
    const file = await open(unfinished, "r+");
    await file.sync().finally(() => file.close());
    await rename(unfinished, placeOf(id));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return length;
}

/** Whether this machine holds the file of an import. */
export const hasFile = (id: string): Promise<boolean> =>
  access(placeOf(id)).then(
    () => true,
    () => false,
  );

/** Where the file of an import lies, for who reads it. */
export const fileOf = (id: string): string => placeOf(id);

/** Forgets the file of an import. */
export const removeFile = (id: string): Promise<void> => rm(placeOf(id), { force: true });

/** A half upload that has not grown for so long is given up, in milliseconds; another process may be receiving it. */
const GIVEN_UP_MS = 60 * 60_000;

/** Forgets the uploads that were on their way when their process ended. */
export async function removeHalfUploads(): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names.filter((one) => one.endsWith(HALF))) {
    const place = path.join(folder(), name);
    const grownAt = await stat(place).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - grownAt > GIVEN_UP_MS) await rm(place, { force: true });
  }
}
