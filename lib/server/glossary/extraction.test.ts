import { beforeAll, expect, it } from "vitest";
import { extractArticle } from "@/lib/core/terms/extract-article";
import { getDb } from "../db";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { isCorpusFresh, storeCandidates } from "./candidates/corpus";
import { decideTerm, mergeTerm } from "./decisions/service";
import { articleChanged, extractAll, extractionEnd, extractionProgress } from "./extraction";
import { createTerm, listTerms } from "./service";

const NOW = new Date("2026-03-01T09:00:00Z");

describeOnBothDatabases("extraction", () => {
  let actor: Actor;
  let first: string;
  let second: string;
  const find = async (source: string) => (await listTerms(actor)).terms.find((term) => term.source === source);
  const changed = async (id: string) => {
    articleChanged(id);
    await extractionEnd();
  };

  beforeAll(async () => {
    actor = await seedActor("reviewer");
    first = (
      await seedSegments(
        "Waziri Halima Mtumwa alikutana na wavuvi wa Ziwa Tanganyika mjini Kigoma.",
        "Baada ya mkutano huo Halima Mtumwa alisema nyavu za wavuvi wa Ziwa Tanganyika zitabadilishwa.",
        { source: "Soma zaidi Pwani Leo Pwani Leo", kind: "furniture" },
      )
    ).articleId;
    second = (await seedSegments("Wavuvi walimsubiri Halima Mtumwa bandarini.")).articleId;
  });

  it("puts in what an article brings, counted over all articles, without page furniture", async () => {
    await changed(first);
    expect(await find("Halima Mtumwa")).toMatchObject({ kind: "name", status: "candidate", count: 3, documents: 2 });
    expect(await find("Ziwa Tanganyika")).toMatchObject({ count: 2, documents: 1 });
    expect(await find("Pwani Leo")).toBeUndefined();
  });

  it("counts anew when an article changes, and drops what occurs no more", async () => {
    await getDb().segment.updateMany({
      where: { articleId: first, source: { contains: "nyavu" } },
      data: { source: "Baada ya hapo Halima Mtumwa aliondoka." },
    });
    await changed(first);
    expect(await find("Ziwa Tanganyika")).toMatchObject({ count: 1 });
    await getDb().segment.updateMany({
      where: { articleId: first, source: { contains: "Tanganyika" } },
      data: { source: "Halima Mtumwa aliondoka." },
    });
    await changed(first);
    expect(await find("Ziwa Tanganyika")).toBeUndefined();
    expect(await find("Halima Mtumwa")).toMatchObject({ count: 3 });
  });

  it("leaves alone what people have touched, and never brings back what they rejected", async () => {
    const name = await find("Halima Mtumwa");
    await decideTerm(actor, name?.id ?? "", { status: "rejected", version: 1 }, NOW);
    const { term } = await createTerm(actor, { source: "gati jipya" }, NOW);
    await extractAll(actor);
    await extractionEnd();
    expect(await find("Halima Mtumwa")).toMatchObject({ id: name?.id, status: "rejected", count: 3 });
    expect(await find("gati jipya")).toMatchObject({ id: term.id, count: 0 });
  });

  it("counts what was merged away for the term that took it in", async () => {
    await getDb().segment.updateMany({
      where: { articleId: second },
      data: {
        source: "Jana Rashidi Kombo alisema hivyo. Leo Mbaraka Tindo alikanusha. Kisha Rashidi Kombo aliondoka.",
      },
    });
    await changed(second);
    const long = await find("Mbaraka Tindo");
    const short = await find("Rashidi Kombo");
    if (!long || !short) throw new Error("both names are expected");
    await mergeTerm(actor, long.id, { version: 1, intoId: short.id, intoVersion: 1 }, NOW);
    await extractAll(actor);
    await extractionEnd();
    expect((await find("Rashidi Kombo"))?.count).toBe(short.count + long.count);
    expect(await find("Mbaraka Tindo")).toMatchObject({ id: long.id, status: "rejected" });
  });

  it("sees what another process stored and removed", async () => {
    const { articleId } = await seedSegments("Kisiwa cha Mafia kilipata umeme. Wakazi wa Kisiwa cha Mafia walifurahi.");
    await changed(articleId);
    expect(await find("Kisiwa cha Mafia")).toMatchObject({ count: 2, documents: 1 });
    const other = await seedSegments("Watalii wanapenda Kisiwa cha Mafia.");
    await storeCandidates(other.articleId, extractArticle(["Watalii wanapenda Kisiwa cha Mafia."]));
    expect(await isCorpusFresh()).toBe(false);
    await changed(first);
    expect(await isCorpusFresh()).toBe(true);
    expect(await find("Kisiwa cha Mafia")).toMatchObject({ count: 3, documents: 2 });
    await getDb().article.deleteMany({ where: { id: { in: [articleId, other.articleId] } } });
    expect(await isCorpusFresh()).toBe(false);
    await changed(first);
    expect(await find("Kisiwa cha Mafia")).toBeUndefined();
  });

  it("forgets an article that is gone, and goes on after a failure", async () => {
    await getDb().article.delete({ where: { id: second } });
    await changed(second);
    expect(await getDb().candidateCount.count()).toBe(1);
    expect(extractionProgress(actor)).toEqual({ running: false, done: 0, total: 0 });
  });
});
