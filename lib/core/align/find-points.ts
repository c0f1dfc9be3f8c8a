import type { ReadDocument } from "./document-words";
import type { TranslationTable } from "./translation-table";

/** Paragraphs in which a word may stand and still point anywhere. */
const MOST_STANDINGS = 6;
/** Chance from which on a counterpart counts. */
const LEAST_CHANCE = 0.2;
/** Votes from which on a pair is a point: two words that stand nowhere else, or several less rare. */
const LEAST_VOTES = 1.6;

interface Point {
  i: number;
  j: number;
  votes: number;
}

/** Where each word of a side stands, words that stand too often left out. */
function findStandings(paragraphs: ReadDocument["target"]): Map<number, number[]> {
  const standings = new Map<number, number[]>();
  paragraphs.forEach(({ words }, j) => {
    for (const word of new Set(words)) {
      const list = standings.get(word);
      if (!list) standings.set(word, [j]);
      else if (list.length <= MOST_STANDINGS) list.push(j);
    }
  });
  return standings;
}

function voteForPairs(document: ReadDocument, table: TranslationTable): Point[] {
  const here = findStandings(document.source);
  const there = findStandings(document.target);
  return document.source.flatMap(({ words }, i) => {
    const votes = new Map<number, number>();
    for (const word of new Set(words)) {
      const own = here.get(word)?.length ?? 0;
      if (own > MOST_STANDINGS) continue;
      for (const [to, chance] of table.row(word, true)) {
        const list = there.get(to);
        if (chance < LEAST_CHANCE || !list || list.length > MOST_STANDINGS) continue;
        for (const j of list) votes.set(j, (votes.get(j) ?? 0) + chance / (list.length * own));
      }
    }
    const best = [...votes].sort((a, b) => b[1] - a[1]).slice(0, 2);
    return best.flatMap(([j, count]) => (count >= LEAST_VOTES * LEAST_CHANCE ? [{ i, j, votes: count }] : []));
  });
}

/** The chain of points, rising in both, with the most votes: O(k log m), by a tree of best ends (Fenwick 1994). */
function findChain(points: readonly Point[], columns: number): Point[] {
  const tree = new Int32Array(columns + 2).fill(-1);
  const total = new Float64Array(points.length);
  const before = new Int32Array(points.length).fill(-1);
  const byRow = points
    .map((_, k) => k)
    .sort((a, b) => {
      const [p, q] = [points[a] as Point, points[b] as Point];
      return p.i - q.i || q.j - p.j;
    });
  for (const k of byRow) {
    const point = points[k] as Point;
    let best = -1;
    for (let at = point.j; at > 0; at -= at & -at) {
      const end = tree[at] as number;
      if (end >= 0 && (best < 0 || (total[end] as number) > (total[best] as number))) best = end;
    }
    total[k] = point.votes + (best < 0 ? 0 : (total[best] as number));
    before[k] = best;
    for (let at = point.j + 1; at < tree.length; at += at & -at) {
      const end = tree[at] as number;
      if (end < 0 || (total[end] as number) < (total[k] as number)) tree[at] = k;
    }
  }
  let end = -1;
  for (const k of byRow) if (end < 0 || (total[k] as number) > (total[end] as number)) end = k;
  const chain: Point[] = [];
  for (let k = end; k >= 0; k = before[k] as number) chain.push(points[k] as Point);
  return chain.reverse();
}

/**
 * Finds points that the path of a long document likely passes: pairs of paragraphs that share rare words.
 *
 * @returns points rising in both coordinates, from best evidence only; none where the two share nothing
 *
 * O(words · counterparts + k log m). In the spirit of the anchors of Moore (2002) and of patience diff.
 */
export function findPoints(document: ReadDocument, table: TranslationTable): { i: number; j: number }[] {
  return findChain(voteForPairs(document, table), document.target.length + 1);
}
