import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENT_KINDS } from "@/lib/core/ingest/block";
import type { ReadAnswer } from "@/lib/schemas/articles";
import { type PreviewAction, type PreviewHistory, reducePreview, startPreview } from "./preview-reducer";

const answer: ReadAnswer = {
  title: "Daraja jipya lafunguliwa",
  byline: "Neema Kileo",
  published: "2024-05-02",
  blocks: [
    { kind: "furniture", text: "Nenda kwenye maudhui", rule: "navigation" },
    { kind: "headline", text: "Daraja jipya lafunguliwa", rule: "headline" },
    { kind: "lede", text: "Rais alifungua daraja. Watu walishangilia.", rule: "lede" },
    { kind: "furniture", text: "Shiriki", rule: "site-matter" },
    { kind: "paragraph", text: "Ujenzi ulichukua miaka mitatu.", rule: "sentence" },
  ],
  diagnostics: [],
  original: "…",
  encoding: null,
  duplicateOf: null,
};
const run = (...actions: PreviewAction[]): PreviewHistory => actions.reduce(reducePreview, startPreview(answer));
const texts = (history: PreviewHistory): string[] => history.present.blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe("the preview", () => {
  it("merges with the next block of text, over furniture", () => {
    expect(texts(run({ type: "merge", id: 2 }))).toEqual([
      "furniture: Nenda kwenye maudhui",
      "headline: Daraja jipya lafunguliwa",
      "lede: Rais alifungua daraja. Watu walishangilia. Ujenzi ulichukua miaka mitatu.",
      "furniture: Shiriki",
    ]);
    expect(run({ type: "merge", id: 4 }).past).toEqual([]);
  });

  it("splits where it is told, and not at the ends", () => {
    expect(texts(run({ type: "split", id: 2, at: 22 })).slice(2, 4)).toEqual([
      "lede: Rais alifungua daraja.",
      "paragraph: Watu walishangilia.",
    ]);
    expect(run({ type: "split", id: 2, at: 0 }).past).toEqual([]);
  });

  it("skips a block and gives it back as what it was", () => {
    expect(texts(run({ type: "skip", id: 2 }))[2]).toMatch(/^furniture/);
    expect(texts(run({ type: "skip", id: 2 }, { type: "restore", id: 2 }))).toEqual(texts(run()));
    expect(texts(run({ type: "restore", id: 0 }))[0]).toBe("paragraph: Nenda kwenye maudhui");
  });

  it("edits a text to one line, and takes a block out that is emptied", () => {
    expect(texts(run({ type: "edit", id: 4, text: " Ujenzi\n uliisha. " }))[4]).toBe("paragraph: Ujenzi uliisha.");
    expect(texts(run({ type: "edit", id: 4, text: "  " }))).toHaveLength(4);
  });

  it("keeps the paragraphs of a block that stands beside English", () => {
    const blocks = [{ kind: "paragraph" as const, text: "Moja.\n\nMbili.", rule: "aligned", target: "One. Two." }];
    const edit = (text: string) =>
      reducePreview(startPreview({ ...answer, blocks }), { type: "edit", id: 0, text }).present.blocks[0]?.text;
    expect(edit("Moja.\n\nMbili.")).toBe("Moja.\n\nMbili.");
    expect(edit(" Moja.\n\n\nNa\nmbili. ")).toBe("Moja.\n\nNa mbili.");
  });

  it("keeps what a file said of the English through a merge, and doubts what is split", () => {
    const blocks = [
      {
        kind: "paragraph" as const,
        text: "Moja. Mbili.",
        rule: "table",
        target: "One. Two.",
        status: "approved" as const,
      },
      { kind: "paragraph" as const, text: "Tatu.", rule: "table", target: "Three.", status: "translated" as const },
      { kind: "paragraph" as const, text: "Nne.", rule: "table", target: "Four.", comments: ["Neema: Hakika?"] },
    ];
    const said = (...actions: PreviewAction[]) =>
      actions
        .reduce(reducePreview, startPreview({ ...answer, blocks }))
        .present.blocks.map(({ status = null, comments = [] }) => [status, ...comments]);
    expect(said({ type: "merge", id: 0 })).toEqual([["translated"], [null, "Neema: Hakika?"]]);
    expect(said({ type: "merge", id: 1 })).toEqual([["approved"], ["draft", "Neema: Hakika?"]]);
    expect(said({ type: "split", id: 0, at: 5 }).slice(0, 2)).toEqual([["draft"], [null]]);
    expect(said({ type: "edit", id: 0, text: "Moja, mbili." })[0]).toEqual(["approved"]);
  });

  it("takes every step back and forth again", () => {
    const id = fc.integer({ min: 0, max: 6 });
    const action: fc.Arbitrary<PreviewAction> = fc.oneof(
      fc.record({ type: fc.constant("kind" as const), id, kind: fc.constantFrom(...SEGMENT_KINDS) }),
      fc.record({ type: fc.constantFrom("skip" as const, "restore" as const, "merge" as const), id }),
      fc.record({ type: fc.constant("split" as const), id, at: fc.nat(40) }),
      fc.record({ type: fc.constant("edit" as const), id, text: fc.string() }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const end = run(...actions);
        const back = end.past.reduce((history) => reducePreview(history, { type: "undo" }), end);
        expect(back.present).toEqual(startPreview(answer).present);
        const again = back.future.reduce((history) => reducePreview(history, { type: "redo" }), back);
        expect(again.present).toEqual(end.present);
      }),
    );
  });
});
