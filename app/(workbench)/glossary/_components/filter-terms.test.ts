import { expect, it } from "vitest";
import type { TermRow } from "@/lib/schemas/terms";
import { filterTerms, nextInHand, type TermFilter } from "./filter-terms";

const term = (source: string, more: Partial<TermRow> = {}): TermRow => ({
  id: source,
  kind: "term",
  status: "candidate",
  source,
  target: null,
  others: [],
  domain: null,
  count: 1,
  documents: 1,
  score: 1,
  version: 1,
  ...more,
});
const TERMS = [
  term("bandari", { target: "port", others: ["gati", "harbour"] }),
  term("Côte d’Ivoire", { kind: "name", status: "approved", target: "Ivory Coast", domain: "nchi" }),
  term("mahindi", { status: "rejected" }),
];
const ALL: TermFilter = { status: "all", kind: null, domain: null, text: "" };
const found = (filter: Partial<TermFilter>) => filterTerms(TERMS, { ...ALL, ...filter }).map((one) => one.source);

it("finds by status, kind, domain and words of either language", () => {
  expect(found({})).toHaveLength(3);
  expect(found({ status: "rejected" })).toEqual(["mahindi"]);
  expect(found({ kind: "name" })).toEqual(["Côte d’Ivoire"]);
  expect(found({ domain: "nchi" })).toEqual(["Côte d’Ivoire"]);
  expect(found({ text: "cote d'ivoire" })).toEqual(["Côte d’Ivoire"]);
  expect(found({ text: "harbour GATI" })).toEqual(["bandari"]);
  expect(found({ text: "port mahindi" })).toEqual([]);
});

it("takes the next term in hand when some leave", () => {
  const ids = ["a", "b", "c", "d"];
  expect(nextInHand(ids, new Set(["b"]), "b")).toBe("c");
  expect(nextInHand(ids, new Set(["b", "c"]), "b")).toBe("d");
  expect(nextInHand(ids, new Set(["d"]), "d")).toBe("c");
  expect(nextInHand(ids, new Set(["a"]), "c")).toBe("c");
  expect(nextInHand(["a"], new Set(["a"]), "a")).toBeNull();
});
