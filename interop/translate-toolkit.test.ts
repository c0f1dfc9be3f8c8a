import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { serializeTbx } from "../lib/core/formats/tbx/serialize";
import { serializeArticleTmx } from "../lib/core/formats/tmx/article-tmx";
import { serializeXliff12 } from "../lib/core/formats/xliff12/serialize";
import { ARTICLE } from "./article";
import { GLOSSARY } from "./glossary";
import { inFolder, runProgram } from "./run-program";

const SCRIPT = `
import json, sys
from translate.storage import factory
store = factory.getobject(sys.argv[1])
units = [u for u in store.units if not u.isheader()]
print(json.dumps([[str(u.source), str(u.target or "")] for u in units]))
`;
/** Source and target of each unit, as translate-toolkit reads them. */
const unitsOf = (name: string, text: string): [string, string][] =>
  inFolder((folder) => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return JSON.parse(runProgram("/usr/bin/python3", ["-c", SCRIPT, file]).trim().split("\n").at(-1) ?? "[]");
  });
/** White space counts for nothing: the break between two paragraphs of a bead is an inline code there. */
const flat = (text: string) => text.replace(/\s+/g, "");

describe("translate-toolkit", () => {
  it("reads every unit of TMX", () => {
    const expected = ARTICLE.segments.filter(({ target }) => target !== "");
    const units = unitsOf("a.tmx", serializeArticleTmx(ARTICLE, new Map()));
    expect(units.map((pair) => pair.map(flat))).toEqual(
      expected.map(({ source, target }) => [flat(source), flat(target)]),
    );
  });
  it("reads every unit of XLIFF 1.2", () => {
    const units = unitsOf("a.xlf", serializeXliff12(ARTICLE));
    expect(units.map((pair) => pair.map(flat))).toEqual(
      // what is not translated goes out with the source as its target, in the state "new"
      ARTICLE.segments.map(({ source, target }) => [flat(source), flat(target || source)]),
    );
  });
  it("reads every term of TBX v2", () => {
    const units = unitsOf("a.tbx", serializeTbx(GLOSSARY, 2));
    expect(units.map(([source]) => source)).toEqual(["vikwazo", "Ikulu ya Kremlin"]);
    expect(units.map(([, target]) => target)).toEqual(["sanctions", "the Kremlin"]);
  });
});
