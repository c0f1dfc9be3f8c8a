import { describe, expect, it } from "vitest";
import { splitNameChunk, type WordCase } from "./split-name-chunk.ts";

/** Words that the imagined corpus writes without a capital. */
const SMALL = new Set(
  "mambo nje ulinzi usalama afya haki binadamu kidemokrasia fedha aidha mapinduzi kuu kikuu taifa wakati mataifa".split(
    " ",
  ),
);
const caseOf = (lower: string): WordCase => (SMALL.has(lower) ? "common" : "proper");

const CASES: [chunk: string, names: string][] = [
  ["Rais wa Urusi Vladimir Putin", "Urusi | Vladimir Putin"],
  ["Msemaji wa Kremlin Dmitry Peskov", "Kremlin | Dmitry Peskov"],
  ["Ikulu ya Kremlin", "Kremlin~ | Ikulu ya Kremlin"],
  ["Baraza la Usalama la Umoja wa Mataifa", "Umoja wa Mataifa~ | Baraza la Usalama la Umoja wa Mataifa"],
  ["Wizara ya Mambo ya Nje", "Wizara ya Mambo ya Nje"],
  ["Wizara ya Mambo ya Nje Marekani Matthew Miller", "Wizara ya Mambo ya Nje | Marekani | Matthew Miller"],
  ["Wizara ya Mambo ya Nje ya Marekani", "Wizara ya Mambo ya Nje~ | Marekani~ | Wizara ya Mambo ya Nje ya Marekani"],
  ["Bunge la Kenya", "Kenya"],
  ["Gazeti la Mwananchi", "Mwananchi"],
  ["Jamhuri ya Kidemokrasia ya Congo", "Jamhuri ya Kidemokrasia ya Congo"],
  ["Korea ya Kaskazini", "Korea ya Kaskazini"],
  ["Afrika ya kati", "Afrika ya kati"],
  ["Waziri Mkuu wa Uingereza Boris Johnson", "Uingereza | Boris Johnson"],
  ["Jumatatu", ""],
  ["Wakenya", ""],
  ["Ayatollah Ali al - Sistani", "Ayatollah Ali al - Sistani"],
  ["al - Sistani", "al - Sistani"],
  ["WHO Tedros Adhanom Ghebreyesus", "WHO | Tedros Adhanom Ghebreyesus"],
  ["Tel Aviv Yossi Cohen", "Tel Aviv | Yossi Cohen"],
];

describe("splitNameChunk", () => {
  it.each(CASES)("%s", (chunk, names) => {
    const words = chunk.split(" ");
    const found = splitNameChunk(words, false, caseOf).map(
      ({ from, to, nested }) => words.slice(from, to).join(" ") + (nested ? "~" : ""),
    );
    expect(found.join(" | ")).toBe(names);
  });

  it("cuts off the ordinary word that opens a sentence", () => {
    const words = ["Aidha", "Magufuli"];
    expect(splitNameChunk(words, true, caseOf)).toEqual([{ from: 1, to: 2, nested: false }]);
  });
});
