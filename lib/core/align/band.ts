/** A rectangle of the plane of paragraphs. */
export interface Region {
  i: number;
  j: number;
  source: number;
  target: number;
}

/** Cells of the plane that are looked at: for each row `i` from 0 to `rows`, columns `from[i]` to `to[i]`, both included. */
export interface Band {
  from: Int32Array;
  to: Int32Array;
  /** where each row's cells begin in a flat array */
  offset: Int32Array;
  cells: number;
}

/** Cells up to which a region is looked at whole; a document of 70 × 70 paragraphs. */
export const WHOLE_CELLS = 5_000;
/** Columns on both sides of the stretch between two fixed points that are looked at too, should a point be wrong. */
const MARGIN = 4;
/**
 * Cells between two points up to which all are looked at; beyond, a strip along the diagonal of about as many cells. Each
 * cell takes 80 bytes.
 */
const MOST_GAP_CELLS = 500_000;
/** Least half width of the strip, beyond what the diagonal's slope needs. */
const LEAST_STRIP = 4;

/**
 * Points between those that are sure, where these leave much to look at.
 *
 * @param sure points rising in both coordinates
 * @param findPoints others, likewise; asked for only where some gap is large
 * @returns points rising in both; O(points)
 */
export function fillGaps(
  size: { source: number; target: number },
  sure: readonly { i: number; j: number }[],
  findPoints: () => readonly { i: number; j: number }[],
): { i: number; j: number }[] {
  const points: { i: number; j: number }[] = [];
  let last = { i: 0, j: 0 };
  let others: readonly { i: number; j: number }[] | undefined;
  let next = 0;
  for (const point of [...sure, { i: size.source, j: size.target }]) {
    if ((point.i - last.i) * (point.j - last.j) > WHOLE_CELLS) {
      others ??= findPoints();
      for (; next < others.length; next += 1) {
        const other = others[next] as { i: number; j: number };
        if (other.i >= point.i) break;
        if (other.i > last.i && other.j > last.j && other.j < point.j) points.push(other);
      }
    }
    points.push(point);
    last = point;
  }
  points.pop();
  return points;
}

/**
 * Chooses the cells to look at.
 *
 * @param size paragraphs of both sides
 * @param findPoints points that the path likely passes, rising in both; asked for only where the region is large
 * @returns a band that begins in (0, 0), ends in (source, target) and is connected
 *
 * O(source + target).
 */
export function chooseBand(
  size: { source: number; target: number },
  findPoints: () => readonly { i: number; j: number }[],
): Band {
  const rows = size.source + 1;
  const from = new Int32Array(rows).fill(size.target);
  const to = new Int32Array(rows);
  const widen = (i: number, low: number, high: number) => {
    if (i < 0 || i >= rows) return;
    from[i] = Math.max(0, Math.min(from[i] as number, low));
    to[i] = Math.min(size.target, Math.max(to[i] as number, high));
  };
  const isSmall = rows * (size.target + 1) <= WHOLE_CELLS;
  const points = isSmall ? [] : findPoints();
  let last = { i: 0, j: 0 };
  for (const point of [...points, { i: size.source, j: size.target }]) {
    const [tall, wide] = [point.i - last.i, point.j - last.j];
    const isWhole = tall * wide <= MOST_GAP_CELLS;
    const slope = Math.ceil(wide / Math.max(1, tall));
    const strip = Math.max(slope + LEAST_STRIP, Math.floor(MOST_GAP_CELLS / (2 * Math.max(1, tall))));
    for (let i = last.i - MARGIN; i <= point.i + MARGIN; i += 1) {
      const middle = last.j + Math.round((wide * (i - last.i)) / Math.max(1, tall));
      widen(i, isWhole ? last.j - MARGIN : middle - strip, isWhole ? point.j + MARGIN : middle + strip);
    }
    last = point;
  }
  const offset = new Int32Array(rows);
  let cells = 0;
  for (let i = 0; i < rows; i += 1) {
    offset[i] = cells;
    cells += (to[i] as number) - (from[i] as number) + 1;
  }
  return { from, to, offset, cells };
}
