/** How much a finding matters: errors are almost surely wrong, warnings worth a look, advisories quiet. */
export type Severity = "error" | "warning" | "advisory";
export type Side = "source" | "target";

/** A glossary term that was recognised in the source. */
export interface CheckTerm {
  /** where it stands in the source; UTF-16, half open */
  start: number;
  end: number;
  /** agreed English forms, any of which will do */
  renderings: readonly string[];
  /** English forms that must not be used */
  forbidden: readonly string[];
}

/** Another bead of the article, or of the memory, that the same words may stand in. */
export interface CheckNeighbour {
  source: string;
  target: string;
}

export interface CheckInput {
  source: string;
  target: string;
  /** kind of the segment: headline, paragraph, caption … */
  kind: string;
  terms?: readonly CheckTerm[];
  neighbours?: readonly CheckNeighbour[];
}

/** A thing that a check saw. */
export interface Finding {
  /** message key below `checks` */
  code: string;
  severity: Severity;
  side: Side;
  /** UTF-16, half open; the whole text where start is 0 and end its length */
  start: number;
  end: number;
  /** what the sentence of the code names */
  params: Record<string, string | number>;
}

/** One check: pure, quick, in its own file. */
export interface Check {
  code: string;
  severity: Severity;
  /** true where it looks at beads that have no translation yet, too */
  runsOnEmpty?: boolean;
  run(input: CheckInput): Finding[];
}

/** Where a finding stands, and what its sentence names. */
type Place = { side: Side; start: number; end: number; params?: Record<string, string | number> };

/**
 * Makes a check of a function that finds places.
 *
 * @param code message key below `checks`
 * @param severity of all its findings
 * @param find places in either text
 */
export function defineCheck(
  code: string,
  severity: Severity,
  find: (input: CheckInput) => Place[],
  more: Pick<Check, "runsOnEmpty"> = {},
): Check {
  return {
    code,
    severity,
    ...more,
    run: (input) => find(input).map(({ params = {}, ...place }) => ({ code, severity, ...place, params })),
  };
}

/** A place for every match of a pattern in one side, the match itself as the parameter `text`. */
export function findMatches(side: Side, text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => ({
    side,
    start: match.index,
    end: match.index + match[0].length,
    params: { text: match[0].trim() },
  }));
}

/** The whole of one side. */
export const wholeOf = (side: Side, text: string, params: Record<string, string | number> = {}): Place => ({
  side,
  start: 0,
  end: text.length,
  params,
});
