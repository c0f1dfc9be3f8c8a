import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENT_STATUSES } from "../segments/status";
import { type Draft, matchReturningWork, type ReturnedRow, type StandingSegment } from "./returning-work";

const standing = (more: Partial<StandingSegment> = {}): StandingSegment => ({
  id: "s1",
  source: "Kivuko kipya.",
  target: "",
  status: "untranslated",
  version: 3,
  ...more,
});
const row = (more: Partial<ReturnedRow> = {}): ReturnedRow => ({
  id: "s1",
  version: 3,
  source: "Kivuko kipya.",
  target: "A new ferry.",
  status: "translated",
  ...more,
});
const match = (rows: ReturnedRow[], segments: StandingSegment[], bases: [string, Draft][] = [], mayReview = false) =>
  matchReturningWork(rows, segments, new Map(bases), mayReview);
const OURS = { target: "The new ferry.", status: "translated" } as const;

describe("work that comes back", () => {
  it("fills what was empty", () => {
    const { changes } = match([row()], [standing()]);
    expect(changes).toMatchObject([
      { id: "s1", version: 3, conflict: null, after: { target: "A new ferry.", status: "translated" } },
    ]);
  });

  it("changes what hasn't moved since", () => {
    expect(match([row()], [standing(OURS)]).changes).toMatchObject([{ conflict: null, before: OURS }]);
  });

  it("sees a conflict where we wrote meanwhile", () => {
    const was: Draft = { target: "", status: "untranslated" };
    const work = match([row()], [standing({ ...OURS, version: 5 })], [["s1", was]]);
    expect(work.changes).toMatchObject([{ version: 5, conflict: "edited" }]);
  });

  it("sees a conflict where nothing is known of what stood then", () => {
    expect(match([row({ version: 9 })], [standing(OURS)]).changes).toMatchObject([{ conflict: "edited" }]);
  });

  it("takes theirs where ours moved in status alone", () => {
    const was: Draft = { target: OURS.target, status: "draft" };
    const work = match([row()], [standing({ ...OURS, version: 5 })], [["s1", was]]);
    expect(work.changes).toMatchObject([{ conflict: null }]);
  });

  it("keeps ours where they left the text as it went out", () => {
    const was: Draft = { target: "A new ferry.", status: "draft" };
    expect(match([row()], [standing({ ...OURS, version: 5 })], [["s1", was]])).toMatchObject({ changes: [], same: 1 });
  });

  it("sees a conflict where the source is another one", () => {
    const [change] = match([row({ source: "Kivuko cha zamani." })], [standing()]).changes;
    expect(change).toMatchObject({ conflict: "source", returnedSource: "Kivuko cha zamani." });
  });

  it("asks before it replaces a text where the file doesn't say its version", () => {
    expect(match([row({ version: null })], [standing(OURS)]).changes).toMatchObject([{ conflict: "unsure" }]);
    expect(match([row({ version: null })], [standing()]).changes).toMatchObject([{ conflict: null }]);
  });

  it("takes a table's status for one that stayed where it says what went out", () => {
    const cell = (more: Partial<ReturnedRow>) => row({ isStatusCell: true, ...more });
    const said = (...[rows, mayReview]: [ReturnedRow, boolean?]) =>
      match([rows], [standing(OURS)], [], mayReview).changes.map((change) => change.after.status);
    expect(said(cell({ status: "translated" }))).toEqual(["draft"]);
    expect(said(cell({ status: null }))).toEqual(["draft"]);
    expect(said(cell({ status: "approved" }), true)).toEqual(["approved"]);
    expect(said(cell({ target: OURS.target, status: "approved" }), true)).toEqual(["approved"]);
    expect(said(cell({ target: OURS.target, status: "translated" }))).toEqual([]);
    expect(said(row({ status: "translated" }))).toEqual(["translated"]);
  });

  it("never empties a segment", () => {
    expect(match([row({ target: " " })], [standing(OURS)])).toMatchObject({ changes: [], blank: 1 });
  });

  it("takes marks that are written another way for the same", () => {
    const one = standing({ target: "A \\[new\\] ferry **now**", status: "draft" });
    expect(match([row({ target: "A [new] ferry **now**", status: "draft" })], [one])).toMatchObject({
      changes: [],
      same: 1,
    });
  });

  it("matches by the source where the id is lost, if only one has it", () => {
    const two = [standing(), standing({ id: "s2", source: "Nauli." })];
    const work = match([row({ id: null }), row({ id: "x", source: "Nyingine." })], two);
    expect(work.changes).toMatchObject([{ id: "s1" }]);
    expect(work.unknown).toEqual([{ source: "Nyingine.", target: "A new ferry." }]);
    expect(work.missing).toEqual(["s2"]);
    expect(match([row({ id: null })], [standing(), standing({ id: "s2" })]).changes).toEqual([]);
    expect(match([row({ id: null }), row({ id: null })], [standing()]).unknown).toHaveLength(2);
  });

  it.each([
    ["approved", false, "draft", "translated"],
    ["approved", true, "draft", "approved"],
    ["approved", true, "approved", "translated"],
    ["rejected", true, "draft", "draft"],
    ["draft", true, "approved", "draft"],
    [null, true, "translated", "draft"],
  ] as const)(
    "gives a new text that comes back %s (reviewer: %s) over a %s one the status %s",
    (status, mayReview, before, after) => {
      const work = match([row({ status })], [standing({ target: "Ferry.", status: before })], [], mayReview);
      expect(work.changes[0]?.after.status).toBe(after);
    },
  );

  it.each([
    ["translated", false, "draft", "translated"],
    ["approved", false, "draft", "translated"],
    ["approved", false, "translated", null],
    ["approved", true, "translated", "approved"],
    ["rejected", true, "translated", "rejected"],
    ["rejected", false, "translated", null],
    ["translated", true, "approved", null],
    ["draft", true, "translated", null],
  ] as const)("takes %s (reviewer: %s) for a text that was %s as %s", (status, mayReview, before, after) => {
    const work = match([row({ status })], [standing({ target: "A new ferry.", status: before })], [], mayReview);
    expect(work.changes[0]?.after.status ?? null).toBe(after);
  });

  const text = fc.constantFrom("", "a", "**a**", "b c", " ");
  const status = fc.constantFrom(...SEGMENT_STATUSES);
  const draft = fc.record({ target: text, status });
  const segments = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("1", "2", "3", "4"),
      source: text,
      target: text,
      status,
      version: fc.integer({ min: 1, max: 3 }),
    }),
    { selector: ({ id }) => id },
  );
  const rows = fc.array(
    fc.record({
      id: fc.option(fc.constantFrom("1", "2", "3", "9")),
      version: fc.option(fc.integer({ min: 1, max: 3 })),
      source: text,
      target: text,
      status: fc.option(status),
    }),
  );

  it("accounts for every row and every segment once, and loses no text unasked", () => {
    fc.assert(
      fc.property(
        rows,
        segments,
        fc.dictionary(fc.constantFrom("1", "2"), draft),
        fc.boolean(),
        (all, live, bases, may) => {
          const known = new Map(Object.entries(bases));
          const work = matchReturningWork(all, live, known, may);
          expect(work.changes.length + work.same + work.blank + work.unknown.length).toBe(all.length);
          expect(work.changes.length + work.same + work.blank + work.missing.length).toBe(live.length);
          for (const { id, before, after, conflict } of work.changes) {
            expect(after.target.trim()).not.toBe("");
            const segment = live.find((one) => one.id === id);
            const from = all.find((one) => one.id === id);
            const isTheSame =
              from?.version === segment?.version || known.get(id)?.target.trim() === before.target.trim();
            if (before.target.trim() !== "" && before.target !== after.target && conflict === null)
              expect(isTheSame).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("brings nothing back that just went out", () => {
    fc.assert(
      fc.property(segments, fc.boolean(), (live, may) => {
        const work = matchReturningWork(live, live, new Map(), may);
        expect(work).toMatchObject({ changes: [], unknown: [], missing: [] });
      }),
    );
  });
});
