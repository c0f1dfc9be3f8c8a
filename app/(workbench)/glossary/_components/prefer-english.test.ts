import { expect, it } from "vitest";
import type { TermFormView } from "@/lib/schemas/terms";
import { preferEnglish } from "./prefer-english";

const form = (language: string, text: string, usage: TermFormView["usage"]): TermFormView => ({
  language,
  text,
  usage,
  partOfSpeech: null,
  nounClass: null,
});
const shown = (forms: TermFormView[]) => forms.map(({ text, usage }) => `${text}:${usage}`);
const FORMS = [form("sw", "bandari", "preferred"), form("en", "port", "preferred"), form("en", "dock", "forbidden")];

it("puts the new form in front and keeps what people wrote", () => {
  expect(shown(preferEnglish(FORMS, "harbour", new Set()))).toEqual([
    "bandari:preferred",
    "harbour:preferred",
    "port:admitted",
    "dock:forbidden",
  ]);
});

it("lets go of a proposal that was only tried", () => {
  const tried = preferEnglish(FORMS, "harbour", new Set(["port", "harbour"]));
  expect(shown(tried)).toEqual(["bandari:preferred", "harbour:preferred", "dock:forbidden"]);
});

it("makes a form that is there the preferred one, even a forbidden one, without doubling it", () => {
  expect(shown(preferEnglish(FORMS, "dock", new Set()))).toEqual([
    "bandari:preferred",
    "dock:preferred",
    "port:admitted",
  ]);
  expect(shown(preferEnglish(FORMS, "port", new Set(["port"])))).toEqual(shown(FORMS));
});
