import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const command = path.join(import.meta.dirname, "tafsiri.mjs");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "tafsiri-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs it as a person does, in a folder that isn't the project's. */
function tafsiri(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const PAGE =
  "Shule mpya yafunguliwa Tunduru\n\n4 Mei 2021\n\nWanafunzi mia tatu wameanza masomo yao leo mjini Tunduru.\n";
const READ = {
  title: "Shule mpya yafunguliwa Tunduru",
  byline: null,
  published: "2021-05-04",
  blocks: [
    { kind: "headline", text: "Shule mpya yafunguliwa Tunduru" },
    { kind: "dateline", text: "4 Mei 2021" },
    { kind: "lede", text: "Wanafunzi mia tatu wameanza masomo yao leo mjini Tunduru." },
  ],
};

describe("tafsiri", () => {
  it("lists its commands, and each explains itself", () => {
    const { status, stdout } = tafsiri(["--help"]);
    expect(status).toBe(0);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1] ?? "");
    expect(names).toEqual(expect.arrayContaining(["read", "terms", "pairs"]));
    for (const name of names) {
      const help = tafsiri([name, "--help"]);
      expect([name, help.status, help.stdout.includes(`usage: tafsiri ${name}`)]).toEqual([name, 0, true]);
    }
  });

  it("stops in silence when its reader has enough", () => {
    const tokens = Array.from({ length: 9000 }, (_, i) => ["Shirika", "la", `Zambarau${i}`, "na", `Hifadhi${i}`, "."]);
    writeFileSync(path.join(folder, "mengi.jsonl"), tokens.map((row) => JSON.stringify({ tokens: row })).join("\n"));
    const shell = `"${process.execPath}" "${command}" terms --sentences --min-count 1 < mengi.jsonl | head -c 20`;
    const { stdout, stderr } = spawnSync("sh", ["-c", shell], { cwd: folder, encoding: "utf8" });
    expect([stdout.length, stderr]).toEqual([20, ""]);
  });

  it.each([
    [[], "usage: tafsiri"],
    [["soma"], 'there is no command "soma"'],
    [["toString"], 'there is no command "toString"'],
    [["read"], "name a file"],
    [["read", "--haraka", "a.txt"], "there is no option --haraka"],
    [["read", "haipo.txt"], "haipo.txt"],
  ])("%j ends with 2 and a sentence on stderr", (args, sentence) => {
    const { status, stdout, stderr } = tafsiri(args);
    expect([status, stderr.includes(sentence), stderr.includes("    at ")]).toEqual([2, true, false]);
    expect(args.length === 0 || stdout === "").toBe(true);
  });
});

describe("tafsiri read", () => {
  it("reads a file and standard input alike, from any folder", () => {
    writeFileSync(path.join(folder, "shule.txt"), PAGE);
    expect(JSON.parse(tafsiri(["read", "shule.txt", "--json"]).stdout)).toEqual(READ);
    expect(JSON.parse(tafsiri(["read", "-", "--json"], PAGE).stdout)).toEqual(READ);
  });

  it("prints kind and text for people", () => {
    expect(tafsiri(["read", "-"], PAGE).stdout).toBe(
      READ.blocks.map(({ kind, text }) => `${kind}\t${text}\n`).join(""),
    );
  });

  it("reads markup by what it holds", () => {
    const html = `<html><body><h1>${READ.title}</h1><time>4 Mei 2021</time><p>${READ.blocks[2]?.text}</p></body></html>`;
    writeFileSync(path.join(folder, "shule.html"), html);
    expect(JSON.parse(tafsiri(["read", "shule.html", "--json"]).stdout)).toEqual(READ);
  });

  it("names the rule that left a block out", () => {
    const page = `${PAGE}\nSoma pia:\n\nBei ya korosho yapanda\n\nHaki zote zimehifadhiwa\n`;
    const { blocks } = JSON.parse(tafsiri(["read", "-", "--json"], page).stdout);
    const furniture = blocks.filter(({ kind }: { kind: string }) => kind === "furniture");
    expect(furniture).toEqual([
      { kind: "furniture", text: "Soma pia:", rule: "related-label" },
      { kind: "furniture", text: "Haki zote zimehifadhiwa", rule: "site-matter" },
    ]);
    expect(blocks.filter((block: object) => "rule" in block)).toEqual(furniture);
  });

  it("says in its help which files it reads", () => {
    const { stdout } = tafsiri(["read", "--help"]);
    for (const ending of [".txt", ".html", ".docx", ".odt", ".md"]) expect(stdout).toContain(ending);
  });

  it("refuses what is no text, in a sentence", () => {
    writeFileSync(path.join(folder, "picha.png"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
    const { status, stderr } = tafsiri(["read", "picha.png", "--json"]);
    expect([status, stderr]).toEqual([
      2,
      "tafsiri read: picha.png: This is a picture, not a text or a web page. Save it as .docx, .txt or .html first.\n",
    ]);
  });

  it("warns on stderr and goes on", () => {
    const { status, stdout, stderr } = tafsiri(
      ["read", "-", "--json"],
      "The port will open again next week. ".repeat(8),
    );
    expect([status, JSON.parse(stdout).blocks.length]).toEqual([0, 1]);
    expect(stderr).toContain("does not look like Swahili");
  });
});

describe("tafsiri terms", () => {
  const places = ["Tunduru", "Songea", "Mbinga", "Namtumbo", "Nyasa"];
  const TEXT = places.map((place) => `Kamati ya Maji ilikutana mjini ${place} mwezi uliopita.\n\n`).join("");

  it("gives up to three lines of context with each row of JSON, asked or not", () => {
    const plain = JSON.parse(tafsiri(["terms", "-", "--json"], TEXT).stdout);
    const [first] = plain.filter(({ term }: { term: string }) => term === "Kamati ya Maji");
    expect(first.contexts).toHaveLength(3);
    expect(first.contexts[0]).toMatchObject({ document: 0, left: "", match: "Kamati ya Maji" });
    expect(plain.every(({ contexts }: { contexts: unknown[] }) => contexts.length >= 1)).toBe(true);
    expect(JSON.parse(tafsiri(["terms", "-", "--json", "--contexts"], TEXT).stdout)).toEqual(plain);
  });

  it("puts them below a row of the table where asked", () => {
    expect(tafsiri(["terms", "-"], TEXT).stdout).not.toContain("[Kamati ya Maji]");
    expect(tafsiri(["terms", "-", "--contexts"], TEXT).stdout).toContain("\t[Kamati ya Maji]");
  });
});
