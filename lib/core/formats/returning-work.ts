import { refuseStatus, type SegmentStatus } from "../segments/status";
import { PARAGRAPH_BREAK } from "../text/find-inline-marks";
import { parseInlineMarks, serializeInlineMarks } from "../text/inline-marks";

/** A row of a file that comes back, of an exchange file or a table. */
export interface ReturnedRow {
  /** the segment that it went out from; null where the file doesn't say */
  id: string | null;
  /** the segment's version at that time; null where the file doesn't say */
  version: number | null;
  source: string;
  target: string;
  /** null or absent in a format that has no statuses */
  status?: SegmentStatus | null;
  /** the status is a cell that whoever changes the text may forget: where it says what went out, it says nothing */
  isStatusCell?: boolean;
}

/** A text and how far it had come. */
export interface Draft {
  target: string;
  status: SegmentStatus;
}

/** A segment as it stands now. */
export interface StandingSegment extends Draft {
  id: string;
  source: string;
  version: number;
}

/** What a row would change. */
export interface ReturnedChange {
  id: string;
  /** the version that the comparison was made with, and that a write has to be based on */
  version: number;
  source: string;
  before: Draft;
  after: Draft;
  /**
   * null where nothing stands in the way; `edited` where the translation was changed after the file went out, `source`
   * where the file holds another source text, `unsure` where the file doesn't say which version it was made of and
   * would replace a text
   */
  conflict: "edited" | "source" | "unsure" | null;
  /** the source as the file has it, where that is another one */
  returnedSource: string | null;
}

/** What a file that comes back says about an article. */
export interface ReturningWork {
  /** in the article's order */
  changes: ReturnedChange[];
  /** rows that say what stands already, or what stood when the file went out */
  same: number;
  /** rows without a translation, for segments that have one or none */
  blank: number;
  /** rows that belong to no segment of the article */
  unknown: { source: string; target: string }[];
  /** segments that the file says nothing of */
  missing: string[];
}

/** Whether a text may hold a mark at all. */
const MARK = /[*[\\]/;
type Settle = (text: string) => string;

/** Texts the way that all who mean the same are written alike, as files part lines and paragraphs; each is looked at once. */
function createSettle(): Settle {
  const known = new Map<string, string>();
  return (text) => {
    const lines = text.replace(/\r\n?/g, "\n").replace(PARAGRAPH_BREAK, "\n\n");
    const settled =
      known.get(text) ?? (MARK.test(lines) ? serializeInlineMarks(parseInlineMarks(lines)) : lines).trim();
    known.set(text, settled);
    return settled;
  };
}

/** Later than a draft: what somebody has to mean, so that no program gives it by leaving it out. */
const MEANT: readonly SegmentStatus[] = ["translated", "approved", "rejected"];

/** The status that a text gets which comes back changed. */
function statusOfNewText(row: ReturnedRow, before: Draft, base: Draft | null, mayReview: boolean): SegmentStatus {
  const { status } = row;
  if (row.isStatusCell && status === base?.status) return "draft";
  if (status === "translated") return "translated";
  // programs leave "final" on a text that they change; only a new approval, by who may give it, is one
  if (status === "approved") return mayReview && before.status !== "approved" ? "approved" : "translated";
  return "draft";
}

/** The status that comes back with a text that stayed the same; null where it says nothing new. */
function newStatus(row: ReturnedRow, standing: Draft, base: Draft | null, mayReview: boolean): SegmentStatus | null {
  const { status } = row;
  if (!status || status === standing.status || status === base?.status || !MEANT.includes(status)) return null;
  const to = status === "approved" && !mayReview ? "translated" : status;
  const isStep = to !== standing.status && !(to === "translated" && standing.status === "approved");
  const refusal = refuseStatus({ from: standing.status, to, target: standing.target, mayReview });
  return isStep && refusal === null ? to : null;
}

/** Which row speaks for which segment: by id, else by a source text that one row and one segment have. */
function matchRows(rows: readonly ReturnedRow[], segments: readonly StandingSegment[], settle: Settle) {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const matched = new Map<string, ReturnedRow>();
  const left: ReturnedRow[] = [];
  for (const row of rows) {
    if (row.id !== null && byId.has(row.id) && !matched.has(row.id)) matched.set(row.id, row);
    else left.push(row);
  }
  if (left.length === 0) return { matched, unknown: left };
  const bySource = new Map<string, StandingSegment | null>();
  for (const segment of segments) {
    const key = settle(segment.source);
    if (!matched.has(segment.id)) bySource.set(key, bySource.has(key) ? null : segment);
  }
  const counts = new Map<string, number>();
  for (const { source } of left) counts.set(settle(source), (counts.get(settle(source)) ?? 0) + 1);
  const unknown = left.filter((row) => {
    const key = settle(row.source);
    const segment = counts.get(key) === 1 && key !== "" ? bySource.get(key) : null;
    if (segment) matched.set(segment.id, { ...row, version: null });
    return !segment;
  });
  return { matched, unknown };
}

/**
 * Compares work that comes back with the article as it stands.
 *
 * @param rows of the file, in its order
 * @param segments of the article that may go out, in reading order
 * @param bases what stood in a segment at the version that its row names, for segments that have moved on since
 * @param mayReview whether the person who brings it back may approve and reject
 * @returns what would change, each with what stands in the way; nothing is changed here. A row without a translation
 *   never empties a segment. Marks are compared by what they mean, not how they are written
 *
 * O(n) in the texts. After the three-way merge of diff3 (Khanna, Kunal & Pierce 2007, "A Formal Investigation of
 * Diff3"), a segment at a time: base, theirs and ours; where only one side moved, that side is taken.
 */
export function matchReturningWork(
  rows: readonly ReturnedRow[],
  segments: readonly StandingSegment[],
  bases: ReadonlyMap<string, Draft>,
  mayReview: boolean,
): ReturningWork {
  const settle = createSettle();
  const { matched, unknown } = matchRows(rows, segments, settle);
  const work: ReturningWork = {
    changes: [],
    same: 0,
    blank: 0,
    unknown: unknown.map(({ source, target }) => ({ source, target })),
    missing: segments.filter(({ id }) => !matched.has(id)).map(({ id }) => id),
  };
  for (const segment of segments) {
    const row = matched.get(segment.id);
    if (!row) continue;
    const { id, version, source } = segment;
    const before: Draft = { target: segment.target, status: segment.status };
    const returned = settle(row.target);
    if (returned === "") {
      work.blank++;
      continue;
    }
    const hasMoved = row.version !== null && row.version !== version;
    const base = hasMoved ? (bases.get(id) ?? null) : before;
    const isSameText = returned === settle(segment.target);
    const isUntouched = base !== null && returned === settle(base.target);
    const returnedSource = row.source !== "" && settle(row.source) !== settle(source) ? row.source : null;
    const isOverwriting =
      settle(segment.target) !== "" && (base === null || settle(base.target) !== settle(segment.target));
    if (isSameText || isUntouched) {
      const status = isSameText && !returnedSource ? newStatus(row, before, base, mayReview) : null;
      if (status) {
        const after = { target: segment.target, status };
        const conflict = hasMoved && base?.status !== segment.status ? "edited" : null;
        work.changes.push({ id, version, source, before, after, conflict, returnedSource });
      } else work.same++;
      continue;
    }
    const after = {
      target: settle(row.target),
      status: statusOfNewText(row, before, base, mayReview),
    };
    const isUnsure = row.version === null && settle(segment.target) !== "";
    const conflict = returnedSource !== null ? "source" : isUnsure ? "unsure" : isOverwriting ? "edited" : null;
    work.changes.push({ id, version, source, before, after, conflict, returnedSource });
  }
  return work;
}
