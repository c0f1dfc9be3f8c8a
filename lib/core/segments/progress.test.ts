import { expect, it } from "vitest";
import { countProgress } from "./progress";

it("counts what is translated and leaves furniture and empty sources out", () => {
  const progress = countProgress([
    { kind: "headline", source: "Mvua yaleta nafuu", status: "approved" },
    { kind: "paragraph", source: "Wakulima wafurahi.", status: "translated" },
    { kind: "paragraph", source: "Serikali yaahidi mbegu.", status: "draft" },
    { kind: "quote", source: "“Tumesubiri.”", status: "rejected" },
    { kind: "furniture", source: "Ruka hadi kwenye maudhui", status: "untranslated" },
    { kind: "paragraph", source: "  ", status: "translated" },
  ]);
  expect(progress).toEqual({
    total: 4,
    done: 2,
    byStatus: { untranslated: 0, draft: 1, translated: 1, approved: 1, rejected: 1 },
  });
});
