import { describe, expect, it } from "vitest";
import { EntryReader } from "./entry-reader";
import { wordToken } from "./word-token";

const entry = (source: string, target = "") => ({ source, target, sourceLanguage: "sw", targetLanguage: "en" });
const counts = (rows: readonly (readonly [number, string, string, number])[]) =>
  Object.fromEntries(rows.map(([, word, , count]) => [word, count]));

describe("reading entries into words", () => {
  it("names every different word of a side once, with its lemma, and counts all words of the source", () => {
    const { sizes, tokens, owners, words } = new EntryReader().read([
      entry("Vikwazo, vikwazo na vikwazo", "Sanctions said"),
      entry("na"),
    ]);
    expect([...sizes]).toEqual([4, 1]);
    const held = [...tokens].map((token, i) => [token, owners[i]]);
    const expected = [
      [wordToken("source", "vikwazo"), 0],
      [wordToken("source", "na"), 0],
      [wordToken("source", "na"), 1],
      [wordToken("target", "sanctions"), 0],
      [wordToken("target", "said"), 0],
    ];
    expect(held).toHaveLength(expected.length);
    expect(held).toEqual(expect.arrayContaining(expected));
    expect(Object.fromEntries(words.map(([, word, lemma]) => [word, lemma]))).toEqual({
      vikwazo: "sw kikwazo",
      na: "sw na",
      sanctions: "en sanction",
      said: "en say",
    });
    expect(counts(words)).toEqual({ vikwazo: 1, na: 2, sanctions: 1, said: 1 });
  });

  it("reads a batch one entry at a time, or whole, with the same outcome", () => {
    const entries = [entry("Rais alisaini mkataba", "The president signed the treaty"), entry("na mkataba", "treaty")];
    const single = new EntryReader();
    for (const batch of [entries, [...entries].reverse()]) {
      for (const one of batch) single.add(one);
      const whole = new EntryReader().read(batch);
      const { sizes, tokens, owners } = single.finish();
      expect({ sizes, tokens, owners }).toEqual({ sizes: whole.sizes, tokens: whole.tokens, owners: whole.owners });
    }
    expect(single.finish().sizes).toHaveLength(0);
  });

  it("tells the words of a batch again until somebody says that they are written", () => {
    const reader = new EntryReader();
    const large = Array.from({ length: 1_000 }, (_, i) => entry(i === 0 ? "nadra wa" : "wa"));
    const first = reader.read(large);
    expect(counts(first.words)).toEqual({ nadra: 1, wa: 1_000 });
    expect(counts(reader.read(large).words)).toEqual({ nadra: 1, wa: 1_000 });
    reader.confirm(first);
    expect(counts(reader.read(large).words)).toEqual({ wa: 1_000 });
    reader.forget();
    expect(counts(reader.read(large).words)).toEqual({ nadra: 1, wa: 1_000 });
  });

  it("loses no count, though a large batch may leave it for later, and a small one never", () => {
    const reader = new EntryReader();
    let total = 0;
    const read = (size: number, holders: number) => {
      const batch = reader.read(Array.from({ length: size }, (_, i) => entry(i < holders ? "neno" : "kitu")));
      reader.confirm(batch);
      total += counts(batch.words).neno ?? 0;
      return total;
    };
    expect(read(1_000, 100)).toBe(100);
    expect(read(1_000, 20)).toBe(100);
    expect(read(1_000, 20)).toBe(100);
    expect(read(1_000, 20)).toBe(160);
    expect(read(1_000, 3)).toBe(160);
    expect(read(1, 1)).toBe(164);
  });

  it("keeps apart more words than its table begins with", () => {
    const source = Array.from({ length: 1_400 }, (_, i) => `neno${i}`).join(" ");
    const reader = new EntryReader();
    const batch = Array.from({ length: 20 }, (_, i) => entry(source.replaceAll("neno", `n${i}x`)));
    const { words, tokens } = reader.read(batch);
    expect(words).toHaveLength(28_000);
    expect(new Set(tokens).size).toBe(28_000);
    reader.confirm(reader.read(batch));
    expect(reader.read(batch).words).toHaveLength(28_000);
  });
});
