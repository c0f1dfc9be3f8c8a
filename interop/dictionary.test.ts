import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { readGlossary } from "../lib/core/formats/glossary/read-glossary";

const FOLDER = "/usr/share/dictd/freedict-swh-eng";
const bytes = (ending: string) => new Uint8Array(readFileSync(`${FOLDER}.${ending}`));

it("reads Debian's Swahili-English dictionary, with and without its index", async () => {
  const alone = await readGlossary(bytes("dict.dz"), null);
  const both = await readGlossary(zipSync({ "d.dict.dz": bytes("dict.dz"), "d.index": bytes("index") }), null);
  for (const read of [alone, both]) {
    expect(read.ok && read.value.entries.length).toBeGreaterThan(2_000);
    const officer = read.ok ? read.value.entries.find(({ source }) => source[0]?.text === "afisa") : undefined;
    expect(officer?.target[0]?.text).toBe("officer");
    expect(officer?.source.map(({ text }) => text)).toEqual(["afisa", "ofisa"]);
  }
});
