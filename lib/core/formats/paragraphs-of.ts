import { splitParagraphs } from "../segments/split-paragraphs";

/** Every way to end a line that Unicode knows; files make line feeds of most of them (UAX #14, BK, CR, LF and NL). */
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/**
 * The paragraphs of one side of a bead, which a blank line parts.
 *
 * @param text with any ends of lines; several blank lines are one
 * @returns paragraphs without white space at their ends, none empty; lines within them end with line feeds
 *
 * O(n).
 */
export const paragraphsOf = (text: string): string[] => splitParagraphs(text.replace(LINE_END, "\n"));
