import { describe, expect, it } from "vitest";
import { recordText, redoText, startHistory, type TextState, undoText } from "./undo-history";

const at = (text: string): TextState => ({ text, start: text.length, end: text.length });
function type(text: string, step = 100) {
  let history = startHistory(at(""));
  for (let i = 1; i <= text.length; i++) history = recordText(history, at(text.slice(0, i)), { at: i * step });
  return history;
}

describe("undo", () => {
  it("takes a word at a time", () => {
    const once = undoText(type("rain fell"));
    expect(once?.present.text).toBe("rain ");
    expect(once && undoText(once)?.present.text).toBe("");
  });

  it("takes each character where the typist paused", () => {
    expect(undoText(type("rain", 900))?.present.text).toBe("rai");
  });

  it("takes an insertion by itself, and gives it back", () => {
    const inserted = recordText(type("The "), at("The Kremlin"), { at: 450, alone: true });
    const more = recordText(inserted, at("The Kremlin."), { at: 500 });
    const back = undoText(more);
    expect(back?.present.text).toBe("The Kremlin");
    const further = back && undoText(back);
    expect(further?.present.text).toBe("The ");
    expect(further && redoText(further)?.present.text).toBe("The Kremlin");
  });

  it("forgets what was undone once something is typed", () => {
    const undone = undoText(type("rain"));
    expect(undone && redoText(recordText(undone, at("r"), { at: 5000 }))).toBeNull();
  });

  it("has nothing to take back at the beginning", () => {
    expect(undoText(startHistory(at("rain")))).toBeNull();
    expect(redoText(startHistory(at("rain")))).toBeNull();
  });

  it("keeps one run of deleting apart from the typing before it", () => {
    let history = type("rain");
    for (const [i, text] of ["rai", "ra", "r"].entries())
      history = recordText(history, at(text), { at: 500 + i * 100 });
    expect(undoText(history)?.present.text).toBe("rain");
  });
});
