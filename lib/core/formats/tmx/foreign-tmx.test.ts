import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseTmx } from "./parse";
import { serializeTmx } from "./serialize";

const file = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
const pairs = (text: string) => {
  const read = parseTmx(text);
  expect(read.diagnostics).toEqual([]);
  return read.ok
    ? read.value.units.map(({ variants }) => variants.map(({ language, text: one }) => [language, one]))
    : [];
};
const OMEGAT = (tag: (name: string) => string, name = "EN") => [
  [
    ["SW", `Daraja jipya la ${tag("b0")}Kigongo${tag("/b0")} lafunguliwa`],
    [name, `The new ${tag("b0")}Kigongo${tag("/b0")} bridge opens`],
  ],
  [
    ["SW", `Nauli ni "bure" & salama.${tag("br0")}Soma.`],
    [name, `The fare is "free" & safe.${tag("br0")}Read.`],
  ],
];

it.each([
  ["habari-omegat.tmx", OMEGAT((name) => `<${name}>`)],
  ["habari-level1.tmx", OMEGAT(() => "")],
  ["habari-level2.tmx", OMEGAT(() => "")],
  [
    "po2tmx.tmx",
    [
      [
        ["sw", "Daraja jipya la Kigongo lafunguliwa"],
        ["en", "The new Kigongo bridge opens"],
      ],
      [
        ["sw", "Wasafiri 1,200 walivuka siku ya kwanza."],
        ["en", "Some 1,200 travellers crossed on the first day."],
      ],
    ],
  ],
])("reads %s, and writes what it says again", (name, expected) => {
  expect(pairs(file(name))).toEqual(expected);
  const read = parseTmx(file(name));
  expect(read.ok && pairs(serializeTmx(read.value))).toEqual(expected);
});

it("keeps who translated, when, and the codes of OmegaT", () => {
  const read = parseTmx(file("habari-level2.tmx"));
  const again = read.ok ? serializeTmx(read.value) : "";
  expect(again).toContain('changeid="asha"');
  expect(again).toContain('creationdate="20240502T080000Z"');
  expect(again).toContain('<bpt i="0" x="0">&lt;b0&gt;</bpt>Kigongo<ept i="0">&lt;/b0&gt;</ept>');
});
