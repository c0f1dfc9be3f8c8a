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

  it("refuses what is no text, in a sentence", () => {
    writeFileSync(path.join(folder, "picha.png"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
    const { status, stderr } = tafsiri(["read", "picha.png", "--json"]);
    expect([status, stderr]).toEqual([
      2,
      "tafsiri read: picha.png: This is a picture, not a text or a web page. Save it as .txt or .html first.\n",
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
