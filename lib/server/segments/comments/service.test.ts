import { expect, it } from "vitest";
import { describeOnBothDatabases } from "../../testing/both-databases";
import { seedActor } from "../../testing/people";
import { seedSegments } from "../../testing/segments";
import { openArticle } from "../service";
import { addComment, listComments, resolveComment } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));

describeOnBothDatabases("comments", () => {
  it("keeps threads one deep, and counts those that are open", async () => {
    const [asha, juma] = [await seedActor("editor", "Asha"), await seedActor("reviewer", "Juma")];
    const { articleId, ids } = await seedSegments("Mvua imenyesha.");
    const [id = ""] = ids;
    const [head] = await addComment(asha, id, { body: "Heavy rain?" }, at(0));
    const answered = await addComment(juma, id, { body: "Just rain.", parentId: head?.id }, at(1));
    const reply = answered[1]?.id ?? "";
    await addComment(asha, id, { body: "Thanks.", parentId: reply }, at(2));
    const comments = await listComments(asha, id);
    expect(comments.map((comment) => [comment.author?.name, comment.parentId])).toEqual([
      ["Asha", null],
      ["Juma", head?.id],
      ["Asha", head?.id],
    ]);
    const open = async () => (await openArticle(asha, articleId, at(9))).segments[0]?.openComments;
    expect(await open()).toBe(1);
    const resolved = await resolveComment(juma, id, head?.id ?? "", true, at(3));
    expect(resolved[0]).toMatchObject({ resolvedBy: "Juma", resolvedAt: at(3).toISOString() });
    expect(await open()).toBe(0);
    await expect(resolveComment(juma, id, reply, true, at(4))).rejects.toThrow("not_found");
  });

  it("is closed to viewers and to comments on what is not there", async () => {
    const [viewer, editor] = [await seedActor("viewer"), await seedActor("editor")];
    const { ids } = await seedSegments("Mvua imenyesha.");
    await expect(addComment(viewer, ids[0] ?? "", { body: "Hm." }, at(0))).rejects.toThrow("forbidden");
    await expect(addComment(editor, "nowhere", { body: "Hm." }, at(0))).rejects.toThrow("not_found");
    await expect(addComment(editor, ids[0] ?? "", { body: "Hm.", parentId: "nowhere" }, at(0))).rejects.toThrow(
      "not_found",
    );
  });
});
