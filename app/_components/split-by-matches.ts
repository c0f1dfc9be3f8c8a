import type { TermMatch } from "@/lib/schemas/terms";

export interface TextPart {
  /** UTF-16 offset of the part in the text */
  start: number;
  text: string;
  termId: string | null;
}

/**
 * Cuts a text where terms begin and end.
 *
 * Matches that no longer fit (the text was split since, they overlap) are passed over: the parts always make up the
 * text again.
 */
export function splitByMatches(text: string, matches: readonly TermMatch[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { start, end, termId } of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) parts.push({ start: at, text: text.slice(at, start), termId: null });
    parts.push({ start, text: text.slice(start, end), termId });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), termId: null });
  return parts;
}
