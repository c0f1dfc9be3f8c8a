import { beforeAll, expect, it } from "vitest";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { findByWords } from "./concordance";
import { findMatches } from "./lookup";
import { addMany } from "./repository";
import { matchesForSegment, rememberSegment, searchMemory } from "./service";

/** Five million characters, every word different from the others. */
const HUGE = Array.from({ length: 700_000 }, (_, i) => `n${i.toString(36)}`)
  .join(" ")
  .slice(0, 5_000_000);
const PAIRS = {
  arabic: ["الرئيس وقع الاتفاق الجديد اليوم", "The president signed the new agreement today"],
  arabicSwahili: ["رَئِسِ أَلِتِيَ سَئِينِ مْكَتَبَ هُوُ", "Rais alitia saini mkataba huo"],
  chinese: ["总统签署了新协议", "The president signed"],
  emoji: ["😀😀😀 👩‍👩‍👧", "😀"],
  punctuation: ["?!… — «»", "?!"],
  empty: ["", ""],
  spaces: [" \n\t\u00a0", " "],
  controls: ["Habari\u0000 ya \u0007mji \ud800 leo", "News\u0000 of \udfff town today"],
  oneWord: ["a".repeat(200_000), "b".repeat(200_000)],
  sameWord: ["na ".repeat(900).trim(), "and ".repeat(900).trim()],
  marks: ["e\u0301".repeat(3_000), "x"],
  sql: [`'); DROP TABLE "MemoryEntry"; -- $1 ? %s`, "\\'\"`;"],
  json: [`{"a":[1,"]}`, `\\u0000 "\\`],
} as const;

describeOnBothDatabases("the memory and hostile texts", () => {
  let editor: Actor;
  beforeAll(async () => {
    editor = await seedActor("editor");
    const named = Object.entries(PAIRS).map(([name, [source, target]]) => ({
      source,
      target,
      fileName: `${name}.tmx`,
    }));
    expect(await addMany(named)).toEqual({ added: named.length, known: 0 });
    expect(await addMany(named)).toEqual({ added: 0, known: named.length });
  });
  const best = async (source: string) => (await findMatches({ source, limit: 5 }))[0];

  it.each(["arabic", "arabicSwahili", "chinese", "sameWord", "marks", "sql", "json"] as const)(
    "gives %s back as it was",
    async (name) => {
      const [source, target] = PAIRS[name];
      expect(await best(source)).toMatchObject({ source, target, score: 100 });
    },
  );

  it("finds what is like a text in another script", async () => {
    expect(await best("الرئيس وقع الاتفاق الجديد أمس")).toMatchObject({ target: PAIRS.arabic[1], score: 79 });
    expect((await findByWords("الاتفاق", { skip: 0, take: 5 })).total).toBe(1);
  });

  it.each(["emoji", "punctuation", "empty", "spaces"] as const)(
    "has no match for %s, which holds no word",
    async (name) => {
      expect(await findMatches({ source: PAIRS[name][0], limit: 5 })).toEqual([]);
      expect((await findByWords(PAIRS[name][0], { skip: 0, take: 5 })).pairs).toEqual([]);
    },
  );

  it("leaves out what no database keeps, and finds the rest", async () => {
    expect(await best("Habari ya mji leo")).toMatchObject({ source: "Habari ya \u0007mji \ufffd leo" });
  });

  it("keeps a paragraph of five megabytes, and finds it again", async () => {
    const { ids } = await seedSegments(
      { source: HUGE, target: "Huge", status: "translated" },
      HUGE,
      `${HUGE} tena`,
      HUGE.slice(0, 4_000),
    );
    const [first = "", same = "", longer = "", part = ""] = ids;
    await rememberSegment(first);
    expect((await matchesForSegment(editor, same))[0]).toMatchObject({ target: "Huge" });
    expect(await matchesForSegment(editor, longer)).toEqual([]);
    expect(await matchesForSegment(editor, part)).toEqual([]);
    expect((await findByWords("n1 n2", { skip: 0, take: 5 })).total).toBe(1);
  });

  it.each(["", "?", "😀", "%", "_", "'", "\\", "\u0000", "a".repeat(500), "na ".repeat(160), "ا".repeat(500)])(
    "answers a search for %j",
    async (q) => {
      expect((await searchMemory(editor, { q, page: 1 })).pairs.length).toBeLessThanOrEqual(50);
      expect((await searchMemory(editor, { q, page: 100_000 })).pairs).toEqual([]);
    },
  );
});
