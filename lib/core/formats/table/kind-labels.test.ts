import { expect, it } from "vitest";
import en from "@/lib/messages/en.json";
import sw from "@/lib/messages/sw.json";
import { SEGMENT_KINDS } from "../../ingest/block";
import { KIND_LABELS, kindFromLabel } from "./kind-labels";

it.each(SEGMENT_KINDS)("knows %s by its name and by what the interface calls it", (kind) => {
  expect(KIND_LABELS[kind]).toEqual([en.kinds[kind], sw.kinds[kind]]);
  for (const label of [kind, en.kinds[kind], ` ${sw.kinds[kind].toUpperCase()} `])
    expect(kindFromLabel(label)).toBe(kind);
});
it("takes anything else for a paragraph", () => {
  expect(kindFromLabel("")).toBe("paragraph");
  expect(kindFromLabel("constructor")).toBe("paragraph");
});
