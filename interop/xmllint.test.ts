import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { serializeTbx } from "../lib/core/formats/tbx/serialize";
import { serializeArticleTmx } from "../lib/core/formats/tmx/article-tmx";
import { serializeXliff2 } from "../lib/core/formats/xliff2/serialize";
import { serializeXliff12 } from "../lib/core/formats/xliff12/serialize";
import { ARTICLE } from "./article";
import { GLOSSARY } from "./glossary";
import { inFolder, runProgram } from "./run-program";

const count = (text: string, xpath: string): number =>
  inFolder((folder) => {
    const file = path.join(folder, "a.xml");
    writeFileSync(file, text);
    runProgram("xmllint", ["--nonet", "--noout", file]);
    return Number(runProgram("xmllint", ["--nonet", "--xpath", `count(${xpath})`, file]).trim());
  });

it.each([
  ["TMX", serializeArticleTmx(ARTICLE, new Map()), "//tu", 6],
  ["XLIFF 1.2", serializeXliff12(ARTICLE), "//*[local-name()='trans-unit']", 7],
  ["XLIFF 2.1", serializeXliff2(ARTICLE), "//*[local-name()='unit']", 7],
  ["TBX v3", serializeTbx(GLOSSARY, 3), "//*[local-name()='conceptEntry']", 2],
  ["TBX v2", serializeTbx(GLOSSARY, 2), "//termEntry", 2],
])("xmllint finds every unit of %s", (_, text, xpath, units) => expect(count(text, xpath)).toBe(units));
