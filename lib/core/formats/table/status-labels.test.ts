import { expect, it } from "vitest";
import en from "@/lib/messages/en.json";
import sw from "@/lib/messages/sw.json";
import { SEGMENT_STATUSES } from "../../segments/status";
import { STATUS_LABELS, statusFromLabel } from "./status-labels";

it.each(SEGMENT_STATUSES)("knows %s by its name and by what the interface calls it", (status) => {
  expect(STATUS_LABELS[status]).toEqual([en.editor.status[status], sw.editor.status[status]]);
  for (const label of [status, en.editor.status[status], ` ${sw.editor.status[status].toUpperCase()} `])
    expect(statusFromLabel(label)).toBe(status);
});
it("takes anything else for none", () => {
  expect(statusFromLabel("")).toBeNull();
  expect(statusFromLabel("constructor")).toBeNull();
});
