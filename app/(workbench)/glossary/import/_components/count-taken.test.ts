import { expect, test } from "vitest";
import type { GlossaryPreview } from "@/lib/schemas/glossary-import";
import { countTaken } from "./count-taken";
import type { Choice } from "./use-glossary-import";

const row = (line: number, state: GlossaryPreview["rows"][number]["state"]) => ({
  line,
  state,
  source: `neno ${line}`,
  target: "word",
  ours: null,
  isRejected: false,
});
const PREVIEW = {
  // one more new term than is shown
  counts: { new: 3, changed: 1, conflict: 1, same: 0, repeated: 0 },
  rows: [row(2, "new"), row(3, "new"), row(4, "changed"), row(5, "conflict")],
} satisfies Pick<GlossaryPreview, "counts" | "rows">;
const choice = (policy: Choice["policy"], ...without: number[]): Choice => ({
  policy,
  status: "candidate",
  without: new Set(without),
});

test.each([
  ["all but the conflict, which stays as it is", choice("keep"), 4],
  ["the conflict too", choice("admit"), 5],
  ["a term left out", choice("keep", 2), 3],
  ["a conflict left out that would stay anyway", choice("keep", 5), 4],
  ["a conflict left out", choice("replace", 5), 4],
  ["everything shown left out", choice("replace", 2, 3, 4, 5), 1],
])("%s", (_, chosen, count) => {
  expect(countTaken(PREVIEW, chosen)).toBe(count);
});
