import { expect, it } from "vitest";
import { MemoryFileReader, type MemoryUnit } from "./memory-file.ts";

const tmx = `<tmx version="1.4"><header/><body><tu><tuv xml:lang="sw"><seg>Maji</seg></tuv><tuv xml:lang="en"><seg>Water</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>Eau</seg></tuv></tu></body></tmx>`;

function read(bytes: string | Uint8Array) {
  const units: MemoryUnit[] = [];
  const reader = new MemoryFileReader({ source: "sw", target: "en" }, (unit) => units.push(unit));
  reader.write(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  reader.end();
  const found = units.map(({ pairs, line }) =>
    typeof pairs === "string"
      ? `${line} ${pairs}`
      : `${line} ${pairs.map((one) => `${one.source}=${one.target}`).join()}`,
  );
  return { found, codes: reader.diagnostics.map(({ code }) => code), hasFailed: reader.hasFailed };
}

it.each([
  ["a TMX file", tmx, ["1 Maji=Water", "2 no_source"], []],
  ["one with a mark and space before it", `\ufeff\n${tmx}`, ["2 Maji=Water", "3 no_source"], []],
  ["one cut off", tmx.slice(0, 150), ["1 Maji=Water"], ["xml_cut_off"]],
  ["a table with names", "English,Notes,Swahili\nWater,x,Maji\n,y,Moto\n", ["2 Maji=Water", "3 empty"], []],
  ["a table without names", "Maji\tWater\nMoto\tFire", ["1 Maji=Water", "2 Moto=Fire"], []],
  ["a guarded formula", "sw,en\n'-5,'=A1", ["2 -5==A1"], []],
  ["a table cut off", 'sw,en\nMaji,"Wat', ["2 Maji=Wat"], ["table_cut_off"]],
  ["a page of HTML", "<html><body>Maji</body></html>", [], ["tmx_none"]],
  ["an archive", "PK\u0003\u0004abc", [], ["memory_foreign"]],
  ["a PDF", "%PDF-1.7", [], ["memory_foreign"]],
  ["something compressed", Uint8Array.of(0x1f, 0x8b, 8, 0), [], ["memory_foreign"]],
  ["something binary", Uint8Array.of(1, 0, 2, 0, 0), [], ["memory_foreign"]],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0), [], ["memory_foreign"]],
  [
    "a table that doesn't say its encoding",
    Uint8Array.of(0x73, 0x77, 0x2c, 0x65, 0x6e, 0x0a, 0x61, 0x2c, 0xe9, 0x21),
    ["2 a=é!"],
    ["encoding_guessed"],
  ],
  ["nothing", "", [], ["xml_empty"]],
])("reads %s", (_, bytes, found, codes) => {
  const answer = read(bytes);
  expect(answer.found).toEqual(found);
  expect(answer.codes).toEqual(codes);
});
