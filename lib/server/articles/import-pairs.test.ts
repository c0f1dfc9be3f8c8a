import { strToU8 } from "fflate";
import { beforeAll, expect, it } from "vitest";
import { WORDS } from "@/lib/core/formats/testing/article-words";
import { importArticleSchema, type ReadAnswer } from "@/lib/schemas/articles";
import { exportSchema } from "@/lib/schemas/exports";
import { COMMENT_CHARACTERS } from "@/lib/schemas/segments";
import { getDb } from "../db";
import { exportArticle } from "../exports/service";
import { extractionEnd } from "../glossary/extraction";
import { matchesForSegment } from "../memory/service";
import type { Actor } from "../people/permissions";
import { addComment, listComments } from "../segments/comments/service";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { deleteArticle, importArticle, readUpload } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));
const LINES = [
  {
    source: "Serikali imesema kwamba mkutano utafanyika kesho.",
    target: "The meeting is tomorrow.",
    status: "approved",
  },
  { source: "Waziri alisema hayo mjini Dodoma.", target: "The minister said so in Dodoma.", status: "translated" },
  { source: "Wakazi wa vijiji hivyo walifurahi sana.", target: "The villagers were happy.", status: "rejected" },
  { source: "Mvua kubwa ilinyesha usiku kucha.", target: "It rained all night.", status: "draft" },
  { source: "Hii haijatafsiriwa bado.", target: "", status: "untranslated" },
];

describeOnBothDatabases("a file of an article and its translation", () => {
  let owner: Actor;
  let editor: Actor;
  let reviewer: Actor;
  const save = async (actor: Actor, { title, blocks, original, encoding }: ReadAnswer) => {
    const input = importArticleSchema.parse({ title, blocks, original, originalEncoding: encoding });
    const { id } = await importArticle(actor, input, at(30));
    await extractionEnd();
    return id;
  };
  const segmentsOf = (articleId: string) =>
    getDb().segment.findMany({ where: { articleId }, orderBy: { rank: "asc" }, include: { revisions: true } });
  /** Exports an article, takes it in anew, and gives what came. */
  const carry = async (actor: Actor, format: string) => {
    await getDb().article.deleteMany();
    const { articleId, ids } = await seedSegments(...LINES);
    const comment = await addComment(reviewer, ids[1] ?? "", { body: "Hakika *kabisa*?" }, at(1));
    await addComment(editor, ids[1] ?? "", { body: "Ndiyo.", parentId: comment[0]?.id }, at(2));
    const { body } = await exportArticle(actor, articleId, exportSchema.parse({ format, captions: "1" }), WORDS);
    await deleteArticle(owner, articleId);
    const answer = await readUpload(
      actor,
      typeof body === "string" ? strToU8(body) : (body as Uint8Array),
      `a.${format}`,
    );
    const id = await save(actor, answer);
    return { id, answer, segments: await segmentsOf(id) };
  };
  beforeAll(async () => {
    owner = await seedActor("owner");
    editor = await seedActor("editor", "Neema");
    reviewer = await seedActor("reviewer", "Asha");
  });

  it.each(["docx", "xlsx", "csv", "tsv", "xliff2", "xliff12"])(
    "comes in with its statuses and comments: %s",
    async (format) => {
      const { id, answer, segments } = await carry(reviewer, format);
      expect(segments.map(({ source, target, status }) => ({ source, target, status }))).toEqual(LINES);
      expect(answer.diagnostics).toEqual([]);
      const comments = await listComments(editor, segments[1]?.id ?? "");
      const said = ["Asha: Hakika *kabisa*?", "Neema: Ndiyo."];
      expect(comments.map(({ body, author, parentId }) => [body, author?.name, parentId])).toEqual(
        said.map((body) => [body, "Asha", null]),
      );
      expect(segments[0]?.revisions).toMatchObject([
        { statusBefore: "untranslated", statusAfter: "approved", byId: reviewer.id },
      ]);
      await deleteArticle(owner, id);
    },
  );

  it("comes in as far as who brings it may go, and says so", async () => {
    const { id, answer, segments } = await carry(editor, "docx");
    expect(segments.map(({ status }) => status)).toEqual([
      "translated",
      "translated",
      "draft",
      "draft",
      "untranslated",
    ]);
    expect(answer.diagnostics).toMatchObject([{ severity: "info", code: "pairs_lowered", params: { count: 2 } }]);
    await deleteArticle(owner, id);
    // whatever the browser sends
    const forged = await save(editor, {
      ...answer,
      blocks: answer.blocks.map((one) => ({ ...one, status: "approved" })),
    });
    expect((await segmentsOf(forged)).map(({ status }) => status)).toEqual([
      ...Array(4).fill("translated"),
      "untranslated",
    ]);
    await deleteArticle(owner, forged);
  });

  it("is remembered as far as somebody stands by it", async () => {
    const { id, segments } = await carry(reviewer, "xlsx");
    const { ids } = await seedSegments(...LINES.map(({ source }) => ({ source })));
    const scores = await Promise.all(ids.map((one) => matchesForSegment(editor, one)));
    expect(scores.map((matches) => matches[0]?.target ?? null)).toEqual([
      segments[0]?.target,
      segments[1]?.target,
      null,
      null,
      null,
    ]);
    await deleteArticle(owner, id);
  });

  it("keeps every letter of a remark that is longer than a comment", async () => {
    const long = "a".repeat(COMMENT_CHARACTERS + 5);
    const csv = `sw,en,Maoni\n${LINES[0]?.source},${LINES[0]?.target},${long}\n`;
    const id = await save(editor, await readUpload(editor, strToU8(csv), "a.csv"));
    const [segment] = await segmentsOf(id);
    const comments = await listComments(editor, segment?.id ?? "");
    expect(comments.map(({ body }) => body.length)).toEqual([COMMENT_CHARACTERS, 5]);
    expect(segment?.status).toBe("draft");
  });
});
