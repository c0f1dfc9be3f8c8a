import { beforeAll, expect, it } from "vitest";
import * as article from "@/lib/core/align/testing/port-article";
import { getDb } from "../../db";
import type { Actor } from "../../people/permissions";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { seedActor } from "../../testing/people";
import { seedSegments } from "../../testing/segments";
import { addComment, listComments } from "../comments/service";
import { listRevisions, openArticle, updateSegment } from "../service";
import { applyPairing, previewPairing, undoPairing } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));

const SWAHILI = article.SWAHILI.slice(0, 5);
const ENGLISH = article.ENGLISH.slice(0, 5);
const right = SWAHILI.map((source, k) => ({ source, target: ENGLISH[k] ?? "" }));

/** English one row too low, the last two in one row. */
const seedShifted = (...statuses: string[]) =>
  seedSegments(
    ...SWAHILI.map((source, k) => {
      const target = k === 4 ? `${ENGLISH[3]}\n\n${ENGLISH[4]}` : (ENGLISH[k - 1] ?? "");
      return { source, target, ...(statuses[k] ? { status: statuses[k] } : {}) };
    }),
  );

describeOnBothDatabases("pairing again", () => {
  let editor: Actor;
  beforeAll(async () => {
    editor = await seedActor("editor", "Asha");
  });
  const segmentsOf = async (articleId: string) => (await openArticle(editor, articleId, at(50))).segments;
  const shape = async (articleId: string) =>
    (await segmentsOf(articleId)).map(({ source, target, status }) => [source, target, status]);
  const pairNow = async (articleId: string, second = 1) => {
    const { outcome } = await previewPairing(editor, articleId);
    return await applyPairing(editor, articleId, { outcome }, at(second));
  };

  it("shows what would change, writes it in one step, and takes it back", async () => {
    const { articleId, ids } = await seedShifted();
    const [first = "", second = ""] = ids;
    await addComment(editor, second, { body: "Whose port?" }, at(0));
    const before = await shape(articleId);
    const preview = await previewPairing(editor, articleId);
    expect(preview).toMatchObject({ rows: 5, held: 0 });
    expect(preview.changes[0]).toMatchObject({ before: [{ target: "" }], after: [{ target: ENGLISH[0] }] });
    expect(await shape(articleId)).toEqual(before);

    const done = await applyPairing(editor, articleId, { outcome: preview.outcome }, at(1));
    expect(await shape(articleId)).toEqual(right.map(({ source, target }) => [source, target, "draft"]));
    expect(done.changed.map(({ id, version }) => [id, version])).toEqual(ids.map((id) => [id, 2]));
    expect(await listComments(editor, second)).toMatchObject([{ body: "Whose port?" }]);
    expect(await listRevisions(editor, first)).toMatchObject([
      { origin: "alignment", by: "Asha", targetBefore: "", targetAfter: ENGLISH[0] },
    ]);
    expect(await previewPairing(editor, articleId)).toMatchObject({ changes: [], rows: 0 });

    await undoPairing(editor, articleId, done.run, at(2));
    expect(await shape(articleId)).toEqual(before);
    await expect(undoPairing(editor, articleId, done.run, at(3))).rejects.toThrow("structure_changed");
  });

  it("does not touch what was confirmed or approved, nor lets anything past it", async () => {
    const { articleId, ids } = await seedShifted("", "translated", "rejected", "approved");
    const held = [ids[1], ids[3]];
    const stood = (await segmentsOf(articleId)).filter(({ id }) => held.includes(id));
    const { changed } = await pairNow(articleId);
    expect(changed.map(({ id }) => id).filter((id) => held.includes(id))).toEqual([]);
    const after = await segmentsOf(articleId);
    expect(after.filter(({ id }) => held.includes(id))).toEqual(stood);
    const english = after.flatMap(({ target }) => target.split("\n\n")).filter(Boolean);
    expect(english).toEqual(ENGLISH);
  });

  it("takes rows apart and together over page furniture, and gives back every one", async () => {
    const { articleId, ids } = await seedSegments(
      { source: `${SWAHILI[0]}\n\n${SWAHILI[1]}`, target: ENGLISH[0] ?? "", kind: "headline" },
      { source: "Shiriki", kind: "furniture" },
      { source: "", target: ENGLISH[1] ?? "" },
      { source: SWAHILI[2] ?? "", target: "Engineer Rehema Mwakalinga said the work would begin in March" },
      { source: "Tangazo", kind: "furniture" },
      { source: "ya mwaka ujao na kuchukua miezi 18.", target: "next year and would take 18 months." },
      { source: "", target: "Our newsletter brings you the harbour every week." },
      { source: SWAHILI[3] ?? "", target: "" },
      { source: SWAHILI[4] ?? "", target: `${ENGLISH[3]}\n\n${ENGLISH[4]}` },
    );
    const [whole = "", , alone = ""] = ids;
    await addComment(editor, alone, { body: "Dollars?" }, at(0));
    const before = await segmentsOf(articleId);
    const done = await pairNow(articleId);
    const after = await segmentsOf(articleId);
    expect(after.slice(0, 3).map(({ kind, source, target }) => [kind, source, target])).toEqual([
      ["headline", SWAHILI[0], ENGLISH[0]],
      ["paragraph", SWAHILI[1], ENGLISH[1]],
      ["furniture", "Shiriki", ""],
    ]);
    expect(after.slice(-2).map(({ source, target }) => [source, target])).toEqual([
      [SWAHILI[3], ENGLISH[3]],
      [SWAHILI[4], ENGLISH[4]],
    ]);
    expect(done.removed).toContain(alone);
    const part = after[1]?.id ?? "";
    expect(await listComments(editor, part)).toMatchObject([{ body: "Dollars?" }]);
    expect((await listRevisions(editor, part)).length).toBeGreaterThan(0);
    expect(await getDb().segment.findUnique({ where: { id: part } })).toMatchObject({ splitFromId: whole });

    const { removed } = await undoPairing(editor, articleId, done.run, at(2));
    expect(removed).toEqual([part]);
    const back = await segmentsOf(articleId);
    const still = ({ id, source, target, status, kind, openComments }: (typeof back)[number]) => [
      id,
      source,
      target,
      status,
      kind,
      openComments,
    ];
    expect(back.map(still)).toEqual(before.map(still));
  });

  it("writes nothing where somebody changed a row after the look, and only once where two ask at the same time", async () => {
    const { articleId, ids } = await seedShifted();
    const { outcome } = await previewPairing(editor, articleId);
    const typed = { target: "The port", version: 1, visit: "v", origin: "typed" } as const;
    await updateSegment(await seedActor("editor", "Juma"), ids[0] ?? "", typed, at(0));
    const stood = await shape(articleId);
    await expect(applyPairing(editor, articleId, { outcome }, at(1))).rejects.toThrow("structure_changed");
    expect(await shape(articleId)).toEqual(stood);

    const other = await seedShifted();
    const seen = { outcome: (await previewPairing(editor, other.articleId)).outcome };
    const both = await Promise.allSettled([1, 2].map((s) => applyPairing(editor, other.articleId, seen, at(s))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect((await shape(other.articleId)).map(([, target]) => target)).toEqual(ENGLISH);
  });

  it("is not taken back over what somebody typed since", async () => {
    const { articleId, ids } = await seedShifted();
    const { run } = await pairNow(articleId);
    const typed = { target: "Tanga's port will grow", version: 2, visit: "v", origin: "typed" } as const;
    await updateSegment(editor, ids[0] ?? "", typed, at(2));
    const stood = await shape(articleId);
    await expect(undoPairing(editor, articleId, run, at(3))).rejects.toThrow("structure_changed");
    expect(await shape(articleId)).toEqual(stood);
  });

  it("is for those who translate, in articles that are there", async () => {
    const { articleId } = await seedShifted();
    const viewer = await seedActor("viewer");
    const outcome = "0".repeat(64);
    await expect(previewPairing(viewer, articleId)).rejects.toMatchObject({ code: "forbidden" });
    await expect(applyPairing(viewer, articleId, { outcome }, at(0))).rejects.toMatchObject({ code: "forbidden" });
    await expect(undoPairing(viewer, articleId, crypto.randomUUID(), at(0))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(previewPairing(editor, "nowhere")).rejects.toMatchObject({ code: "not_found" });
  });
});
