import { expect, it } from "vitest";
import { getDb } from "../../db";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { seedActor } from "../../testing/people";
import { seedSegments } from "../../testing/segments";
import { listRevisions } from "../service";
import { setStatuses } from "./service";

const now = new Date(Date.UTC(2026, 0, 5, 9));

describeOnBothDatabases("many statuses at once", () => {
  it("sets those that were seen and are allowed, and takes them back", async () => {
    const editor = await seedActor("editor");
    const { articleId, ids } = await seedSegments(
      { source: "Moja.", target: "One." },
      { source: "Mbili.", target: "Two." },
      { source: "Tatu." },
      { source: "Nne.", target: "Four.", status: "approved" },
    );
    const [one = "", two = "", three = "", four = ""] = ids;
    const { changed } = await setStatuses(
      editor,
      articleId,
      {
        changes: [
          { id: one, version: 1, status: "translated" },
          { id: two, version: 9, status: "translated" },
          { id: three, version: 1, status: "translated" },
          { id: four, version: 1, status: "rejected" },
        ],
      },
      now,
    );
    expect(changed).toMatchObject([{ id: one, status: "translated", version: 2 }]);
    expect(await listRevisions(editor, one)).toMatchObject([{ statusBefore: "draft", statusAfter: "translated" }]);
    const back = await setStatuses(editor, articleId, { changes: [{ id: one, version: 2, status: "draft" }] }, now);
    expect(back.changed).toMatchObject([{ id: one, status: "draft", version: 3 }]);
  });

  it("does a thousand in one go", async () => {
    const reviewer = await seedActor("reviewer");
    const seeds = Array.from({ length: 1000 }, (_, i) => ({
      source: `Aya ${i}`,
      target: `Paragraph ${i}`,
      status: "translated",
    }));
    const { articleId, ids } = await seedSegments(...seeds);
    const changes = ids.map((id) => ({ id, version: 1, status: "rejected" as const }));
    expect((await setStatuses(reviewer, articleId, { changes }, now)).changed).toHaveLength(1000);
  });

  it("remembers what it confirms and forgets what it takes back", async () => {
    const editor = await seedActor("editor");
    const { articleId, ids } = await seedSegments({ source: "Mvua imenyesha.", target: "It rained." });
    const [id = ""] = ids;
    const remembered = () => getDb().memoryEntry.count({ where: { segmentId: id } });
    await setStatuses(editor, articleId, { changes: [{ id, version: 1, status: "translated" }] }, now);
    expect(await remembered()).toBe(1);
    await setStatuses(editor, articleId, { changes: [{ id, version: 2, status: "draft" }] }, now);
    expect(await remembered()).toBe(0);
  });
});
