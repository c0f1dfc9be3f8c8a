import type { ExportSegment } from "../article-export";

const ID = /^\s*([\w-]{1,64})\s*\/\s*(\d{1,9})\s*$/;

/**
 * A segment's id with the version that went out, as tables show it: `clx0…/7`.
 */
export const rowId = ({ id, version }: Pick<ExportSegment, "id" | "version">): string => `${id}/${version}`;

/**
 * Reads what {@link rowId} wrote.
 *
 * @returns null for a cell that holds anything else
 */
export function readRowId(cell: string): { id: string; version: number } | null {
  const [, id, version] = ID.exec(cell) ?? [];
  return id === undefined ? null : { id, version: Number(version) };
}
