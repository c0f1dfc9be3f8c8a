import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { pairsCommand } from "./pairs.ts";

let folder = "";
let corpus = "";
const PAIRS = [
  "Mvuvi aliuza samaki sokoni\tThe fisherman sold fish at the market",
  "Mvuvi alinunua nyavu mpya\tThe fisherman bought new nets",
  "",
  "Wavuvi walirekebisha nyavu\tThe fishermen mended nets",
  "Mkulima aliuza mahindi\tThe farmer sold maize",
  "Mkulima alinunua nyavu\tThe farmer bought nets",
];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "pairs-"));
  corpus = await write("corpus.tsv", ["sw\ten", ...PAIRS].join("\n"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

async function run(terms: string, ...args: string[]): Promise<string[]> {
  let out = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    await pairsCommand.run(["--corpus", corpus, "--terms", await write("terms.txt", terms), ...args]);
  } finally {
    spy.mockRestore();
  }
  return out.split("\n").slice(0, -1);
}

describe("tafsiri pairs", () => {
  it("answers term by term, in order, and for terms it doesn't know too", async () => {
    const rows = (await run("mvuvi\tignored\nmkulima\nzzz\n")).map((row) => row.split("\t").slice(0, 2));
    expect(rows).toEqual([["mvuvi", "fisherman"], ["mkulima", "farmer"], ["zzz"]]);
  });

  it("takes English terms too", async () => {
    const rows = (await run("fisherman\nfarmer\nnets\n", "--reverse")).map((row) => row.split("\t")[1]);
    expect(rows).toEqual(
      ["mvuvi", "mkulima", "nyavu"].map((word) => expect.stringMatching(new RegExp(`^${word}$`, "i"))),
    );
  });

  it("names the lines of the file that show it", async () => {
    const [first = ""] = await run("mvuvi\n", "--json");
    const { term, suggestions } = JSON.parse(first);
    expect(term).toBe("mvuvi");
    expect(suggestions[0]).toMatchObject({ text: "fisherman", score: expect.any(Number) });
    expect([...suggestions[0].segments].sort()).toEqual([2, 3, 5]);
    const [row = ""] = await run("mvuvi\n", "--evidence", "--limit", "1");
    expect(row).toMatch(/^mvuvi\tfisherman\|[01]\.\d{3}\|\d(,\d)*$/);
  });

  it.each([[["--limit", "0"]], [["--sideways"]], [["--corpus"]]])("refuses %j", async (args) => {
    await expect(pairsCommand.run(args)).rejects.toThrow();
  });
});
