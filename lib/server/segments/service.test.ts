import { beforeAll, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import type { StaleDetails, UpdateSegment } from "@/lib/schemas/segments";
import { getDb } from "../db";
import type { Actor } from "../people/permissions";
import { describeOnBothDatabases } from "../testing/both-databases";
import { seedActor } from "../testing/people";
import { seedSegments } from "../testing/segments";
import { listRevisions, openArticle, pulse, updateSegment } from "./service";

const at = (second: number) => new Date(Date.UTC(2026, 0, 5, 9, 0, second));
const save = (change: Partial<UpdateSegment>): UpdateSegment => ({
  version: 1,
  visit: "visit-1",
  origin: "typed",
  ...change,
});
const refusalOf = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => null,
    (failure) => failure,
  );
  if (!(error instanceof AppError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return error;
};

describeOnBothDatabases("saving a segment", () => {
  let asha: Actor;
  let juma: Actor;
  let reviewer: Actor;
  let viewer: Actor;
  beforeAll(async () => {
    asha = await seedActor("editor", "Asha");
    juma = await seedActor("editor", "Juma");
    reviewer = await seedActor("reviewer", "Neema");
    viewer = await seedActor("viewer");
  });
  const seed = async (target = "", status?: string) => {
    const { ids, articleId } = await seedSegments({ source: "Mvua imenyesha.", target, ...(status ? { status } : {}) });
    return { id: ids[0] ?? "", articleId };
  };

  it("makes a draft of what is typed and nothing of what is emptied", async () => {
    const { id } = await seed();
    const typed = await updateSegment(asha, id, save({ target: "It rained." }), at(0));
    expect(typed).toMatchObject({ target: "It rained.", status: "draft", version: 2 });
    const emptied = await updateSegment(asha, id, save({ target: "", version: 2, visit: "visit-2" }), at(1));
    expect(emptied.status).toBe("untranslated");
  });

  it("keeps one revision for the autosaves of one visit, and none for a visit that changed nothing", async () => {
    const { id } = await seed("Rain fell.", "translated");
    await updateSegment(asha, id, save({ target: "Rain f" }), at(0));
    await updateSegment(asha, id, save({ target: "Rain poured.", version: 2 }), at(1));
    expect(await listRevisions(asha, id)).toMatchObject([
      {
        targetBefore: "Rain fell.",
        targetAfter: "Rain poured.",
        statusBefore: "translated",
        statusAfter: "draft",
        by: "Asha",
      },
    ]);
    const back = await updateSegment(asha, id, save({ target: "Rain fell.", version: 3 }), at(2));
    expect(back.status).toBe("translated");
    expect(await listRevisions(asha, id)).toEqual([]);
  });

  it("begins a new revision after a confirmation, for another visit, and for another origin", async () => {
    const { id } = await seed();
    await updateSegment(asha, id, save({ target: "Rain.", status: "translated" }), at(0));
    await updateSegment(asha, id, save({ target: "Rains.", version: 2 }), at(1));
    await updateSegment(asha, id, save({ target: "Rainy.", version: 3, visit: "visit-2" }), at(2));
    await updateSegment(
      asha,
      id,
      save({ target: "It rained.", version: 4, visit: "visit-2", origin: "memory" }),
      at(3),
    );
    const revisions = await listRevisions(asha, id);
    expect(revisions.map((revision) => revision.targetAfter)).toEqual(["It rained.", "Rainy.", "Rains.", "Rain."]);
  });

  it("refuses a stale save with the other's text, and changes nothing", async () => {
    const { id } = await seed();
    await updateSegment(juma, id, save({ target: "Showers.", visit: "visit-j" }), at(0));
    const refusal = await refusalOf(updateSegment(asha, id, save({ target: "Rain." }), at(1)));
    expect([refusal.code, refusal.reason]).toEqual(["conflict", "stale"]);
    const details = refusal.details as StaleDetails;
    expect(details).toMatchObject({ segment: { target: "Showers.", version: 2 }, by: "Juma", at: at(0).toISOString() });
    expect((await getDb().segment.findUniqueOrThrow({ where: { id } })).target).toBe("Showers.");
  });

  it("takes a save again whose acknowledgement was lost, and what was typed after it", async () => {
    const { id } = await seed();
    await updateSegment(asha, id, save({ target: "Ra" }), at(0));
    const again = await updateSegment(asha, id, save({ target: "Ra" }), at(1));
    expect(again.version).toBe(2);
    const more = await updateSegment(asha, id, save({ target: "Rain." }), at(2));
    expect(more).toMatchObject({ target: "Rain.", version: 3 });
  });

  it("lets exactly one of two simultaneous saves through", async () => {
    const { id } = await seed();
    const outcomes = await Promise.allSettled([
      updateSegment(asha, id, save({ target: "Rain." }), at(0)),
      updateSegment(juma, id, save({ target: "Showers.", visit: "visit-j" }), at(0)),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await getDb().revision.count({ where: { segmentId: id } })).toBe(1);
  });

  it("leaves decisions to reviewers and reading to viewers", async () => {
    const { id } = await seed("Rain.", "translated");
    const approve = save({ status: "approved" });
    expect((await refusalOf(updateSegment(asha, id, approve, at(0)))).reason).toBe("status_needs_reviewer");
    expect((await updateSegment(reviewer, id, approve, at(1))).status).toBe("approved");
    const edited = await updateSegment(asha, id, save({ target: "Rains.", version: 2 }), at(2));
    expect(edited.status).toBe("draft");
    expect((await refusalOf(updateSegment(viewer, id, save({ target: "x", version: 3 }), at(3)))).code).toBe(
      "forbidden",
    );
  });

  it("remembers what is confirmed and forgets what is a draft again", async () => {
    const { id } = await seed();
    const remembered = () => getDb().memoryEntry.count({ where: { segmentId: id } });
    await updateSegment(asha, id, save({ target: "It rained.", status: "translated" }), at(0));
    expect(await remembered()).toBe(1);
    await updateSegment(asha, id, save({ target: "It ra", version: 2, visit: "visit-2" }), at(1));
    expect(await remembered()).toBe(0);
  });

  it("tells others of a change and of who is where, and forgets those who left", async () => {
    const { id, articleId } = await seed();
    const opened = await openArticle(juma, articleId, at(0));
    await pulse(asha, articleId, { since: opened.at, segmentId: id }, at(1));
    await updateSegment(asha, id, save({ target: "Rain." }), at(2));
    const answer = await pulse(juma, articleId, { since: opened.at, segmentId: null }, at(3));
    expect(answer.changed).toMatchObject([{ id, target: "Rain." }]);
    expect(answer.people).toEqual([{ id: asha.id, name: "Asha", segmentId: id }]);
    const later = await pulse(juma, articleId, { since: at(20).toISOString(), segmentId: null }, at(45));
    expect([later.changed, later.people]).toEqual([[], []]);
  });

  it("says that an article is not there", async () => {
    expect((await refusalOf(openArticle(asha, "nowhere", at(0)))).code).toBe("not_found");
  });
});
