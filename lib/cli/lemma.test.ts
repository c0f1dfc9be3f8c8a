import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { lemmaCommand } from "./lemma.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "lemma-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(lines: readonly string[], ...options: string[]): Promise<string[]> {
  const file = path.join(folder, "forms.txt");
  await writeFile(file, lines.join("\n"));
  let out = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    await lemmaCommand.run([file, ...options]);
  } finally {
    spy.mockRestore();
  }
  return out.split("\n").slice(0, -1);
}

describe("tafsiri lemma", () => {
  it("answers a line for each line, the best lemma first, empty lines too", async () => {
    const lines = await run(["walisema", "", "vyombo vya habari", "hospitalini", "👍"]);
    expect(lines).toHaveLength(5);
    expect(lines.map((line) => line.split("\t").slice(0, 2))).toEqual([
      ["walisema", "sema"],
      [""],
      ["vyombo vya habari", "chombo cha habari"],
      ["hospitalini", "hospitali"],
      ["👍", "👍"],
    ]);
  });

  it("shows every reading with its features", async () => {
    const lines = await run(["tutawaonyesha", "mijini", "hawajafika", "yaliyotumiwa"], "--analysis");
    const first = (form: string) => lines.find((line) => line.startsWith(`${form}\t`))?.split("\t");
    expect(first("tutawaonyesha")?.slice(1, 4)).toEqual([
      "onyesha",
      "verb",
      expect.stringMatching(/^class=2\|number=plural\|subject=tu\|tense=future\|object=wa/),
    ]);
    expect(first("mijini")?.slice(1, 4)).toEqual(["mji", "noun", "class=4|number=plural|locative=yes"]);
    expect(first("hawajafika")?.[3]).toContain("negative=yes|subject=hawa|tense=not-yet");
    expect(first("yaliyotumiwa")?.[3]).toContain("relative=yo|extensions=passive|root=tumia");
    expect(first("yaliyotumiwa")?.[4]).toContain("finite-verb");
  });

  it("refuses an option that it doesn't know", async () => {
    await expect(run(["mtu"], "--analyse")).rejects.toThrow("--analyse");
  });

  it("explains every feature that it prints", async () => {
    const forms = ["tutawaonyesha", "mijini", "hawajafika", "yaliyotumiwa", "wanafyekanisha"];
    const names = (await run(forms, "--analysis")).flatMap((line) =>
      (line.split("\t")[3] ?? "").split("|").map((feature) => feature.split("=")[0] ?? ""),
    );
    for (const name of new Set(names)) expect(lemmaCommand.help).toContain(name);
  });
});
