const settle = (label: string): string => label.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Makes a reader of cells that name one of a few things.
 *
 * @param labels what a thing is called beside its own name, in every language of the interface
 * @returns the thing that a cell names, null for a cell that names none; case and spaces don't count
 *
 * O(1) a cell.
 */
export function labelReader<K extends string>(
  names: readonly K[],
  labels: Readonly<Record<K, readonly string[]>>,
): (cell: string) => K | null {
  const known = new Map(
    names.flatMap((name) => [name, ...labels[name]].map((label) => [settle(label), name] as const)),
  );
  return (cell) => known.get(settle(cell)) ?? null;
}
