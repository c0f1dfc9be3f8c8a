import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkTmx } from "../core/formats/tmx/testing/check-tmx.ts";
import { alignCommand } from "./align.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "align-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SWAHILI = "Habari za mji\n\nWatu 12 walifika\nJumatatu.\n\nTangazo <jipya> & la zamani.\n";
const ENGLISH = "City news\n\nTwelve people came on Monday.\n\nA <new> & an old notice.\n";

async function write(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

async function run(...args: string[]): Promise<string> {
  let out = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    await alignCommand.run(args);
  } finally {
    spy.mockRestore();
  }
  return out;
}

describe("tafsiri align", () => {
  it("prints two files as a table", async () => {
    const out = await run(await write("a.txt", SWAHILI), await write("b.txt", ENGLISH));
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("\t").slice(0, 2)),
    ).toEqual([
      ["Habari za mji", "City news"],
      ["Watu 12 walifika Jumatatu.", "Twelve people came on Monday."],
      ["Tangazo <jipya> & la zamani.", "A <new> & an old notice."],
    ]);
  });

  it("writes TMX by its standard, and the texts as they were", async () => {
    const odd = "\n\nNyota *moja* na [kiungo](https://mfano.example)\u0001 leo.\n";
    const english = "\n\nOne *star* and [a link](https://mfano.example) today.\n";
    const out = await run(await write("a.txt", SWAHILI + odd), await write("b.txt", ENGLISH + english), "--to", "tmx");
    expect(checkTmx(out)).toEqual([]);
    expect(out).toContain('<tuv xml:lang="sw"><seg>Tangazo &lt;jipya&gt; &amp; la zamani.</seg></tuv>');
    expect(out).toContain("<seg>One *star* and [a link](https://mfano.example) today.</seg>");
    expect(out).toMatch(/<prop type="x-confidence">(0\.\d+|1)<\/prop>/);
    expect(out.match(/<tu>/g)).toHaveLength(4);
  });

  it("prints two files as links by index, each with its confidence", async () => {
    const out = await run(await write("a.txt", SWAHILI), await write("b.txt", ENGLISH), "--to", "jsonl");
    const { links, scores } = JSON.parse(out);
    expect(links).toEqual([0, 1, 2].map((k) => [[k], [k]]));
    for (const score of scores) expect(score).toBeGreaterThan(0.5);
  });

  it("reads documents as JSON Lines, with anchors", async () => {
    const document = { source: ["Mvua", "Jua"], target: ["Rain", "Sun"] };
    const lines = [
      { id: "plain", ...document },
      { id: "fixed", ...document, anchors: [{ source: [0], target: [1] }] },
    ];
    const file = await write("documents.jsonl", lines.map((line) => JSON.stringify(line)).join("\n"));
    const [plain, fixed] = (await run("--jsonl", file))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(plain).toMatchObject({
      id: "plain",
      links: [
        [[0], [0]],
        [[1], [1]],
      ],
    });
    expect(plain.scores).toHaveLength(2);
    expect(fixed.links).toContainEqual([[0], [1]]);
    expect(fixed.scores[fixed.links.findIndex((link: number[][]) => link[0]?.[0] === 0)]).toBe(1);
  });

  it("takes a lexicon of the user's own", async () => {
    const document = { source: ["Zuru", "Bago", "Mwezi"], target: ["Kettle", "Umbrella", "Moon"] };
    const file = await write("own.jsonl", JSON.stringify({ id: "own", ...document }));
    const lexicon = await write("lexicon.tsv", "zuru\tkettle\nbago\tumbrella\n");
    const scores = async (...args: string[]): Promise<number[]> =>
      JSON.parse(await run("--jsonl", file, ...args)).scores;
    const [plain, known] = [await scores("--no-lexicon"), await scores("--no-lexicon", "--lexicon", lexicon)];
    expect(known).toHaveLength(3);
    expect(known[0]).toBeGreaterThan(plain[0] ?? 1);
    expect(known[1]).toBeGreaterThan(plain[1] ?? 1);
    await expect(run("--jsonl", file, "--lexicon", await write("odd.tsv", "neno"))).rejects.toThrow("line 1");
  });

  it.each([
    ["a line that is no JSON", "{", "line 1: this is not JSON"],
    ["a document without an id", '{"source":[],"target":[]}', '"id" must be a string'],
    ["paragraphs that are no strings", '\n{"id":"a","source":[1],"target":[]}', "line 2"],
    [
      "anchors that cross",
      '{"id":"a","source":["a"],"target":["b"],"anchors":[{"source":[4],"target":[0]}]}',
      "anchor",
    ],
  ])("refuses %s, saying where", async (_, text, message) => {
    await expect(run("--jsonl", await write("wrong.jsonl", text))).rejects.toThrow(message);
  });

  it.each([[["one.txt"]], [["--to"]], [["--nonsense"]], [["a", "b", "--to", "docx"]]])("refuses %j", async (args) => {
    await expect(run(...args)).rejects.toThrow();
  });
});
