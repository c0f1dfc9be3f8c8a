import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiffPart, diffWords } from "./word-diff";

/** Writes parts as one line: what went in [-…-], what came in {+…+}. */
const show = (parts: DiffPart[]): string =>
  parts.map(({ kind, text }) => (kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`)).join("");
const spell = (parts: DiffPart[], without: DiffPart["kind"]): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("diffWords", () => {
  it.each([
    ["The minister resigned.", "The minister resigned.", "The minister resigned."],
    ["The minister resigned.", "The minister has resigned.", "The minister {+has +}resigned."],
    ["The old minister resigned.", "The minister resigned.", "The [-old -]minister resigned."],
    ["He was sacked today.", "He was dismissed today.", "He was [-sacked-]{+dismissed+} today."],
    ["ng'ombe watatu", "ng'ombe wanne wakubwa", "ng'ombe [-watatu-]{+wanne wakubwa+}"],
    ["", "New text", "{+New text+}"],
    ["Old text", "", "[-Old text-]"],
    ["the cabinet met", "a parliament met", "[-the cabinet-]{+a parliament+} met"],
  ])("%j to %j", (before, after, shown) => {
    expect(show(diffWords(before, after))).toBe(shown);
  });

  it("gives nothing for two empty texts", () => {
    expect(diffWords("", "")).toEqual([]);
  });

  const text = fc.array(fc.constantFrom("rais", " ", "wa", "\n\n", ".", "Kenya", "😀", "e\u0301", "2,5", "\ud83d"), {
    maxLength: 40,
  });

  it("spells both texts, whatever they are", () => {
    const any = fc.oneof(
      text.map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(any, any, (before, after) => {
        const parts = diffWords(before, after);
        expect(spell(parts, "added")).toBe(before);
        expect(spell(parts, "removed")).toBe(after);
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("changes no more words than a table of all edits needs", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        // Marks, unlike spaces, never join changes, so that the count is the shortest path's own.
        const parts = diffWords(a.join("|"), b.join("|"));
        const count = (kind: DiffPart["kind"]) =>
          parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + part.text.length, 0);
        const table = (x: string, y: string): number => {
          let row = Array.from({ length: y.length + 1 }, (_, j) => j);
          for (let i = 1; i <= x.length; i += 1) {
            const next = [i];
            for (let j = 1; j <= y.length; j += 1)
              next.push(x[i - 1] === y[j - 1] ? (row[j - 1] ?? 0) : 1 + Math.min(row[j] ?? 0, next[j - 1] ?? 0));
            row = next;
          }
          return row[y.length] ?? 0;
        };
        expect(count("added") + count("removed")).toBe(table(a.join("|"), b.join("|")));
      }),
      { numRuns: 300 },
    );
  });

  it("takes two unrelated long texts", () => {
    const long = (seed: number) =>
      Array.from({ length: 20_000 }, (_, i) => `w${(i * 7919 + seed) % 100_003}`).join(" ");
    const [before, after] = [long(1), long(50_000)];
    const parts = diffWords(before, after);
    expect(spell(parts, "added")).toBe(before);
    expect(spell(parts, "removed")).toBe(after);
  });
});
