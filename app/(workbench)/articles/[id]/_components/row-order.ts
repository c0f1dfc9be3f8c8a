import { isTranslatable } from "@/lib/core/segments/progress";
import type { SegmentStatus } from "@/lib/core/segments/status";
import { type Filter, type ListItem, makeItems, matchesFilter } from "./list-items";
import type { RowState } from "./row-state";
import { Signal } from "./signal";

/** The order of the rows, and which of them are shown: a filter keeps what it showed until another one is chosen. */
export class RowOrder {
  readonly items = new Signal<readonly ListItem[]>([]);
  readonly filter = new Signal<Filter>("all");
  private ids: string[] = [];
  private shown: Set<string> | null = null;
  private readonly openFurniture = new Set<string>();

  constructor(private readonly get: (id: string) => RowState | undefined) {}

  sort(ids: Iterable<string>): void {
    const rank = (id: string) => this.get(id)?.segment.rank ?? 0;
    this.ids = [...ids].sort((a, b) => rank(a) - rank(b));
    this.refresh();
  }
  *rows(): Generator<RowState> {
    for (const id of this.ids) {
      const row = this.get(id);
      if (row) yield row;
    }
  }
  /** The rows that can be taken in hand, in the order shown. */
  walkable(): string[] {
    return this.items.get().flatMap((item) => (item.type === "row" ? [item.id] : []));
  }
  /** The row after this one in the article, page furniture passed over. */
  nextOf(id: string): RowState | undefined {
    for (let i = this.ids.indexOf(id) + 1; i < this.ids.length; i++) {
      const row = this.get(this.ids[i] ?? "");
      if (row && row.segment.kind !== "furniture") return row;
    }
    return undefined;
  }
  /** The row before this one in the article, page furniture passed over. */
  previousOf(id: string): RowState | undefined {
    for (let i = this.ids.indexOf(id) - 1; i >= 0; i--) {
      const row = this.get(this.ids[i] ?? "");
      if (row && row.segment.kind !== "furniture") return row;
    }
    return undefined;
  }
  /** The next shown row with one of these statuses after `id`, from the beginning when there is none. */
  findNext(id: string, statuses: readonly SegmentStatus[]): string | null {
    const ids = this.walkable();
    const at = ids.indexOf(id);
    const isWanted = (other: string) => {
      const row = this.get(other);
      return row !== undefined && isTranslatable(row.segment) && statuses.includes(row.status);
    };
    return [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))].find(isWanted) ?? null;
  }

  isShown = (id: string): boolean => this.shown === null || this.shown.has(id);
  setFilter(filter: Filter): void {
    const matching = [...this.rows()].filter((row) => matchesFilter(row, filter));
    this.shown = filter === "all" ? null : new Set(matching.map((row) => row.segment.id));
    this.filter.set(filter);
    this.refresh();
  }
  /** Makes a row visible that the filter hides. */
  reveal(id: string): void {
    if (this.isShown(id)) return;
    this.shown?.add(id);
    this.refresh();
  }
  toggleFurniture(item: ListItem & { type: "furniture" }): void {
    const first = item.ids[0] ?? "";
    if (!this.openFurniture.delete(first)) this.openFurniture.add(first);
    this.refresh();
  }

  private refresh(): void {
    this.items.set(makeItems(this.ids, (id) => this.get(id)?.segment.kind, this.isShown, this.openFurniture));
  }
}
