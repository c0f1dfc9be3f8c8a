import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextSave, type SaveEvent, type SaveState, saveReducer, startSaving, unsavedOf, type Want } from "./save-queue";

const saved = { version: 1, target: "", status: "untranslated" as const };
const typed = (target: string): Want => ({ target, origin: "typed", visit: "v1" });
const run = (...events: SaveEvent[]): SaveState => events.reduce<SaveState>(saveReducer, startSaving(saved));

describe("one segment's saving", () => {
  it("has nothing to send until something is typed", () => {
    expect(nextSave(run())).toBeNull();
    expect(nextSave(run({ type: "edit", want: typed("Rain") }))).toEqual({ version: 1, want: typed("Rain") });
  });

  it("sends nothing while a save is under way, then the latest text", () => {
    const under = run(
      { type: "edit", want: typed("R") },
      { type: "start" },
      { type: "edit", want: typed("Ra") },
      { type: "edit", want: typed("Rain") },
    );
    expect(nextSave(under)).toBeNull();
    const after = saveReducer(under, { type: "saved", saved: { version: 2, target: "R", status: "draft" } });
    expect(nextSave(after)).toEqual({ version: 2, want: typed("Rain") });
  });

  it("keeps what failed, under what was typed since", () => {
    const failed = run({ type: "edit", want: typed("Rain") }, { type: "start" }, { type: "failed" });
    expect(failed.failures).toBe(1);
    expect(nextSave(failed)?.want.target).toBe("Rain");
    const newer = run(
      { type: "edit", want: typed("Rain") },
      { type: "start" },
      { type: "edit", want: typed("Rains") },
      { type: "failed" },
    );
    expect(nextSave(newer)?.want.target).toBe("Rains");
  });

  it("keeps a confirmation together with the text that it confirms, and drops it when that text changes", () => {
    const confirm: SaveEvent = { type: "edit", want: { status: "translated", origin: "typed", visit: "v1" } };
    const both = run({ type: "edit", want: typed("Rain") }, confirm);
    expect(both.want).toEqual({ target: "Rain", status: "translated", origin: "typed", visit: "v1" });
    expect(saveReducer(both, { type: "edit", want: typed("Rains") }).want?.status).toBeUndefined();
  });

  it("forgets an edit that was taken back before it was sent", () => {
    expect(run({ type: "edit", want: typed("R") }, { type: "edit", want: typed("") }).want).toBeNull();
  });

  it("stops on a refusal and keeps the latest text until somebody chooses", () => {
    const theirs = { version: 5, target: "Showers", status: "draft" as const };
    const stopped = run(
      { type: "edit", want: typed("R") },
      { type: "start" },
      { type: "edit", want: typed("Rain") },
      { type: "refused", theirs },
    );
    expect(stopped.conflict).toEqual(theirs);
    expect(unsavedOf(stopped)?.target).toBe("Rain");
    expect(nextSave(stopped)).toBeNull();
    const mine = saveReducer(stopped, { type: "resolved", want: typed("Rain") });
    expect(nextSave(mine)).toEqual({ version: 5, want: typed("Rain") });
    const adopted = saveReducer(stopped, { type: "adopted" });
    expect(adopted.saved.target).toBe("Showers");
    expect(unsavedOf(adopted)).toBeNull();
  });

  it("goes on by itself where the other changed only the status, or typed the same", () => {
    const base: SaveEvent[] = [{ type: "edit", want: typed("Rain") }, { type: "start" }];
    const status = run(...base, { type: "refused", theirs: { version: 2, target: "", status: "untranslated" } });
    expect(nextSave(status)).toEqual({ version: 2, want: typed("Rain") });
    const same = run(...base, { type: "refused", theirs: { version: 2, target: "Rain", status: "draft" } });
    expect([same.conflict, same.want]).toEqual([null, null]);
  });

  it("knows its own earlier text, whose acknowledgement was lost, from somebody else's", () => {
    const lost: SaveEvent[] = [
      { type: "edit", want: typed("Rain") },
      { type: "start" },
      { type: "edit", want: typed("Rain falls") },
      { type: "failed" },
      { type: "start" },
    ];
    const ours = run(...lost, { type: "refused", theirs: { version: 2, target: "Rain", status: "draft" } });
    expect(nextSave(ours)).toEqual({ version: 2, want: typed("Rain falls") });
    const theirs = run(...lost, { type: "refused", theirs: { version: 2, target: "Snow", status: "draft" } });
    expect(theirs.conflict?.target).toBe("Snow");
    const seen = run(...lost.slice(0, 4), { type: "remote", theirs: { version: 2, target: "Rain", status: "draft" } });
    expect([seen.conflict, nextSave(seen)?.version]).toEqual([null, 2]);
  });

  it("sends an undone text where it cannot know what the server holds", () => {
    const undone = run(
      { type: "edit", want: typed("Rain") },
      { type: "start" },
      { type: "failed" },
      { type: "edit", want: typed("") },
    );
    expect(nextSave(undone)?.want.target).toBe("");
  });

  it("does not confirm a text that nobody here has read", () => {
    const state = run(
      { type: "edit", want: { status: "translated", origin: "typed", visit: "v1" } },
      { type: "start" },
      { type: "refused", theirs: { version: 2, target: "Showers", status: "draft" } },
    );
    expect([state.want, state.conflict, state.saved.target]).toEqual([null, null, "Showers"]);
  });

  it("takes a change from elsewhere only where nothing of ours is in the way", () => {
    const theirs = { version: 3, target: "Showers", status: "draft" as const };
    expect(run({ type: "remote", theirs }).saved).toEqual(theirs);
    expect(run({ type: "remote", theirs: { ...theirs, version: 1 } }).saved).toEqual(saved);
    expect(run({ type: "edit", want: typed("Rain") }, { type: "remote", theirs }).conflict).toEqual(theirs);
  });

  it("keeps the text when only the status was refused", () => {
    const state = run(
      { type: "edit", want: { ...typed("Rain"), status: "approved" } },
      { type: "start" },
      { type: "status-refused" },
    );
    expect(state.want).toEqual(typed("Rain"));
  });
});

it("never loses the last typed text, whatever happens (law)", () => {
  const text = fc.constantFrom("a", "ab", "abc", "x");
  const step = fc.oneof(
    text.map((target) => ({ kind: "edit" as const, target })),
    fc
      .constantFrom(...(["start", "acknowledge", "failed", "remote", "refuse"] as const))
      .map((kind) => ({ kind, target: "" })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let state: SaveState = startSaving(saved);
      let server = { ...saved, status: "draft" as const };
      let last = "";
      let isTouched = false;
      for (const { kind, target } of steps) {
        if (kind === "edit") {
          [last, isTouched] = [target, true];
          state = saveReducer(state, { type: "edit", want: typed(target) });
        } else if (kind === "start") state = saveReducer(state, { type: "start" });
        else if (kind === "failed" && state.inFlight) state = saveReducer(state, { type: "failed" });
        else if (kind === "remote") {
          server = { version: server.version + 1, target: `theirs ${server.version}`, status: "draft" };
          state = saveReducer(state, { type: "remote", theirs: server });
          if (!unsavedOf(state) && !state.inFlight) isTouched = false;
        } else if (kind === "refuse" && state.inFlight) state = saveReducer(state, { type: "refused", theirs: server });
        else if (kind === "acknowledge" && state.inFlight) {
          if (server.version === state.saved.version) {
            server = { version: server.version + 1, target: state.inFlight.target ?? server.target, status: "draft" };
            state = saveReducer(state, { type: "saved", saved: server });
          } else state = saveReducer(state, { type: "refused", theirs: server });
        }
        if (isTouched) expect(unsavedOf(state)?.target ?? state.saved.target).toBe(last);
      }
    }),
  );
});

it("never quarrels with itself, however many answers are lost (law)", () => {
  const step = fc.oneof(
    fc.constantFrom("a", "ab", "abc", "").map((target) => ({ kind: "edit" as const, target })),
    fc.constantFrom(...(["send", "answered", "lost", "never arrived"] as const)).map((kind) => ({ kind, target: "" })),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let state: SaveState = startSaving(saved);
      let server = { ...saved, status: "draft" as const };
      const serve = (want: Want, version: number): SaveEvent => {
        if (version !== server.version) return { type: "refused", theirs: server };
        server = { ...server, version: version + 1, target: want.target ?? server.target };
        return { type: "saved", saved: server };
      };
      for (const { kind, target } of steps) {
        const { inFlight } = state;
        if (kind === "edit") state = saveReducer(state, { type: "edit", want: typed(target) });
        else if (kind === "send") state = saveReducer(state, { type: "start" });
        else if (inFlight) {
          const answer: SaveEvent =
            kind === "never arrived" ? { type: "failed" } : serve(inFlight, state.saved.version);
          state = saveReducer(state, kind === "lost" ? { type: "failed" } : answer);
        }
        expect(state.conflict).toBeNull();
      }
    }),
  );
});
