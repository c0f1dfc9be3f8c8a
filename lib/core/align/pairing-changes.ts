import type { Pairing, StandingRow } from "./pair-again";

/** The two sides of a row. */
interface Sides {
  source: string;
  target: string;
}

/** A place of the article that would be paired otherwise: the rows that stand there, and those that would. */
export interface PairingChange {
  before: Sides[];
  /** `confidence` is 0 to 1 */
  after: (Sides & { confidence: number })[];
}

/** Letters are the same however paragraphs are joined: both readings of the article are in step where they are equal. */
const lettersOf = (text: string): number => text.replace(/\s+/g, "").length;

/**
 * Lists what pairing again would change, place by place.
 *
 * @param standing the rows that were paired again, in reading order
 * @param pairing what became of them
 * @returns for each place the smallest runs of rows that hold the same Swahili before and after; places that stay as they
 *   are are left out, and English alone is a place of its own
 *
 * O(n) in the length of the texts.
 */
export function listPairingChanges(standing: readonly StandingRow[], pairing: Pairing): PairingChange[] {
  const old = standing.filter(({ source, target }) => (source + target).trim() !== "");
  const changes: PairingChange[] = [];
  let place: PairingChange = { before: [], after: [] };
  let [i, j, seenOld, seenNew] = [0, 0, 0, 0];
  const close = () => {
    if (!isSame(place)) changes.push(place);
    place = { before: [], after: [] };
  };
  while (i < old.length || j < pairing.rows.length) {
    const [mine, theirs] = [old[i], pairing.rows[j]];
    const isEven = seenOld === seenNew;
    if (isEven) close();
    const takesOld = mine && (seenOld <= seenNew || !theirs);
    const takesNew = theirs && (seenNew <= seenOld || !mine);
    const isAlone = (row: Sides | undefined) => row !== undefined && lettersOf(row.source) === 0;
    // where one side has English alone and the other has not, it is a place of its own
    const [onlyOld, onlyNew] = [
      isEven && isAlone(mine) && !isAlone(theirs),
      isEven && isAlone(theirs) && !isAlone(mine),
    ];
    if (takesOld && !onlyNew) {
      place.before.push({ source: mine.source, target: mine.target });
      seenOld += lettersOf(mine.source);
      i += 1;
    }
    if (takesNew && !onlyOld) {
      place.after.push({ source: theirs.source, target: theirs.target, confidence: theirs.confidence });
      seenNew += lettersOf(theirs.source);
      j += 1;
    }
  }
  close();
  return changes;
}

function isSame({ before, after }: PairingChange): boolean {
  return (
    before.length === after.length &&
    before.every(({ source, target }, k) => source === after[k]?.source && target === after[k]?.target)
  );
}
