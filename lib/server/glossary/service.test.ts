import { beforeAll, expect, it } from "vitest";
import type { TermFormInput } from "@/lib/schemas/terms";
import { getDb } from "../db";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { decideTerm, decideTerms, mergeTerm, restoreTerm, undoTerms } from "./decisions/service";
import * as service from "./service";

const NOW = new Date("2026-03-01T09:00:00Z");
const form = (language: string, text: string, usage: TermFormInput["usage"] = "preferred"): TermFormInput => ({
  language,
  text,
  usage,
  partOfSpeech: null,
  nounClass: null,
});

describeOnBothDatabases("the glossary", () => {
  let viewer: Actor;
  let editor: Actor;
  let reviewer: Actor;
  const create = (source: string, target?: string) =>
    service.createTerm(editor, target ? { source, target } : { source }, NOW);

  beforeAll(async () => {
    viewer = await seedActor("viewer", "Neema");
    editor = await seedActor("editor", "Juma");
    reviewer = await seedActor("reviewer", "Asha");
  });

  it("takes a term once, whatever the form in which it is selected", async () => {
    const first = await create("vikwazo");
    expect(first).toMatchObject({ existed: false, term: { kind: "term", status: "candidate", target: null } });
    const again = await create("kikwazo", "sanction");
    expect(again).toMatchObject({ existed: true, term: { id: first.term.id, source: "vikwazo", target: "sanction" } });
    const third = await create("vikwazo", "obstacle");
    expect(third).toMatchObject({ existed: true, changeId: null, term: { target: "sanction" } });
    expect((await create("Wizara ya Maji")).term.kind).toBe("name");
  });

  it("lets people read, propose and decide by their roles", async () => {
    await expect(service.createTerm(viewer, { source: "bandari" }, NOW)).rejects.toMatchObject({ code: "forbidden" });
    const { term } = await create("bandari", "port");
    await expect(decideTerm(editor, term.id, { status: "approved", version: 1 }, NOW)).rejects.toMatchObject({
      code: "forbidden",
    });
    const { row } = await decideTerm(reviewer, term.id, { status: "approved", version: 1 }, NOW);
    expect(row).toMatchObject({ status: "approved", version: 2 });
    const note = service.updateTerm(editor, term.id, { version: 2, note: "pia: gati" }, NOW);
    await expect(note).rejects.toMatchObject({ code: "forbidden" });
    expect((await service.readTerm(viewer, term.id)).decidedBy).toBe("Asha");
  });

  it("approves nothing without English, and takes none from what is approved", async () => {
    const { term } = await create("mkutano wa dharura");
    const approve = (version: number) => decideTerm(reviewer, term.id, { status: "approved", version }, NOW);
    await expect(approve(1)).rejects.toMatchObject({ code: "invalid", reason: "needs_rendering" });
    const forms = [form("sw", "mkutano wa dharura"), form("en", "emergency meeting")];
    await service.updateTerm(editor, term.id, { version: 1, forms }, NOW);
    await approve(2);
    const without = service.updateTerm(reviewer, term.id, { version: 3, forms: forms.slice(0, 1) }, NOW);
    await expect(without).rejects.toMatchObject({ reason: "needs_rendering" });
  });

  it("refuses what is based on an older version, and shows whose is newer", async () => {
    const { term } = await create("hati ya kusafiria", "travel document");
    await service.updateTerm(reviewer, term.id, { version: 1, note: "pasipoti" }, NOW);
    const stale = service.updateTerm(editor, term.id, { version: 1, note: "kitambulisho" }, NOW);
    await expect(stale).rejects.toMatchObject({
      code: "conflict",
      reason: "term_stale",
      details: { by: "Asha", term: { note: "pasipoti", version: 2 } },
    });
    const [one, other] = await Promise.allSettled([
      service.updateTerm(editor, term.id, { version: 2, note: "a" }, NOW),
      service.updateTerm(reviewer, term.id, { version: 2, note: "b" }, NOW),
    ]);
    expect([one?.status, other?.status].sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("undoes a decision, an edit and a creation, but not what somebody has gone on from", async () => {
    const { term, changeId } = await create("kituo cha afya", "health centre");
    const decided = await decideTerm(reviewer, term.id, { status: "approved", version: 1 }, NOW);
    expect((await undoTerms(reviewer, [changeId ?? ""], NOW)).refused).toEqual([{ id: term.id, reason: "stale" }]);
    const undone = await undoTerms(reviewer, [decided.changeId ?? ""], NOW);
    expect(undone.done[0]?.row).toMatchObject({ status: "candidate", target: "health centre", version: 3 });
    const redone = await undoTerms(reviewer, [undone.done[0]?.changeId ?? ""], NOW);
    expect(redone.done[0]?.row?.status).toBe("approved");
    const fresh = await create("pikipiki ya umeme");
    expect(await undoTerms(editor, [fresh.changeId ?? ""], NOW)).toMatchObject({ done: [{ row: null }], refused: [] });
    await expect(service.readTerm(viewer, fresh.term.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("decides many at once and tells which it could not", async () => {
    const ids = await Promise.all(
      ["mafuta ya taa", "mafuta ya kula"].map(async (text) => (await create(text)).term.id),
    );
    const good = (await create("mafuta ghafi", "crude oil")).term;
    const terms = [...ids, good.id].map((id) => ({ id, version: 1 }));
    const approved = await decideTerms(reviewer, { status: "approved", terms }, NOW);
    expect(approved.done.map((one) => one.id)).toEqual([good.id]);
    expect(approved.refused).toEqual(ids.map((id) => ({ id, reason: "needs_rendering" })));
    const rejected = await decideTerms(reviewer, { status: "rejected", terms: terms.slice(0, 2) }, NOW);
    expect(rejected.done.every((one) => one.row?.status === "rejected")).toBe(true);
    const back = await undoTerms(
      reviewer,
      rejected.done.map((one) => one.changeId ?? ""),
      NOW,
    );
    expect(back.done.map((one) => one.row?.status)).toEqual(["candidate", "candidate"]);
  });

  it("lists and decides a whole glossary in one go", async () => {
    const ids = Array.from({ length: 1_200 }, (_, i) => `village-${i}`);
    await getDb().term.createMany({ data: ids.map((id) => ({ id, key: `name:${id}`, kind: "name" })) });
    await getDb().termForm.createMany({ data: ids.map((id) => ({ termId: id, language: "sw", text: id })) });
    expect((await service.listTerms(viewer, { q: "village" })).terms).toHaveLength(1_200);
    expect((await service.listTermsForExport(viewer)).length).toBeGreaterThanOrEqual(1_200);
    const terms = ids.map((id) => ({ id, version: 1 }));
    const { done, refused } = await decideTerms(reviewer, { status: "rejected", terms }, NOW);
    expect([done.length, refused.length]).toEqual([1_200, 0]);
    expect(
      (
        await undoTerms(
          reviewer,
          done.map((one) => one.changeId ?? ""),
          NOW,
        )
      ).done,
    ).toHaveLength(1_200);
  });

  it("merges a term into another, and both come back", async () => {
    const from = (await create("Umoja wa Mataifa", "United Nations")).term;
    const into = (await create("UN")).term;
    const merged = await mergeTerm(reviewer, from.id, { version: 1, intoId: into.id, intoVersion: 1 }, NOW);
    const kept = await service.readTerm(viewer, into.id);
    expect(kept.forms.map(({ language, text, usage }) => [language, text, usage])).toEqual([
      ["sw", "UN", "preferred"],
      ["sw", "Umoja wa Mataifa", "admitted"],
      ["en", "United Nations", "preferred"],
    ]);
    expect((await service.readTerm(viewer, from.id)).status).toBe("rejected");
    await undoTerms(
      reviewer,
      merged.done.map((one) => one.changeId ?? ""),
      NOW,
    );
    expect((await service.readTerm(viewer, into.id)).forms).toHaveLength(1);
    expect((await service.readTerm(viewer, from.id)).status).toBe("candidate");
  });

  it("opens a rejected term again when somebody adds it, and keeps its history", async () => {
    const { term } = await create("kiwanda cha saruji", "cement factory");
    await decideTerm(reviewer, term.id, { status: "rejected", version: 1 }, NOW);
    expect(await create("kiwanda cha saruji")).toMatchObject({
      existed: true,
      term: { status: "candidate", version: 3 },
    });
    const { history } = await service.readTerm(viewer, term.id);
    expect(history.map((change) => change.action).sort()).toEqual(["created", "rejected", "reopened"]);
    const rejected = history.find((change) => change.action === "rejected");
    const restored = await restoreTerm(reviewer, term.id, { changeId: rejected?.id ?? "", version: 3 }, NOW);
    expect(restored.row?.status).toBe("rejected");
    await expect(
      restoreTerm(editor, term.id, { changeId: history.at(-1)?.id ?? "", version: 4 }, NOW),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  it("searches both languages in any form of letters, and lists what changed", async () => {
    const { term } = await create("Côte d’Ivoire", "Ivory Coast");
    const before = await service.listTerms(viewer);
    const find = async (q: string) => (await service.listTerms(viewer, { q })).terms.map((row) => row.id);
    expect(await find("cote d'ivoire")).toEqual([term.id]);
    expect(await find("coast ivory")).toEqual([term.id]);
    expect(await find("jangwa")).toEqual([]);
    await service.updateTerm(editor, term.id, { version: 1, domain: "nchi" }, NOW);
    const after = await service.listTerms(viewer, { domain: "nchi" });
    expect(after.version).not.toBe(before.version);
    expect(after.terms).toMatchObject([{ id: term.id, domain: "nchi", version: 2 }]);
  });

  it("keeps forbidden forms, and drops a form given twice", async () => {
    const { term } = await create("muungano", "union");
    const forms = [form("sw", "muungano"), form("en", "union"), form("en", "merger", "forbidden"), form("en", "union")];
    const { term: edited } = await service.updateTerm(editor, term.id, { version: 1, forms }, NOW);
    expect(edited.forms.map((one) => [one.text, one.usage])).toEqual([
      ["muungano", "preferred"],
      ["union", "preferred"],
      ["merger", "forbidden"],
    ]);
    const exported = (await service.listTermsForExport(viewer)).find((one) => one.id === term.id);
    expect(exported).toMatchObject({ source: "muungano", target: "union" });
  });
});
