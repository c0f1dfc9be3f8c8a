import "server-only";
import { open } from "node:fs/promises";
import { type Entry, fromFd, type ZipFile } from "yauzl";
import { isZip } from "@/lib/core/formats/zip/read-zip";
import { fileOf } from "../imports/files";

/** How much an archive may hold. */
export interface ArchiveLimits {
  /** bytes that what is wanted of it may unpack to */
  unpacked: number;
  /** letters of a line; a line holds one row, and an article's original is the longest */
  line: number;
  entries: number;
}
const LIMITS: ArchiveLimits = { unpacked: 20 * 1024 ** 3, line: 256 * 1024 ** 2, entries: 2_000_000 };

/** An archive that is no workspace, with the name of the sentence that says why and what fills it. */
export class ArchiveError extends Error {
  constructor(
    readonly code: string,
    readonly params?: Record<string, string | number>,
  ) {
    super(code);
  }
}

/** The files of an archive on disk; nothing is unpacked but what is asked for. */
export interface Archive {
  has: (name: string) => boolean;
  lines: (name: string) => AsyncGenerator<string>;
  text: (name: string) => Promise<string>;
  close: () => void;
}

const openZip = (fd: number, head: Uint8Array): Promise<ZipFile> =>
  new Promise((done, fail) =>
    fromFd(fd, { lazyEntries: true, autoClose: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) =>
      error || !zip ? fail(new ArchiveError(isZip(head) ? "zip_cut_off" : "workspace_none")) : done(zip),
    ),
  );

/** What the reader of archives has against this one, as a sentence of ours. */
function errorOf({ message }: Error, bytes: number): ArchiveError {
  // it refuses a path that climbs out by itself, and a file that holds more than it says
  const name = /(?:invalid relative path|absolute path|invalid characters in fileName): (.*)/s.exec(message)?.[1];
  if (name !== undefined) return new ArchiveError("zip_path", { name });
  return /too many bytes/.test(message) ? new ArchiveError("zip_bomb", { bytes }) : new ArchiveError("zip_damaged");
}

function readEntries(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
  limits: ArchiveLimits,
): Promise<Map<string, Entry>> {
  const wanted = new Map<string, Entry>();
  let unpacked = 0;
  let count = 0;
  return new Promise((done, fail) => {
    zip.on("entry", (entry: Entry) => {
      count += 1;
      if (isWanted(entry.fileName)) {
        wanted.set(entry.fileName, entry);
        unpacked += entry.uncompressedSize;
      }
      if (unpacked > limits.unpacked) fail(new ArchiveError("zip_bomb", { bytes: unpacked }));
      else if (count > limits.entries) fail(new ArchiveError("zip_entries", { count, most: limits.entries }));
      else zip.readEntry();
    });
    zip.on("end", () => done(wanted));
    zip.on("error", (error: Error) => fail(errorOf(error, unpacked)));
    zip.readEntry();
  });
}

/**
 * Opens the archive of an import.
 *
 * @throws ArchiveError where it is no archive, is damaged, or would unpack without end
 */
export async function openArchive(
  importId: string,
  isWanted: (name: string) => boolean,
  limits: ArchiveLimits = LIMITS,
): Promise<Archive> {
  const file = await open(fileOf(importId), "r");
  const { buffer: head } = await file.read(new Uint8Array(4), 0, 4, 0);
  const zip = await openZip(file.fd, head).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  zip.autoClose = false;
  const close = () => void file.close().catch(() => undefined);
  try {
    const entries = await readEntries(zip, isWanted, limits);
    const stream = (name: string) =>
      new Promise<NodeJS.ReadableStream>((done, fail) => {
        const entry = entries.get(name);
        if (!entry) return fail(new ArchiveError("workspace_part"));
        zip.openReadStream(entry, (error, opened) =>
          error || !opened ? fail(new ArchiveError("zip_damaged")) : done(opened),
        );
      });
    async function* parts(name: string): AsyncGenerator<Uint8Array> {
      let bytes = 0;
      try {
        for await (const part of await stream(name)) {
          bytes += part.length;
          yield part as Uint8Array;
        }
      } catch (error) {
        throw error instanceof ArchiveError ? error : errorOf(error as Error, bytes);
      }
    }
    async function* lines(name: string): AsyncGenerator<string> {
      const decoder = new TextDecoder();
      let rest = "";
      for await (const part of parts(name)) {
        const text = decoder.decode(part, { stream: true });
        rest += text;
        if (rest.length > limits.line) throw new ArchiveError("zip_bomb", { bytes: rest.length });
        // a long line is not cut again with each of its parts
        if (!text.includes("\n")) continue;
        const found = rest.split("\n");
        rest = found.pop() ?? "";
        for (const line of found) if (line.trim() !== "") yield line;
      }
      rest += decoder.decode();
      if (rest.trim() !== "") yield rest;
    }
    const text = async (name: string) => {
      let all = "";
      for await (const line of lines(name)) all += `${line}\n`;
      return all;
    };
    return { has: (name) => entries.has(name), lines, text, close };
  } catch (error) {
    close();
    throw error;
  }
}
