import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../segments/split-paragraphs";
import { type Pairing, pairAgain, type StandingRow } from "./pair-again";
import { listPairingChanges } from "./pairing-changes";
import { ENGLISH, SWAHILI } from "./testing/port-article";

/** Rows of Swahili and English by their numbers, "0-1 2,3- -4*"; a star holds a row. */
const rowsOf = (text: string): StandingRow[] =>
  text.split(" ").map((row, k) => {
    const [source = "", target = ""] = row.replace("*", "").split("-");
    const side = (numbers: string, texts: string[]) =>
      numbers
        .split(",")
        .flatMap((number) => (number === "" ? [] : (texts[Number(number)] ?? [])))
        .join("\n\n");
    return { id: `r${k}`, source: side(source, SWAHILI), target: side(target, ENGLISH), isHeld: row.endsWith("*") };
  });
const numbersOf = (text: string, texts: string[]): string =>
  splitParagraphs(text)
    .map((paragraph) => texts.indexOf(paragraph))
    .join(",");
const show = ({ rows, removed }: Pairing): string =>
  [
    ...rows.map(
      ({ id, from, source, target, isChanged }) =>
        `${id ?? `new(${from})`}:${numbersOf(source, SWAHILI)}-${numbersOf(target, ENGLISH)}${isChanged ? "!" : ""}`,
    ),
    ...removed.map(({ id, into }) => `${id}>${into}`),
  ].join(" ");
const again = (text: string): string => show(pairAgain(rowsOf(text)));

describe("pairAgain", () => {
  it("leaves alone what is right", () => {
    expect(again("0-0 1-1 2-2 3-3 4-4 5-5")).toBe("r0:0-0 r1:1-1 r2:2-2 r3:3-3 r4:4-4 r5:5-5");
  });

  it("moves English that slipped, and leaves the Swahili in its rows", () => {
    expect(again("0- 1-0 2-1 3-2 4-3,4 5-5")).toBe("r0:0-0! r1:1-1! r2:2-2! r3:3-3! r4:4-4! r5:5-5");
  });

  it("takes rows apart and together; a row stays with its first Swahili paragraph", () => {
    expect(again("0,1-0 2-1 3-2,3 4-4 5-5")).toBe("r0:0-0! new(r0):1-1! r1:2-2! r2:3-3! r3:4-4 r4:5-5");
    const joined = rowsOf("0-0 1-1 2-2 3- 4-4 5-5");
    const third = joined[2] as StandingRow;
    third.target = `${ENGLISH[2]} ${ENGLISH[3]}`;
    const { rows, removed } = pairAgain(joined);
    expect(rows[2]).toMatchObject({ id: "r2", source: `${SWAHILI[2]}\n\n${SWAHILI[3]}`, target: third.target });
    expect(removed).toEqual([{ id: "r3", into: 2 }]);
  });

  it("keeps a row of English alone where nothing says the same, and takes it in where something does", () => {
    expect(again("0-0 1-1 2- -2 3-3 4-4 5-5")).toBe("r0:0-0 r1:1-1 r2:2-2! r4:3-3 r5:4-4 r6:5-5 r3>2");
    const rows = rowsOf("0-0 1-1 -2 3-3 4-4 5-5");
    expect(show(pairAgain(rows))).toBe("r0:0-0 r1:1-1 r2:-2 r3:3-3 r4:4-4 r5:5-5");
  });

  it("goes through the rows held, against all evidence, and lets nothing pass them", () => {
    expect(again("0- 1- 2- 3-1* 4- 5-5")).toContain("r3:3-1 ");
    const around = again("0- 1-0 2- 3-1* 4-2 5-4,5");
    expect(around).toContain("r3:3-1 ");
    expect(around).toContain("r0:0-0!");
    // 2 stands behind the row held: no Swahili before it may have it
    expect(around).toMatch(/r3:3-1 .*2/);
  });

  it("is set right by one row held", () => {
    const twins = ["Alisema ndiyo.", "Alisema ndiyo.", "Alisema ndiyo."];
    const said = ["He said yes.", "She said yes.", "They said yes."];
    const rows = twins.map((source, k) => ({ id: `r${k}`, source, target: said[k - 1] ?? "", isHeld: false }));
    const held = [...rows.slice(0, 2), { id: "r2", source: twins[2] ?? "", target: said[2] ?? "", isHeld: true }];
    expect(
      pairAgain([held[0], { ...held[1], target: said.slice(0, 2).join("\n\n") }, held[2]] as StandingRow[]),
    ).toEqual(
      expect.objectContaining({
        rows: twins.map((source, k) => expect.objectContaining({ id: `r${k}`, source, target: said[k] })),
        removed: [],
      }),
    );
  });

  it("does not take apart what was joined by hand and is not translated", () => {
    expect(again("0-0 1,2- 3-3 4-4 5-5")).toBe("r0:0-0 r1:1,2- r2:3-3 r3:4-4 r4:5-5");
  });

  it("holds a row of one side alone as a wall", () => {
    expect(again("0-0 1- -1* 2-2 3-3 4-4 5-5")).toBe("r0:0-0 r1:1- r2:-1 r3:2-2 r4:3-3 r5:4-4 r6:5-5");
  });

  const text = fc.oneof(
    fc.constantFrom(...SWAHILI, ...ENGLISH),
    fc.constantFrom("", "", "12 12", "😀", " \n\n ", "e\u0301"),
    fc.array(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,5}$/), { maxLength: 3 }).map((parts) => parts.join("\n \n")),
  );
  const article = fc
    .array(fc.record({ source: text, target: text, isHeld: fc.boolean() }), { maxLength: 10 })
    .map((rows) => rows.map((row, k) => ({ id: `r${k}`, ...row })));

  it("keeps every row held to the letter, every paragraph once, and an account of every row", () => {
    fc.assert(
      fc.property(article, (standing) => {
        const { rows, removed } = pairAgain(standing);
        const filled = standing.filter(({ source, target }) => (source + target).trim() !== "");
        for (const { id, source, target, isHeld } of filled)
          if (isHeld) expect(rows).toContainEqual(expect.objectContaining({ id, source, target, isChanged: false }));
        for (const side of ["source", "target"] as const)
          expect(rows.flatMap((row) => splitParagraphs(row[side])).sort()).toEqual(
            standing.flatMap((row) => splitParagraphs(row[side])).sort(),
          );
        const kept = rows.flatMap(({ id }) => id ?? []);
        expect([...kept, ...removed.map(({ id }) => id)].sort()).toEqual(filled.map(({ id }) => id).sort());
        expect(kept).toEqual(filled.map(({ id }) => id).filter((id) => kept.includes(id)));
        for (const { into } of removed) expect(rows[into]).toBeDefined();
        for (const { id, from } of rows) expect(id ?? filled.find((row) => row.id === from)?.id).toBe(from);
      }),
      { numRuns: 100 },
    );
  });

  it("lists every place that changes and no other", () => {
    fc.assert(
      fc.property(article, (standing) => {
        const pairing = pairAgain(standing);
        const changes = listPairingChanges(standing, pairing);
        if (pairing.removed.length === 0 && pairing.rows.every(({ isChanged }) => !isChanged))
          expect(changes).toEqual([]);
        else expect(changes).not.toEqual([]);
        const shown = changes.flatMap(({ before }) => before);
        const stays = standing.filter(({ id }) => pairing.rows.some((row) => row.id === id && !row.isChanged));
        const changed = standing.filter((row) => !stays.includes(row) && (row.source + row.target).trim() !== "");
        for (const { source, target } of changed) expect(shown).toContainEqual({ source, target });
      }),
      { numRuns: 100 },
    );
  });
});

describe("listPairingChanges", () => {
  it("shows a shift row by row, and rows that are taken apart together", () => {
    const standing = rowsOf("0- 1-0 2,3-1,2 4-3,4 5-5");
    const changes = listPairingChanges(standing, pairAgain(standing));
    const numbers = ({ source, target }: { source: string; target: string }) =>
      `${numbersOf(source, SWAHILI)}-${numbersOf(target, ENGLISH)}`;
    expect(
      changes.map(({ before, after }) => `${before.map(numbers).join(" ")} > ${after.map(numbers).join(" ")}`),
    ).toEqual(["0- > 0-0", "1-0 > 1-1", "2,3-1,2 > 2-2 3-3", "4-3,4 > 4-4"]);
  });

  it("shows English alone as a place of its own", () => {
    const standing = rowsOf("0-0 1-1 2- -2 3-3 4-4 5-5");
    expect(listPairingChanges(standing, pairAgain(standing))).toMatchObject([
      { before: [{ target: "" }], after: [{ target: ENGLISH[2] }] },
      { before: [{ source: "", target: ENGLISH[2] }], after: [] },
    ]);
  });
});
