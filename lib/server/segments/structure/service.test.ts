import { beforeAll, expect, it } from "vitest";
import { getDb } from "../../db";
import type { Actor } from "../../people/permissions";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { seedActor } from "../../testing/people";
import { seedSegments } from "../../testing/segments";
import { addComment, listComments } from "../comments/service";
import { listRevisions, openArticle, updateSegment } from "../service";
import { mergeSegments, moveTarget, splitSegment, undoStructure } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));

describeOnBothDatabases("merging and splitting", () => {
  let actor: Actor;
  beforeAll(async () => {
    actor = await seedActor("editor", "Asha");
  });
  const shape = async (articleId: string) => {
    const { segments } = await openArticle(actor, articleId, at(50));
    return segments.map((segment) => [segment.source, segment.target, segment.status]);
  };

  it("joins two beads, over furniture between them, and gives them back", async () => {
    const { articleId, ids } = await seedSegments(
      { source: "Mvua imenyesha.", target: "It rained.", status: "translated" },
      { source: "Tangazo", kind: "furniture" },
      { source: "Mto umefurika.", target: "The river burst its banks.", status: "approved" },
      "Mwisho.",
    );
    const [first = "", , third = ""] = ids;
    const before = await shape(articleId);
    await addComment(actor, third, { body: "Which river?" }, at(0));
    const merged = await mergeSegments(actor, first, { version: 1, nextId: third, nextVersion: 1 }, at(1));
    expect(merged).toMatchObject({
      changed: [{ id: first, source: "Mvua imenyesha.\n\nMto umefurika.", status: "translated", openComments: 1 }],
      removed: [third],
    });
    expect(await listComments(actor, first)).toMatchObject([{ body: "Which river?" }]);
    const undone = await undoStructure(actor, first, 2, at(2));
    expect(undone.changed.map((segment) => segment.openComments)).toEqual([0, 1]);
    expect(await shape(articleId)).toEqual(before);
    expect((await listRevisions(actor, first)).map((revision) => revision.origin)).toEqual(["restore", "merge"]);
  });

  it("splits a bead on both sides, keeps its history on both parts, and joins it again", async () => {
    const { articleId, ids } = await seedSegments({ source: "Mvua imenyesha. Mto umefurika." }, "Mwisho.");
    const [id = ""] = ids;
    const target = "It rained. The river rose.";
    await updateSegment(actor, id, { target, status: "translated", version: 1, visit: "v", origin: "typed" }, at(0));
    const before = await shape(articleId);
    const { changed } = await splitSegment(actor, id, { version: 2, source: 15, target: 10 }, at(1));
    expect(await shape(articleId)).toEqual([
      ["Mvua imenyesha.", "It rained.", "translated"],
      ["Mto umefurika.", "The river rose.", "translated"],
      ["Mwisho.", "", "untranslated"],
    ]);
    const part = changed[1]?.id ?? "";
    expect((await listRevisions(actor, part)).map((revision) => revision.origin)).toEqual(["split", "typed"]);
    await addComment(actor, part, { body: "Rose, or burst?" }, at(2));
    expect((await undoStructure(actor, id, 3, at(3))).removed).toEqual([part]);
    expect(await shape(articleId)).toEqual(before);
    expect(await listComments(actor, id)).toHaveLength(1);
  });

  it("moves the English at the cursor to a neighbour, and takes it back", async () => {
    const { articleId, ids } = await seedSegments(
      { source: "Mvua imenyesha.", target: "It rained. The river rose.", status: "approved" },
      { source: "Tangazo", kind: "furniture" },
      { source: "Mto umefurika.", target: "", status: "untranslated" },
    );
    const [first = "", , third = ""] = ids;
    const before = await shape(articleId);
    await moveTarget(actor, first, { version: 1, to: "next", at: 11, otherId: third, otherVersion: 1 }, at(1));
    expect(await shape(articleId)).toEqual([
      ["Mvua imenyesha.", "It rained.", "draft"],
      ["Tangazo", "", "untranslated"],
      ["Mto umefurika.", "The river rose.", "draft"],
    ]);
    await moveTarget(actor, third, { version: 2, to: "previous", at: 15, otherId: first, otherVersion: 2 }, at(2));
    expect((await shape(articleId)).map(([, target]) => target)).toEqual(["It rained.\n\nThe river rose.", "", ""]);
    await undoStructure(actor, third, 3, at(3));
    await expect(undoStructure(actor, first, 2, at(4))).rejects.toThrow("structure_changed");
    const nothing = { version: 4, to: "next", at: 10, otherId: third, otherVersion: 4 } as const;
    await expect(moveTarget(actor, first, nothing, at(5))).rejects.toThrow("move_nothing");
    const beyond = { version: 4, to: "previous", at: 10, otherId: third, otherVersion: 4 } as const;
    await expect(moveTarget(actor, first, beyond, at(5))).rejects.toThrow("move_edge");
    expect((await listRevisions(actor, first)).map(({ origin }) => origin)).toEqual(["restore", "move", "move"]);
    expect(before).toHaveLength(3);
  });

  it("takes a move back whole", async () => {
    const { articleId, ids } = await seedSegments(
      { source: "Moja.", target: "One. Two.", status: "translated" },
      { source: "Mbili.", target: "Three.", status: "translated" },
    );
    const [first = "", second = ""] = ids;
    const before = await shape(articleId);
    await moveTarget(actor, first, { version: 1, to: "next", at: 4, otherId: second, otherVersion: 1 }, at(1));
    await undoStructure(actor, first, 2, at(2));
    expect(await shape(articleId)).toEqual(before);
  });

  it("does not take back what somebody has gone on from, nor merge what nobody has seen", async () => {
    const { ids } = await seedSegments("Mvua imenyesha.", "Mto umefurika.");
    const [first = "", second = ""] = ids;
    const merge = { version: 1, nextId: second, nextVersion: 1 };
    await expect(mergeSegments(actor, first, { ...merge, nextVersion: 7 }, at(0))).rejects.toThrow("structure_changed");
    await mergeSegments(actor, first, merge, at(1));
    const typed = { target: "It rained.", version: 2, visit: "v", origin: "typed" } as const;
    await updateSegment(actor, first, typed, at(2));
    await expect(undoStructure(actor, first, 2, at(3))).rejects.toThrow("structure_changed");
    await expect(updateSegment(actor, second, { ...typed, version: 1 }, at(4))).rejects.toMatchObject({
      code: "gone",
      details: { mergedIntoId: first },
    });
  });

  it("refuses the last bead's merge and a cut at the edge", async () => {
    const { ids } = await seedSegments("Mvua imenyesha.");
    const [id = ""] = ids;
    await expect(mergeSegments(actor, id, { version: 1, nextId: "x", nextVersion: 1 }, at(0))).rejects.toThrow(
      "merge_last",
    );
    await expect(splitSegment(actor, id, { version: 1, source: 15, target: 0 }, at(0))).rejects.toThrow("split_edge");
  });

  it("finds room between two ranks that have none left", async () => {
    const { articleId, ids } = await seedSegments("Moja. Mbili.", "Tatu.");
    const [first = "", last = ""] = ids;
    await getDb().segment.update({ where: { id: last }, data: { rank: 1 + Number.EPSILON } });
    await splitSegment(actor, first, { version: 1, source: 5, target: 0 }, at(0));
    expect((await shape(articleId)).map(([source]) => source)).toEqual(["Moja.", "Mbili.", "Tatu."]);
  });
});
