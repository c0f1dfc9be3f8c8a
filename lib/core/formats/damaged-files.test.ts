import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostic";
import { readBilingual } from "../ingest/read-bilingual";
import { readFileBytes } from "../ingest/read-file-bytes";
import { readGlossary } from "./glossary/read-glossary";
import { MemoryFileReader } from "./memory-file";
import { readReturned } from "./read-returned";

const file = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`./${path}`, import.meta.url)));

interface Read {
  ok: boolean;
  diagnostics: Diagnostic[];
}
function readMemory(bytes: Uint8Array): Read {
  const reader = new MemoryFileReader({ source: "sw", target: "en" }, () => {});
  reader.write(bytes);
  reader.end();
  return { ok: !reader.hasFailed, diagnostics: reader.diagnostics };
}
type Reader = (bytes: Uint8Array) => Read | null | Promise<Read | null>;
const article: Reader = (bytes) => readFileBytes(bytes, "x");
const glossary: Reader = (bytes) => readGlossary(bytes, null);
const pairs: Reader = (bytes) => readBilingual(bytes, "x.csv");

/** A file with some bytes changed, cut off or said twice. */
const damage = fc.record({
  end: fc.double({ min: 0, max: 1, noNaN: true }),
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 4,
  }),
});

describe("a damaged file is read as far as it goes, or refused with a reason", () => {
  it.each<[string, number, Reader[]]>([
    ["tmx/fixtures/habari-level2.tmx", 60, [readMemory, pairs]],
    ["xliff/fixtures/npm-xliff-20.xlf", 60, [readReturned, pairs]],
    ["xliff/fixtures/npm-xliff-12.xlf", 60, [readReturned, pairs]],
    ["tbx/fixtures/tbx-v3-dct.tbx", 60, [glossary]],
    ["dictionary/fixtures/kamusi.tei", 60, [glossary]],
    ["dictionary/fixtures/freedict.dict.dz", 60, [glossary]],
    ["csv/fixtures/libreoffice.csv", 60, [readMemory, readReturned, glossary, pairs]],
    ["markdown/fixtures/pandoc.md", 40, [article]],
    ["html/fixtures/pandoc.html", 30, [article]],
    ["odt/fixtures/pandoc.odt", 30, [article]],
    ["docx/fixtures/makala.docx", 20, [article, readReturned]],
    ["xlsx/fixtures/openpyxl.xlsx", 30, [readReturned, glossary]],
  ])("%s", async (path, numRuns, readers) => {
    const whole = file(path);
    await fc.assert(
      fc.asyncProperty(damage, async ({ end, changes }) => {
        const bytes = whole.slice(0, Math.round(whole.length * end));
        for (const [at, value] of changes) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = value;
        for (const reader of readers) {
          const read = await reader(bytes);
          if (!read || read.ok) continue;
          const error = read.diagnostics.find(({ severity }) => severity === "error");
          expect(error?.message).toMatch(/^\S.+[.]$/s);
          expect(error?.code).toMatch(/^[a-z0-9_]+$/);
        }
      }),
      { numRuns },
    );
  });
});
