import type { SideGroups } from "./side-groups";
import type { WordRows } from "./word-rows";

/** Paragraphs in which a word may stand and still point anywhere. */
const MOST_STANDINGS = 6;
/** Chance from which on a counterpart counts. */
const LEAST_CHANCE = 0.2;
/** Votes from which on a pair is a point: two words that stand nowhere else, or several less rare. */
const LEAST_VOTES = 1.6;
/** Points that one source paragraph may have. */
const MOST_POINTS = 2;

interface Vocabularies {
  source: number;
  target: number;
}

interface Point {
  i: number;
  j: number;
  votes: number;
}

/** Where the rare words of a side stand: those of `word` at `start[word]` to `start[word + 1]` of `places`, none if common. */
interface Standings {
  start: Int32Array;
  places: Int32Array;
}

/** Finds where each word of a side stands, words that stand too often left out; O(words). */
function findStandings({ words, start }: SideGroups, vocabulary: number): Standings {
  const [counts, last] = [new Int32Array(vocabulary), new Int32Array(vocabulary).fill(-1)];
  const visit = (meet: (word: number, paragraph: number) => void) => {
    last.fill(-1);
    for (let p = 0; p + 1 < start.length; p += 1) {
      for (let k = start[p] as number; k < (start[p + 1] as number); k += 1) {
        const word = words[k] as number;
        if (last[word] === p) continue;
        last[word] = p;
        meet(word, p);
      }
    }
  };
  visit((word) => {
    counts[word] = (counts[word] as number) + 1;
  });
  const starts = new Int32Array(vocabulary + 1);
  counts.forEach((count, word) => {
    starts[word + 1] = (starts[word] as number) + (count > MOST_STANDINGS ? 0 : count);
  });
  const places = new Int32Array(starts[vocabulary] as number);
  const next = starts.slice();
  visit((word, paragraph) => {
    if ((counts[word] as number) > MOST_STANDINGS) return;
    places[next[word] as number] = paragraph;
    next[word] = (next[word] as number) + 1;
  });
  return { start: starts, places };
}

/** For each source paragraph the two target paragraphs with the most votes of its rare words. */
function voteForPairs(source: SideGroups, target: SideGroups, rows: WordRows, vocabularies: Vocabularies): Point[] {
  const here = findStandings(source, vocabularies.source);
  const there = findStandings(target, vocabularies.target);
  const votes = new Float64Array(target.start.length);
  const last = new Int32Array(vocabularies.source).fill(-1);
  const points: Point[] = [];
  for (let i = 0; i + 1 < source.start.length; i += 1) {
    const voted: number[] = [];
    for (let at = source.start[i] as number; at < (source.start[i + 1] as number); at += 1) {
      const word = source.words[at] as number;
      const own = (here.start[word + 1] as number) - (here.start[word] as number);
      if (own === 0 || last[word] === i) continue;
      last[word] = i;
      voteFor(word, own, rows, there, votes, voted);
    }
    voted.sort((a, b) => (votes[b] as number) - (votes[a] as number));
    for (let k = 0; k < voted.length; k += 1) {
      const j = voted[k] as number;
      const count = votes[j] as number;
      if (k < MOST_POINTS && count >= LEAST_VOTES * LEAST_CHANCE) points.push({ i, j, votes: count });
      votes[j] = 0;
    }
  }
  return points;
}

/** Lets one rare word vote for the target paragraphs in which its likely counterparts stand. */
function voteFor(
  word: number,
  own: number,
  rows: WordRows,
  there: Standings,
  votes: Float64Array,
  voted: number[],
): void {
  for (let at = rows.start[word] as number; at < (rows.start[word + 1] as number); at += 1) {
    const chance = rows.value[at] as number;
    if (chance < LEAST_CHANCE) continue;
    const to = rows.to[at] as number;
    const first = there.start[to] as number;
    const end = there.start[to + 1] as number;
    for (let k = first; k < end; k += 1) {
      const j = there.places[k] as number;
      if (votes[j] === 0) voted.push(j);
      votes[j] = (votes[j] as number) + chance / ((end - first) * own);
    }
  }
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
 * @param rows what each source word is said by
 * @param vocabularies words of each side, in all documents
 * @returns points rising in both coordinates, from best evidence only; none where the two share nothing
 *
 * O(words · counterparts + k log m). In the spirit of the anchors of Moore (2002) and of patience diff.
 */
export function findPoints(
  source: SideGroups,
  target: SideGroups,
  rows: WordRows,
  vocabularies: Vocabularies,
): { i: number; j: number }[] {
  return findChain(voteForPairs(source, target, rows, vocabularies), target.start.length);
}
