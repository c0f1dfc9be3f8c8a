import "server-only";
import { open } from "node:fs/promises";
import { type Entry, fromFd, type ZipFile } from "yauzl";
import { fileOf } from "../imports/files";

/** Bytes that a workspace may unpack to. */
const MOST_UNPACKED = 20 * 1024 ** 3;
/** A line holds one row; an article's original is the longest. */
const LONGEST_LINE = 256 * 1024 ** 2;
const MOST_ENTRIES = 2_000_000;

/** An archive that is no workspace, with the name of the sentence that says why. */
export class ArchiveError extends Error {
  constructor(readonly code: string) {
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

const openZip = (fd: number): Promise<ZipFile> =>
  new Promise((done, fail) =>
    fromFd(fd, { lazyEntries: true, autoClose: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) =>
      error || !zip ? fail(new ArchiveError("zip_cut_off")) : done(zip),
    ),
  );

function readEntries(zip: ZipFile, isWanted: (name: string) => boolean): Promise<Map<string, Entry>> {
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
      if (unpacked > MOST_UNPACKED || count > MOST_ENTRIES) fail(new ArchiveError("zip_bomb"));
      else zip.readEntry();
    });
    zip.on("end", () => done(wanted));
    // yauzl refuses a path that climbs out by itself
    zip.on("error", (error: Error) =>
      fail(new ArchiveError(/invalid relative path|absolute path/.test(error.message) ? "zip_path" : "zip_damaged")),
    );
    zip.readEntry();
  });
}

/**
 * Opens the archive of an import.
 *
 * @throws ArchiveError where it is no archive, is damaged, or would unpack without end
 */
export async function openArchive(importId: string, isWanted: (name: string) => boolean): Promise<Archive> {
  const file = await open(fileOf(importId), "r");
  const zip = await openZip(file.fd).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  zip.autoClose = false;
  const close = () => void file.close().catch(() => undefined);
  try {
    const entries = await readEntries(zip, isWanted);
    const stream = (name: string) =>
      new Promise<NodeJS.ReadableStream>((done, fail) => {
        const entry = entries.get(name);
        if (!entry) return fail(new ArchiveError("workspace_part"));
        zip.openReadStream(entry, (error, opened) =>
          error || !opened ? fail(new ArchiveError("zip_damaged")) : done(opened),
        );
      });
    async function* lines(name: string): AsyncGenerator<string> {
      const decoder = new TextDecoder();
      let rest = "";
      for await (const part of await stream(name)) {
        rest += decoder.decode(part as Uint8Array, { stream: true });
        if (rest.length > LONGEST_LINE) throw new ArchiveError("zip_bomb");
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
