import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ExportSegment } from "../article-export";
import { readReturned } from "../read-returned";
import { serializeXliff2 } from "../xliff2/serialize";
import { fillOriginal } from "./fill-original";
import { parseXliff } from "./parse-xliff";

const file = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const entriesOf = (text: string) => {
  const read = parseXliff(text);
  return read.ok ? read.value.entries : [];
};
/** The article as the import makes it of a file. */
const importOf = (text: string): ExportSegment[] =>
  entriesOf(text).map(({ source, target }, k) => ({
    id: `s${k}`,
    kind: "paragraph",
    source: source.trim(),
    target: target.trim(),
    status: target.trim() === "" ? "untranslated" : "draft",
    version: 1,
    comments: [],
  }));
const fill = (text: string, segments: ExportSegment[], version: 1 | 2, chosen = segments) =>
  fillOriginal(text, version, segments, new Set(chosen.map(({ id }) => id)));
const FILES = [
  ["trados.sdlxliff", 1, ["sdl:seg-defs", "tag-defs", "SDL:FileId"]],
  ["memoq.mqxliff", 1, ["mq:segmentguid", "mq:exportpath", "<!-- bilingual"]],
  ["segmented-2.0.xlf", 2, ['my:job="77"', "mtc:match", 'my:room="b"', "view.xsl", "Keep it short", 'version="2.0"']],
] as const;

describe("fillOriginal", () => {
  it.each(FILES)("gives %s back with its states and texts where nothing changed", (name, version, kept) => {
    const text = file(name);
    const filled = fill(text, importOf(text), version) ?? "";
    for (const one of kept) expect(filled).toContain(one);
    const said = (xml: string) => entriesOf(xml).map(({ id, source, target, status }) => [id, source, target, status]);
    expect(said(filled)).toEqual(said(text));
  });
  it.each(FILES)("writes the translations of now into %s", (name, version, kept) => {
    const text = file(name);
    const segments = importOf(text).map((one) => ({ ...one, target: `New ${one.id}`, status: "translated" as const }));
    const filled = fill(text, segments, version) ?? "";
    for (const one of kept) expect(filled).toContain(one);
    entriesOf(filled).forEach(({ isLocked, target }, k) => {
      if (!isLocked) expect(target).toBe(`New s${k}`);
    });
  });
  it("keeps the units of what doesn't go out, and of what was left out at import, as they were", () => {
    const text = file("segmented-2.0.xlf");
    const [first, , third] = importOf(text).map((one) => ({ ...one, target: "New" }));
    if (!first || !third) throw new Error("three units");
    const filled = fill(text, [first, third], 2, [third]) ?? "";
    expect(entriesOf(filled).map(({ target }) => target)).toEqual(["**Rain** tomorrow, news.", "", "New"]);
  });
  it("names the language of translations where the file named none", () => {
    const text = file("segmented-2.0.xlf").replace(' trgLang="en"', "");
    expect(fill(text, importOf(text), 2)).toContain('trgLang="en"');
  });
  it("tells two units of one id in two files apart", () => {
    const one = (source: string) =>
      `<file original="x" source-language="sw" target-language="en"><body><trans-unit id="1"><source>${source}</source></trans-unit></body></file>`;
    const text = `<xliff version="1.2">${one("Moja")}${one("Mbili")}</xliff>`;
    const segments = importOf(text).map((segment) => ({
      ...segment,
      target: segment.source === "Moja" ? "One" : "Two",
    }));
    expect(entriesOf(fill(text, segments, 1) ?? "").map(({ target }) => target)).toEqual(["One", "Two"]);
  });
  it("names the paragraphs, so that the file is matched when it comes back", async () => {
    const text = file("segmented-2.0.xlf");
    const filled =
      fill(
        text,
        importOf(text).map((one) => ({ ...one, version: 4 })),
        2,
      ) ?? "";
    const back = await readReturned(new TextEncoder().encode(filled));
    expect(back.ok && back.value.rows.map(({ id, version }) => [id, version])).toEqual([
      ["s0", 4],
      ["s2", 4],
    ]);
  });
  it("gives nothing where a segment is no longer its unit, or the file isn't one to fill", () => {
    const text = file("segmented-2.0.xlf");
    const segments = importOf(text);
    const [first, second, third] = segments;
    if (!first || !second || !third) throw new Error("three units");
    expect(fill(text, [{ ...first, source: `${first.source}\n\n${second.source}` }, third], 2)).toBeNull();
    expect(fill(text, [{ ...first, source: "Habari" }, { ...first, source: "njema." }, second, third], 2)).toBeNull();
    expect(fill(text, [second, first, third], 2)).toBeNull();
    expect(fill(text, segments, 1)).toBeNull();
    expect(fill(text, [], 2)).toBeNull();
    expect(fill("Habari za leo", segments, 2)).toBeNull();
    expect(fill(text.slice(0, 400), segments, 2)).toBeNull();
    expect(fill(text.replace('srcLang="sw" trgLang="en"', 'srcLang="en" trgLang="sw"'), segments, 2)).toBeNull();
    const article = { id: "a", title: "T", byline: null, publishedOn: null, sourceUrl: null };
    const own = serializeXliff2({ ...article, sourceLanguage: "sw", targetLanguage: "en", segments });
    expect(fill(own, segments, 2)).toBeNull();
  });
});
