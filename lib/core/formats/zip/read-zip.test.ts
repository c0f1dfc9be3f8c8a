import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZip } from "./read-zip";

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const codeOf = (bytes: Uint8Array, limits?: { entries: number; unpacked: number }): string | undefined => {
  const read = readZip(bytes, () => true, limits);
  return read.ok ? undefined : read.diagnostics[0]?.code;
};

/** Changes the unpacked size in the central directory and the file's own header. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 4 <= copy.length; i += 1) {
    const signature = view.getUint32(i, true);
    if (signature === 0x04034b50) view.setUint32(i + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(i + 24, size, true);
  }
  return copy;
}

describe("readZip", () => {
  it("unpacks what is wanted and nothing else", () => {
    const read = readZip(zip({ "a.txt": "habari", "b.txt": "siri" }), (name) => name === "a.txt");
    expect(read.ok && [...read.value].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ["a.txt", "habari"],
    ]);
  });
  it.each([
    ["zip_none", strToU8("habari")],
    ["zip_none", new Uint8Array()],
    ["zip_cut_off", zip({ "a.txt": "habari ".repeat(500) }).subarray(0, 60)],
    ["zip_path", zip({ "../../etc/passwd": "x" })],
    ["zip_path", zip({ "C:\\x": "x" })],
    ["zip_path", zip({ "/etc/x": "x" })],
    ["zip_bomb", zip({ "a.txt": "0".repeat(40_000_000) })],
  ])("refuses: %s", (code, bytes) => expect(codeOf(bytes)).toBe(code));
  it("counts the files and the bytes", () => {
    expect(codeOf(zip({ a: "1", b: "2" }), { entries: 1, unpacked: 100 })).toBe("zip_entries");
    expect(codeOf(zip({ a: "1".repeat(200) }), { entries: 9, unpacked: 100 })).toBe("zip_bomb");
  });
  it("unpacks no more than an archive states", () => {
    const read = readZip(withStatedSize(zip({ a: "habari ".repeat(1_000) }), 10), () => true);
    expect(read.ok ? read.value.get("a")?.byteLength : 0).toBeLessThanOrEqual(10);
  });
});
