import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resetEnvironment } from "../environment";
import { type Archive, type ArchiveLimits, openArchive } from "./archive";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
/** Where the unpacked size stands behind a header's signature. */
const SIZE_AT = { [LOCAL]: 22, [CENTRAL]: 24 };
const MEGABYTE = 1024 ** 2;

/** An archive whose files all say that they unpack to so many bytes. */
function withSize(files: Record<string, Uint8Array>, size: number): Uint8Array {
  const zip = zipSync(files);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 4 <= zip.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === LOCAL || signature === CENTRAL) view.setUint32(at + SIZE_AT[signature], size, true);
  }
  return zip;
}

describe("an archive", () => {
  let folder = "";
  const codeOf = async (zip: Uint8Array, name = "workspace/a", limits?: ArchiveLimits): Promise<unknown> => {
    writeFileSync(path.join(folder, "imports", "one.file"), zip);
    let archive: Archive | undefined;
    try {
      archive = await openArchive("one", (one) => one.startsWith("workspace/"), limits);
      for await (const _ of archive.lines(name));
      return null;
    } catch (error) {
      const { code, params } = error as { code?: string; params?: object };
      return { code, params };
    } finally {
      archive?.close();
    }
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "tafsiri-archive-"));
    mkdirSync(path.join(folder, "imports"));
    process.env.DATA_DIR = folder;
    resetEnvironment();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is read line by line", async () => {
    expect(await codeOf(zipSync({ "workspace/a": strToU8("1\n2\n") }))).toBeNull();
    expect(await codeOf(zipSync({ "workspace/a": strToU8("1") }), "workspace/b")).toMatchObject({
      code: "workspace_part",
    });
    expect(await codeOf(strToU8("no archive"))).toMatchObject({ code: "workspace_none" });
    expect(await codeOf(zipSync({ "workspace/a": strToU8("1") }).subarray(0, 40))).toMatchObject({
      code: "zip_cut_off",
    });
  });

  it("is refused where it says that it would unpack without end", async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`workspace/${i}`, strToU8("x")]));
    const size = 0xffff_fff0;
    expect(await codeOf(withSize(files, size))).toEqual({ code: "zip_bomb", params: { bytes: 6 * size } });
  });

  it("is refused where a file holds more than it says", async () => {
    const zip = withSize({ "workspace/a": strToU8("0\n".repeat(10 * MEGABYTE)) }, 1_000);
    expect(zip.length).toBeLessThan(MEGABYTE / 4);
    const before = process.memoryUsage().arrayBuffers;
    expect(await codeOf(zip)).toMatchObject({ code: "zip_bomb" });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * MEGABYTE);
  });

  it("is refused where a line has no end, or where its files are too many", async () => {
    const limits = { unpacked: 100 * MEGABYTE, line: MEGABYTE, entries: 3 };
    const long = zipSync({ "workspace/a": strToU8("0".repeat(20 * MEGABYTE)) });
    expect(await codeOf(long, "workspace/a", limits)).toMatchObject({ code: "zip_bomb" });
    const many = zipSync(Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`docx/${i}`, strToU8("x")])));
    expect(await codeOf(many, "workspace/a", limits)).toEqual({ code: "zip_entries", params: { count: 4, most: 3 } });
  });

  it.each(["../toka.txt", "workspace/../../toka.txt", "/etc/toka", "C:/toka", "a\\..\\toka"])(
    "is refused where a path climbs out: %s",
    async (name) => {
      const zip = zipSync({ "workspace/a": strToU8("1"), [name]: strToU8("x") });
      expect(await codeOf(zip)).toEqual({ code: "zip_path", params: { name } });
    },
  );
});
