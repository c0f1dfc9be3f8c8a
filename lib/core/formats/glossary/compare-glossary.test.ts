import { expect, it } from "vitest";
import { compareGlossary, type KnownTerm } from "./compare-glossary";
import type { GlossaryEntry } from "./glossary-entry";

const form = (text: string) => ({ text, usage: "preferred" as const, partOfSpeech: null, nounClass: null });
const NOTHING = { definition: null, note: null, domain: null };
const rejected: KnownTerm = {
  id: "t",
  key: "term:miaka mitatu",
  version: 1,
  kind: "term",
  status: "rejected",
  partOfSpeech: null,
  caseSensitive: false,
  extra: null,
  ...NOTHING,
  forms: [{ language: "sw", ...form("miaka mitatu") }],
};
const entry = (status: GlossaryEntry["status"], english?: string): GlossaryEntry => ({
  source: [form("miaka mitatu")],
  target: english ? [form(english)] : [],
  ...NOTHING,
  status,
  line: 2,
});

it.each([
  ["says nothing of it", entry(null), "conflict"],
  ["approves it", entry("approved", "three years"), "conflict"],
  ["rejects it too, as an export of one's own does", entry("rejected"), "same"],
])("a rejected term meets a file that %s", (_, one, state) => {
  expect(compareGlossary([one], [rejected]).map((compared) => compared.state)).toEqual([state]);
});
