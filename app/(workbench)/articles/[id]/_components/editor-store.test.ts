import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { OpenArticle, SegmentView, UpdateSegment } from "@/lib/schemas/segments";
import { DraftStore } from "./draft-store";
import { EditorStore } from "./editor-store";

type Answer = (body: UpdateSegment, id: string) => Response | Promise<Response>;

const segment = (id: string, rank: number, change: Partial<SegmentView> = {}): SegmentView => ({
  id,
  rank,
  kind: "paragraph",
  source: `Aya ya ${rank}.`,
  target: "",
  status: "untranslated",
  version: 1,
  openComments: 0,
  ...change,
});
const opened = (...segments: SegmentView[]): OpenArticle => ({
  article: { id: "a", title: "Mvua", byline: null, sourceLanguage: "sw", targetLanguage: "en", archived: false },
  segments,
  at: "2026-01-05T09:00:00.000Z",
});
const accept: Answer = (body, id) =>
  Response.json({
    segment: segment(id, 1, { target: body.target ?? "", status: body.status ?? "draft", version: body.version + 1 }),
  });
const refuse = (status: number, error: object) => Response.json({ error }, { status });

/** A localStorage that outlives the page: keys are its own enumerable properties, methods are not. */
function makeStorage(): Record<string, string> {
  const items: Record<string, string> = {};
  Object.defineProperties(items, {
    getItem: { value: (key: string) => items[key] ?? null },
    setItem: { value: (key: string, value: string) => Reflect.set(items, key, value) },
    removeItem: { value: (key: string) => Reflect.deleteProperty(items, key) },
  });
  return items;
}

describe("the editor's store", () => {
  let answer: Answer;
  let sent: (UpdateSegment & { id: string })[];
  const make = (...segments: SegmentView[]) =>
    new EditorStore(opened(...segments), { edit: true, review: false }, new DraftStore("asha", "a"));
  const type = (store: EditorStore, text: string, id = "s1") =>
    store.write(id, { text, start: text.length, end: text.length });

  beforeEach(() => {
    vi.useFakeTimers();
    [sent, answer] = [[], accept];
    vi.stubGlobal("localStorage", makeStorage());
    vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
      const id = path.split("/").at(-1) ?? "";
      const body = JSON.parse(String(init.body)) as UpdateSegment;
      sent.push({ ...body, id });
      return await answer(body, id);
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("saves 600 ms after the last key, once", async () => {
    const store = make(segment("s1", 1));
    store.take("s1");
    type(store, "R");
    await vi.advanceTimersByTimeAsync(500);
    type(store, "Rain");
    await vi.advanceTimersByTimeAsync(590);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect(sent).toMatchObject([{ target: "Rain", version: 1 }]);
    expect(store.get("s1")).toMatchObject({ sync: "saved", status: "draft" });
    expect(new DraftStore("asha", "a").list().size).toBe(0);
  });

  it("takes a row where browsers make no UUIDs: over plain HTTP from another machine", () => {
    const { crypto } = globalThis;
    vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => crypto.getRandomValues(bytes) });
    const store = make(segment("s1", 1));
    store.take("s1");
    type(store, "Rain");
    expect(store.get("s1")).toMatchObject({ text: "Rain", isInHand: true });
  });

  it("never has two saves of a segment under way; what was typed meanwhile follows", async () => {
    const waiting: (() => void)[] = [];
    answer = (body, id) => new Promise((resolve) => waiting.push(() => resolve(accept(body, id) as Response)));
    const store = make(segment("s1", 1));
    store.take("s1");
    type(store, "R");
    store.saves.flush("s1");
    type(store, "Rain");
    store.saves.flush("s1");
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
    waiting[0]?.();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.map((save) => [save.target, save.version])).toEqual([
      ["R", 1],
      ["Rain", 2],
    ]);
  });

  it("saves a row at once when another is taken in hand", async () => {
    const store = make(segment("s1", 1), segment("s2", 2));
    store.take("s1");
    type(store, "Rain");
    store.take("s2");
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toMatchObject([{ id: "s1", target: "Rain" }]);
  });

  it("tries again while the server is away, and says so", async () => {
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    const store = make(segment("s1", 1));
    store.take("s1");
    type(store, "Rain");
    await vi.advanceTimersByTimeAsync(700);
    expect(store.saves.summary.get()).toMatchObject({ sync: "offline", unsaved: 1 });
    answer = accept;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(store.saves.summary.get()).toMatchObject({ sync: "saved", unsaved: 0 });
  });

  it("brings back after a crash what was not acknowledged, with its visit", async () => {
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    const before = make(segment("s1", 1));
    before.take("s1");
    type(before, "Rain fe");
    await vi.advanceTimersByTimeAsync(700);
    const visit = sent[0]?.visit;
    vi.clearAllTimers(); // the browser crashed
    [answer, sent] = [accept, []];
    const after = make(segment("s1", 1));
    after.replay();
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toMatchObject([{ target: "Rain fe", version: 1, visit }]);
    expect(after.get("s1")).toMatchObject({ text: "Rain fe", sync: "saved" });
    expect(after.replayed.get()).toBe(1);
  });

  it("shows both texts when an older draft meets another's text", async () => {
    const theirs = segment("s1", 1, { target: "Showers", status: "draft", version: 5 });
    const drafts = new DraftStore("asha", "a");
    drafts.keep("s1", {
      version: 1,
      baseTarget: "",
      unanswered: [],
      want: { target: "Rain", origin: "typed", visit: "v" },
    });
    answer = () =>
      refuse(409, { code: "conflict", reason: "stale", details: { segment: theirs, by: "Juma", at: null } });
    const store = make(theirs);
    store.replay();
    await vi.advanceTimersByTimeAsync(10);
    expect(store.get("s1")).toMatchObject({ text: "Rain", sync: "conflict", conflictBy: { by: "Juma" } });
    expect(drafts.list().size).toBe(1);
    [answer, sent] = [accept, []];
    store.resolve("s1", "Rain");
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toMatchObject([{ target: "Rain", version: 5 }]);
    expect(drafts.list().size).toBe(0);
  });

  it("keeps what was typed into a paragraph that another person merged away", async () => {
    answer = () => refuse(410, { code: "gone", reason: "segment_merged" });
    const store = make(segment("s1", 1), segment("s2", 2));
    store.take("s2");
    type(store, "Rain", "s2");
    await vi.advanceTimersByTimeAsync(700);
    expect(store.lost.get()).toEqual([{ id: "s2", text: "Rain" }]);
    expect(store.order.walkable()).toEqual(["s1"]);
    expect(new DraftStore("asha", "a").list().size).toBe(1);
    store.forgetLost("s2");
    expect(new DraftStore("asha", "a").list().size).toBe(0);
  });

  it("does not touch what is being typed when others' changes arrive", () => {
    const store = make(segment("s1", 1), segment("s2", 2));
    store.take("s1");
    type(store, "Rain");
    const changed = [
      segment("s1", 1, { target: "Showers", version: 2, status: "draft" }),
      segment("s2", 2, { target: "Floods", version: 2, status: "draft" }),
    ];
    store.apply({ changed, removed: [] });
    expect(store.get("s1")).toMatchObject({ text: "Rain", sync: "conflict" });
    expect(store.get("s2")).toMatchObject({ text: "Floods", sync: "saved" });
  });

  it("takes a visit back, with the status from before it", async () => {
    const store = make(segment("s1", 1, { target: "Rain fell.", status: "translated" }));
    store.take("s1");
    type(store, "Rain poured.");
    expect(store.get("s1")?.status).toBe("draft");
    store.revert("s1");
    expect(store.get("s1")).toMatchObject({ text: "Rain fell.", status: "translated" });
  });

  it("undoes typing and insertions by its own steps", () => {
    const store = make(segment("s1", 1));
    store.take("s1");
    type(store, "The ");
    store.insert("s1", { text: "Kremlin", origin: "typed", isWhole: false });
    expect(store.get("s1")).toMatchObject({ text: "The Kremlin", caret: { start: 11, end: 11 } });
    store.undo("s1");
    expect(store.get("s1")?.text).toBe("The ");
    store.redo("s1");
    expect(store.get("s1")?.text).toBe("The Kremlin");
  });

  it("walks to the next untranslated, round the end, and keeps rows that leave the filter", () => {
    const store = make(
      segment("s1", 1),
      segment("s2", 2, { target: "Two", status: "draft" }),
      segment("s3", 3, { kind: "furniture" }),
      segment("s4", 4),
    );
    expect(store.order.findNext("s4", ["untranslated"])).toBe("s1");
    store.setFilter("untranslated");
    expect(store.order.walkable()).toEqual(["s1", "s4"]);
    store.take("s1");
    type(store, "One");
    expect(store.order.walkable()).toEqual(["s1", "s4"]);
  });

  it("takes a pairing back from any row, a merge from its own, and neither once something was typed", () => {
    const store = make(segment("s1", 1), segment("s2", 2));
    const taken: string[] = [];
    const structure = (id: string | null) => {
      store.structure = { id, undo: () => taken.push(id ?? "any") };
    };
    store.take("s2");
    structure(null);
    expect(store.undo("s2")).toBe(true);
    structure("s1");
    expect(store.undo("s2")).toBe(false);
    structure(null);
    type(store, "Rain", "s2");
    store.undo("s2");
    expect(store.undo("s2")).toBe(false);
    expect(taken).toEqual(["any"]);
  });

  it("counts no line of page furniture among the drafts", () => {
    const line = segment("s1", 1, { kind: "furniture", source: "", target: "Share", status: "draft" });
    const done = segment("s2", 2, { target: "Rain.", status: "translated" });
    const reviewer = new EditorStore(opened(line, done), { edit: true, review: true }, new DraftStore("asha", "a"));
    expect(reviewer.bulkStep()).toEqual(["translated", "approved"]);
  });
});
