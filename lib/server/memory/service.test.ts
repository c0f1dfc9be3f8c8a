import { beforeAll, describe, expect, it } from "vitest";
import { getDb } from "../db";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { addMany } from "./repository";
import { matchesForSegment, rememberSegment, removePair, searchMemory } from "./service";

const PAIRS = [
  [
    "Waziri wa afya alifungua hospitali mpya mjini Tanga jana.",
    "The health minister opened a new hospital in Tanga yesterday.",
  ],
  [
    "Waziri wa elimu alifungua shule mpya mjini Tanga jana.",
    "The education minister opened a new school in Tanga yesterday.",
  ],
  ["Wakulima wa pamba wanalalamikia bei ndogo.", "Cotton farmers complain about low prices."],
  ["Mvua kubwa imeharibu barabara nyingi za kusini.", "Heavy rain has damaged many roads in the south."],
] as const;
const units = (fileName: string) =>
  PAIRS.map(([source, target], i) => ({
    source,
    target,
    fileName,
    previous: PAIRS[i - 1]?.[0] ?? null,
    next: PAIRS[i + 1]?.[0] ?? null,
  }));

describeOnBothDatabases("the memory", () => {
  let editor: Actor;
  beforeAll(async () => {
    editor = await seedActor("editor");
  });
  const matches = async (...sources: string[]) => {
    const { ids } = await seedSegments(...sources);
    return Promise.all(ids.map((id) => matchesForSegment(editor, id)));
  };

  describe("many units at once", () => {
    it("are added once, however often the file is read", async () => {
      expect(await addMany(units("kale.tmx"))).toEqual({ added: 4, known: 0 });
      expect(await addMany([...units("kale.tmx"), ...units("kale.tmx")])).toEqual({ added: 0, known: 8 });
      expect(await addMany([])).toEqual({ added: 0, known: 0 });
      expect(await getDb().memoryEntry.count()).toBe(4);
    });

    it("are found at once, with the score of their words", async () => {
      const [[first, second, ...others] = []] = await matches(
        "Waziri wa afya alifungua hospitali mpya mjini Lindi jana.",
      );
      expect(first).toMatchObject({ source: PAIRS[0][0], target: PAIRS[0][1], score: 87, fileName: "kale.tmx" });
      expect(second).toBeUndefined();
      expect(others).toEqual([]);
    });

    it("match better between their neighbours", async () => {
      const found = await matches(PAIRS[0][0], PAIRS[1][0], PAIRS[2][0]);
      expect(found.map(([best]) => best?.score)).toEqual([101, 102, 101]);
    });

    it("come in thousands, over the border of a block, each found again", async () => {
      const many = Array.from({ length: 9_000 }, (_, i) => ({
        source: `Habari ya ${i} kutoka kijiji cha nambari${i * 7} imefika leo`,
        target: `Item ${i} from village number${i * 7} arrived today`,
        fileName: "nyingi.tmx",
      }));
      expect(await addMany(many)).toEqual({ added: 9_000, known: 0 });
      const found = await matches(
        ...[0, 8_150, 8_191, 8_192, 8_999].map((i) => many[i]?.source.replace("leo", "jana") ?? ""),
      );
      expect(found.map(([best]) => best?.target)).toEqual([0, 8_150, 8_191, 8_192, 8_999].map((i) => many[i]?.target));
    });
  });

  it("keeps the newest text of a segment, and forgets what is no longer translated", async () => {
    const source = "Meli ya mizigo ilitia nanga katika bandari ya Mtwara";
    const { ids } = await seedSegments({ source, target: "A ship", status: "translated" });
    const [id = ""] = ids;
    const targets = async () => (await matches(source))[0]?.map(({ target }) => target);
    await rememberSegment(id);
    expect(await targets()).toEqual(["A ship"]);
    await getDb().segment.update({ where: { id }, data: { target: "A cargo ship", status: "approved" } });
    await rememberSegment(id);
    expect(await targets()).toEqual(["A cargo ship"]);
    expect(await matchesForSegment(editor, id)).toEqual([]);
    await getDb().segment.update({ where: { id }, data: { status: "draft" } });
    await rememberSegment(id);
    expect(await targets()).toEqual([]);
  });

  describe("concordance", () => {
    const EXTRA = [
      ["Vikwazo dhidi ya nchi hiyo viliondolewa.", "Sanctions against that country were lifted."],
      ["Kikwazo kikubwa ni ukosefu wa fedha.", "The biggest obstacle is a lack of money."],
      ["Wanafunzi walisema hawana vitabu.", "The students said they had no books."],
    ] as const;
    const search = (q: string, page = 1) => searchMemory(editor, { q, page });
    const sources = async (q: string) => (await search(q)).pairs.map(({ source }) => source);

    beforeAll(async () => {
      await addMany(EXTRA.map(([source, target]) => ({ source, target, fileName: "maneno.tmx" })));
    });

    it.each([
      ["kikwazo", [1, 0]],
      ["VIKWAZO", [1, 0]],
      ["vikwazo nchi", [0]],
      ["obstacles", [1]],
      ["says student", [2]],
      ["kitabu", [2]],
      ["kikwazo money", [1]],
      ["kikwazo asali", []],
      ["?!", []],
      ["😀", []],
    ])("of %j finds %j", async (query, rows) => {
      expect(await sources(query)).toEqual(rows.map((row) => EXTRA[row]?.[0]));
    });

    it("says which forms to mark, and counts what is there", async () => {
      const found = await search("kikwazo");
      expect(new Set(found.forms)).toEqual(new Set(["kikwazo", "vikwazo"]));
      expect(found.total).toBe(2);
    });

    it("gives pages, the youngest first, and an end", async () => {
      const all = await search("habari");
      expect(all.total).toBe(9_000);
      expect(all.pairs).toHaveLength(50);
      expect((await search("habari", 180)).pairs.at(-1)?.source).toContain("ya 0 kutoka");
      expect((await search("habari", 181)).pairs).toEqual([]);
      expect((await search("", 1)).pairs[0]?.source).toBe(EXTRA[2][0]);
    });

    it("forgets what is taken out", async () => {
      const reviewer = await seedActor("reviewer");
      const [pair] = (await search("kikwazo money")).pairs;
      await removePair(reviewer, pair?.id ?? 0);
      expect(await search("kikwazo")).toMatchObject({ total: 1, forms: ["vikwazo"] });
    });
  });
});
