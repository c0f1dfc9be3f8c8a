const PAUSE =
  /^(?:[wylzc]h?|vy|kw|pw|mw)(?:angu|ako|ake|etu|enu|ao)$|^(?:huyu|huyo|hawa|hao|huu|huo|hii|hiyo|hili|hilo|haya|hayo|hiki|hicho|hivi|hivyo|hizi|hizo|yule|wale|ule|ile|lile|yale|kile|vile|zile)$/;

/**
 * True for a possessive or demonstrative, which may stand between a noun and its -a link: "treni yake ya kivita",
 * "mpango huo wa nyuklia".
 *
 * @param lower a folded word
 */
export function isPause(lower: string): boolean {
  return PAUSE.test(lower);
}
