import { beforeAll, expect, it } from "vitest";
import { importArticleSchema, listArticlesSchema } from "@/lib/schemas/articles";
import { getDb } from "../db";
import { extractionEnd } from "../glossary/extraction";
import * as memory from "../memory/repository";
import type { Actor } from "../people/permissions";
import { openArticle } from "../segments/service";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { findRelatedPairs, MOST_PAIRS } from "./related-pairs";
import { importArticle, listArticles, pairArticle } from "./service";

/** Words of the house's own, which no lexicon knows. */
const HOUSE = [
  ["zurubi", "kettledrum"],
  ["bagonya", "umbrella"],
  ["mwezuri", "lantern"],
] as const;
const paragraph = (text: string) => ({ kind: "paragraph" as const, text, rule: "test" });
const remember = (pairs: readonly (readonly [string, string])[]) =>
  memory.addMany(pairs.map(([source, target]) => ({ source, target, fileName: "nyumba.tmx" })));

describeOnBothDatabases("an article beside its translation", () => {
  let editor: Actor;
  const pair = () =>
    pairArticle(editor, {
      source: HOUSE.map(([word]) => paragraph(`${word} ${word}.`)),
      target: [HOUSE[1], HOUSE[2]].map(([, word]) => paragraph(`${word} ${word}.`)),
    });
  beforeAll(async () => {
    editor = await seedActor("editor");
  });

  it("is paired by words that the memory alone knows", async () => {
    const shown = async () => (await pair()).map(({ text, target }) => [text, target ?? ""]);
    const right = [
      ["zurubi zurubi.", ""],
      ["bagonya bagonya.", "umbrella umbrella."],
      ["mwezuri mwezuri.", "lantern lantern."],
    ];
    expect(await shown()).not.toEqual(right);
    await remember(
      HOUSE.flatMap(([source, target]) =>
        Array.from({ length: 8 }, (_, day) => [`${source} siku ya ${day}`, `${target} on day ${day}`] as const),
      ),
    );
    expect(await shown()).toEqual(right);
  });

  it("learns from old pairs that share its rare words, and from no more than it can bear", async () => {
    await remember(Array.from({ length: MOST_PAIRS + 100 }, (_, i) => [`habari ya leo ${i}`, `news ${i}`] as const));
    const related = await findRelatedPairs(["Bagonya ya leo."]);
    expect(related).toHaveLength(MOST_PAIRS);
    expect(related.filter(({ source }) => source.startsWith("bagonya"))).toHaveLength(8);
    expect((await findRelatedPairs(["leo"])).some(({ source }) => source.startsWith("bagonya"))).toBe(false);
  });

  it("is saved with what was left out of either page, under the rule that named it", async () => {
    const line = (text: string) => ({ kind: "furniture" as const, text, rule: "share" });
    const blocks = await pairArticle(editor, {
      source: [line("Shiriki"), paragraph("Mvua ilinyesha mjini Dodoma.")],
      target: [line("Share"), paragraph("Rain fell in the town of Dodoma."), line("Read more")],
    });
    const input = importArticleSchema.parse({ title: "Mvua", original: crypto.randomUUID(), blocks });
    const { id } = await importArticle(editor, input, new Date());
    await extractionEnd();
    const { segments } = await openArticle(editor, id, new Date());
    expect(segments.map(({ kind, source, target }) => [kind, source, target])).toEqual([
      ["furniture", "Shiriki", ""],
      ["furniture", "", "Share"],
      ["paragraph", "Mvua ilinyesha mjini Dodoma.", "Rain fell in the town of Dodoma."],
      ["furniture", "", "Read more"],
    ]);
    const rules = await getDb().segment.findMany({
      where: { articleId: id, kind: "furniture" },
      select: { rule: true },
    });
    expect(rules).toEqual([{ rule: "share" }, { rule: "share" }, { rule: "share" }]);
    const { articles } = await listArticles(editor, listArticlesSchema.parse({ q: "Mvua" }));
    expect(articles.find((article) => article.id === id)).toMatchObject({ total: 1, done: 0 });
  });
});
