import { findMiddleSnake } from "./middle-snake";

/** A piece of a comparison: text that stands in both versions, in the new one alone, or in the old one alone. */
export interface DiffPart {
  kind: "same" | "added" | "removed";
  text: string;
}

/** A word with its inner apostrophes and hyphens, a run of white space, or one other character. */
const PIECE = /[\p{L}\p{N}]\p{M}*(?:['’ʼ‑-]?[\p{L}\p{N}]\p{M}*)*|\s+|./gsu;
/**
 * Edits, in pieces per direction, after which two stretches count as rewritten altogether: keeps the worst case
 * (two unrelated texts of any size) near 20 ms, and a comparison with more changes than that reads worse than both texts.
 */
const MAX_EDITS = 1_000;

type Range = readonly [number, number];

/** The pieces of both texts, and each as a number, equal for equal pieces. */
function numberPieces(before: string, after: string) {
  const ids = new Map<string, number>();
  const number = (pieces: string[]) =>
    Int32Array.from(pieces, (piece) => {
      const id = ids.get(piece) ?? ids.size;
      ids.set(piece, id);
      return id;
    });
  const [old, fresh] = [before.match(PIECE) ?? [], after.match(PIECE) ?? []];
  return { old, fresh, a: number(old), b: number(fresh) };
}

/** Marks in `keepA` and `keepB` the pieces that a shortest edit path leaves alone. */
function markKept(a: Int32Array, b: Int32Array): { keepA: Uint8Array; keepB: Uint8Array } {
  const keepA = new Uint8Array(a.length);
  const keepB = new Uint8Array(b.length);
  const open: [Range, Range][] = [
    [
      [0, a.length],
      [0, b.length],
    ],
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    let [[a0, a1], [b0, b1]] = next;
    for (; a0 < a1 && b0 < b1 && a[a0] === b[b0]; a0 += 1, b0 += 1) keepA[a0] = keepB[b0] = 1;
    for (; a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]; a1 -= 1, b1 -= 1) keepA[a1 - 1] = keepB[b1 - 1] = 1;
    if (a0 === a1 || b0 === b1) continue;
    const snake = findMiddleSnake(a, [a0, a1], b, [b0, b1], MAX_EDITS);
    if (!snake) continue;
    for (let i = snake.x, j = snake.y; i < snake.u && j < snake.v; i += 1, j += 1) keepA[i] = keepB[j] = 1;
    open.push([
      [a0, snake.x],
      [b0, snake.y],
    ]);
    open.push([
      [snake.u, a1],
      [snake.v, b1],
    ]);
  }
  return { keepA, keepB };
}

/** Collects pieces into parts; a change lists what went before what came. */
class PartCollector {
  readonly parts: DiffPart[] = [];
  private removed = "";
  private added = "";
  private same = "";

  change(removed: string, added: string): void {
    if (removed === "" && added === "") return;
    // White space alone between two changes reads as part of one longer change.
    const joins = /^\s+$/.test(this.same) && (this.removed !== "" || this.added !== "");
    if (joins) {
      this.removed += this.same;
      this.added += this.same;
      this.same = "";
    } else if (this.same !== "") this.flush();
    this.removed += removed;
    this.added += added;
  }

  keep(text: string): void {
    this.same += text;
  }

  flush(): void {
    if (this.removed !== "") this.parts.push({ kind: "removed", text: this.removed });
    if (this.added !== "") this.parts.push({ kind: "added", text: this.added });
    if (this.same !== "") this.parts.push({ kind: "same", text: this.same });
    this.removed = this.added = this.same = "";
  }
}

/**
 * Compares two versions of a text word by word.
 *
 * @param before the older text
 * @param after the newer text
 * @returns parts in reading order, none empty; "same" and "removed" together spell `before`, "same" and "added" spell
 *   `after`. Equal texts give one part, two empty texts none.
 *
 * O((N+M)·D) time, O(N+M) memory for N and M pieces with D changes; past MAX_EDITS changes a stretch counts as
 * rewritten. After Myers (1986), linear space. Differs: words as symbols, and white space between two changes joins them.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const { old, fresh, a, b } = numberPieces(before, after);
  const { keepA, keepB } = markKept(a, b);
  const collector = new PartCollector();
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [i0, j0] = [i, j];
    while (i < old.length && !keepA[i]) i += 1;
    while (j < fresh.length && !keepB[j]) j += 1;
    collector.change(old.slice(i0, i).join(""), fresh.slice(j0, j).join(""));
    for (; i < old.length && keepA[i] && j < fresh.length && keepB[j]; i += 1, j += 1) collector.keep(old[i] ?? "");
  }
  collector.flush();
  return collector.parts;
}
