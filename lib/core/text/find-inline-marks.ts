import type { Span } from "./span";

/** A pair of marks in a text: what opens it, what closes it, and a link's destination. */
export interface InlineMark {
  kind: "bold" | "italic" | "link";
  /** `**`, `*` or `[`; UTF-16, half open */
  open: Span;
  /** `**`, `*` or `](destination)` */
  close: Span;
  /** of a link, its escapes resolved */
  href?: string;
}

/** What a text is made of besides letters: its marks, and the backslashes that take a mark's meaning away. */
export interface InlineSyntax {
  /** in the order in which they close */
  marks: InlineMark[];
  /** offsets of backslashes that escape the character after them */
  escapes: number[];
}

/** A blank line: no mark reaches over it, since the parts of a bead are parted there. */
export const PARAGRAPH_BREAK = /\n[^\S\n]*\n\s*/g;

const ESCAPABLE = /[\\*[\]()]/;
/** Link text holds no bare bracket, a destination no white space and no bare `[`: so reading is linear. */
const LINK = /\[((?:\\[\s\S]|[^[\]\\])+)\]\(((?:\\\S|[^\s()[\\]|\((?:\\\S|[^\s()[\\])*\))+)\)/y;
/** `***` is bold and italic at once; a longer row of stars is a row of stars. */
const MAX_STARS = 3;

const isSpace = (letter: string | undefined): boolean => letter === undefined || /\s/.test(letter);

/** Takes the backslashes away from what they escape. */
export const unescapeMarks = (text: string): string => text.replace(/\\([\\*[\]()])/g, "$1");

type Look = "bold" | "italic";
const STARS: Record<Look, number> = { bold: 2, italic: 1 };

/** Reads text[start, end) into `syntax`: a paragraph, or the text of a link. */
function scan(text: string, start: number, end: number, syntax: InlineSyntax): void {
  const opened: Partial<Record<Look, Span>> = {};
  for (let at = start; at < end; ) {
    if (text[at] === "\\" && at + 1 < end && ESCAPABLE.test(text[at + 1] ?? "")) {
      syntax.escapes.push(at);
      at += 2;
      continue;
    }
    if (text[at] === "[") {
      LINK.lastIndex = at;
      const link = LINK.exec(text);
      const to = at + (link?.[0].length ?? 0);
      if (link?.[1] !== undefined && to <= end) {
        const close = at + 1 + link[1].length;
        scan(text, at + 1, close, syntax);
        syntax.marks.push({
          kind: "link",
          open: { start: at, end: at + 1 },
          close: { start: close, end: to },
          href: unescapeMarks(link[2] ?? ""),
        });
        at = to;
        continue;
      }
    }
    if (text[at] !== "*") {
      at++;
      continue;
    }
    let to = at;
    while (to < end && text[to] === "*") to++;
    if (to - at <= MAX_STARS) readStars(at, to);
    at = to;
  }

  function readStars(from: number, to: number): void {
    const canClose = from > start && !isSpace(text[from - 1]);
    const canOpen = to < end && !isSpace(text[to]);
    const looks: Look[] = (["italic", "bold"] as const).filter((look) => ((to - from) & STARS[look]) > 0);
    let left = from;
    let right = to;
    for (const look of looks) {
      const open = opened[look];
      if (open && canClose) {
        syntax.marks.push({ kind: look, open, close: { start: left, end: left + STARS[look] } });
        delete opened[look];
        left += STARS[look];
      } else if (canOpen) {
        opened[look] = { start: right - STARS[look], end: right };
        right -= STARS[look];
      }
    }
  }
}

/**
 * Finds the inline marks of a segment's text: `**bold**`, `*italic*`, `[text](destination)`.
 *
 * @param text a segment's source or target
 * @returns marks that have both their ends, and escaping backslashes; whatever has no partner is plain text
 *
 * Never fails: a lone star, a bracket without a destination and a row of four stars say nothing. A star that opens
 * has a letter after it, one that closes has one before it, so `2 * 3 * 4` has no mark. No mark reaches over a blank
 * line or out of a link's text. O(n).
 * A light part of CommonMark 0.31 (2024), sections 6.2 and 6.3. Differs: stars switch bold and italic on and off, so
 * that they may overlap, punctuation beside a star makes no difference, and a link has no title.
 */
export function findInlineMarks(text: string): InlineSyntax {
  const syntax: InlineSyntax = { marks: [], escapes: [] };
  let start = 0;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    scan(text, start, gap.index, syntax);
    start = gap.index + gap[0].length;
  }
  scan(text, start, text.length, syntax);
  return syntax;
}
