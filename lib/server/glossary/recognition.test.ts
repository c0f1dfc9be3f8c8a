import { beforeAll, expect, it } from "vitest";
import { getDb } from "../db";
import { rememberSegments } from "../memory/service";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { listContexts, proposeEnglish } from "./contexts/service";
import { decideTerm } from "./decisions/service";
import { recogniseArticle } from "./recognition";
import { createTerm } from "./service";

const NOW = new Date("2026-03-01T09:00:00Z");

describeOnBothDatabases("recognition", () => {
  let actor: Actor;
  let articleId: string;
  let ids: string[];
  let termId: string;
  const read = async () => await (await recogniseArticle(actor, articleId)).read();

  beforeAll(async () => {
    actor = await seedActor("reviewer");
    ({ articleId, ids } = await seedSegments(
      {
        source: "Mikutano ya wakulima ilianza jana.",
        target: "The farmers' conferences began yesterday.",
        status: "approved",
      },
      { source: "Hakuna lililoamuliwa.", target: "Nothing was decided.", status: "approved" },
      "Baada ya mkutano wa leo, mkutano mwingine utafanyika Mombasa.",
      { source: "mkutano mkutano", kind: "furniture" },
      { source: "Wakulima wengi waliondoka mapema.", target: "Many farmers left early.", status: "translated" },
      { source: "Wakulima waliuza mahindi.", target: "The farmers sold maize.", status: "translated" },
    ));
    await rememberSegments(ids);
    termId = (await createTerm(actor, { source: "mkutano", target: "conference" }, NOW)).term.id;
  });

  it("finds a term in its inflected forms, wherever the article is text", async () => {
    const { terms, matches } = await read();
    expect(terms).toMatchObject([{ id: termId, source: "mkutano", target: "conference", status: "candidate" }]);
    const surfaces = (index: number, source: string) =>
      (matches[ids[index] ?? ""] ?? []).map(({ start, end }) => source.slice(start, end));
    expect(surfaces(0, "Mikutano ya wakulima ilianza jana.")).toEqual(["Mikutano"]);
    expect(surfaces(2, "Baada ya mkutano wa leo, mkutano mwingine utafanyika Mombasa.")).toEqual([
      "mkutano",
      "mkutano",
    ]);
    expect(Object.keys(matches)).toHaveLength(2);
  });

  it("keeps its stamp while people translate, and changes it with the glossary or a source", async () => {
    const stamp = async () => (await recogniseArticle(actor, articleId)).stamp;
    const before = await stamp();
    await getDb().segment.update({ where: { id: ids[2] ?? "" }, data: { target: "After" } });
    expect(await stamp()).toBe(before);
    await decideTerm(actor, termId, { status: "approved", version: 1 }, NOW);
    const decided = await stamp();
    expect(decided).not.toBe(before);
    expect((await read()).terms[0]?.status).toBe("approved");
    await getDb().segment.update({ where: { id: ids[1] ?? "" }, data: { source: "Hakuna mkutano." } });
    expect(await stamp()).not.toBe(decided);
    expect((await read()).matches[ids[1] ?? ""]).toHaveLength(1);
  });

  it("shows a candidate that nobody touched if it recurs and is no everyday word, a name at once", async () => {
    const candidates = [
      { text: "wakulima", kind: "term", count: 3, score: 2.4 },
      { text: "mapema", kind: "term", count: 1, score: 2.4 },
      { text: "leo", kind: "term", count: 5, score: 0.8 },
      { text: "Mombasa", kind: "name", count: 1, score: 0.8 },
    ];
    const made: string[] = [];
    for (const { text, ...numbers } of candidates) {
      const forms = { create: [{ language: "sw", text, usage: "preferred", position: 0 }] };
      made.push((await getDb().term.create({ data: { key: `seen ${text}`, ...numbers, forms } })).id);
    }
    const shown = (await read()).terms.map(({ source }) => source);
    expect(shown).toEqual(expect.arrayContaining(["wakulima", "Mombasa"]));
    expect(shown).not.toContain("mapema");
    expect(shown).not.toContain("leo");
    await getDb().term.deleteMany({ where: { id: { in: made } } });
  });

  it("hides no approved term behind a longer candidate", async () => {
    const { term } = await createTerm(actor, { source: "mkutano mwingine" }, NOW);
    await getDb().term.update({ where: { id: term.id }, data: { count: 5 } });
    const inThird = (await read()).matches[ids[2] ?? ""] ?? [];
    expect(inThird.map((match) => match.termId)).toEqual([termId, termId]);
    await getDb().term.delete({ where: { id: term.id } });
  });

  it("leaves rejected terms alone", async () => {
    await decideTerm(actor, termId, { status: "rejected", version: 2 }, NOW);
    expect(await read()).toMatchObject({ terms: [], matches: {} });
  });

  it("shows each place with the English beside it, the rendering found in it", async () => {
    const { lines, total, isCut } = await listContexts(actor, termId);
    expect([total, isCut]).toEqual([4, false]);
    expect(lines[0]).toMatchObject({
      source: { left: "", match: "Mikutano", right: " ya wakulima ilianza jana." },
      target: { left: "The farmers' ", match: "conferences", right: " began yesterday." },
      articleId,
      segmentId: ids[0],
    });
    expect(lines[1]).toMatchObject({ target: { match: "", right: "Nothing was decided." } });
    expect(lines[2]).toMatchObject({ source: { match: "mkutano" } });
  });

  it("proposes English from tables of names and from what was translated", async () => {
    const { term: country } = await createTerm(actor, { source: "Uholanzi" }, NOW);
    expect((await proposeEnglish(actor, country.id))[0]).toMatchObject({ text: "Netherlands", origin: "territory" });
    const { term } = await createTerm(actor, { source: "wakulima" }, NOW);
    const [aligned, ...others] = await proposeEnglish(actor, term.id);
    // what merely stands in the same sentence is not worth reading
    expect(others.map(({ text }) => text)).not.toContain("yesterday");
    expect(aligned).toMatchObject({ text: "farmers", origin: "aligned" });
    const shown = aligned?.evidence.map((pair) => pair.segmentId);
    expect(shown).toContain(ids[5]);
    expect(shown).not.toContain(ids[1]);
  });
});
