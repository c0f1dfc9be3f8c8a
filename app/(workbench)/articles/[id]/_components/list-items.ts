import { isTranslatable } from "@/lib/core/segments/progress";
import type { RowState } from "./row-state";

export const FILTERS = ["all", "untranslated", "draft", "review", "commented"] as const;
export type Filter = (typeof FILTERS)[number];

/** A line of the list: a paragraph, or a run of page furniture folded to one line. */
export type ListItem =
  | { type: "row"; id: string; key: string }
  | { type: "furniture"; ids: string[]; key: string; isOpen: boolean };

export function matchesFilter(row: RowState, filter: Filter): boolean {
  if (filter === "all") return true;
  if (!isTranslatable(row.segment)) return false;
  if (filter === "commented") return row.segment.openComments > 0;
  if (filter === "review") return row.status === "translated";
  if (filter === "draft") return row.status === "draft" || row.status === "rejected";
  return row.status === "untranslated";
}

/** The lines to show: those rows that `isShown`, with runs of furniture folded unless they were opened. */
export function makeItems(
  order: readonly string[],
  kindOf: (id: string) => string | undefined,
  isShown: (id: string) => boolean,
  opened: ReadonlySet<string>,
): ListItem[] {
  const items: ListItem[] = [];
  for (const id of order) {
    if (!isShown(id)) continue;
    if (kindOf(id) !== "furniture") {
      items.push({ type: "row", id, key: id });
      continue;
    }
    const last = items[items.length - 1];
    if (last?.type === "furniture") last.ids.push(id);
    else items.push({ type: "furniture", ids: [id], key: `furniture-${id}`, isOpen: opened.has(id) });
  }
  return items;
}
