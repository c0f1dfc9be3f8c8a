/** A stretch of a text: found or not; `start` is its UTF-16 offset. */
export interface MarkedPart {
  text: string;
  start: number;
  marked: boolean;
}

const escapeForPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Cuts a text at each occurrence of a word of the query; joined again the parts are the text. */
export function markWords(text: string, query: string): MarkedPart[] {
  const words = query.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [{ text, start: 0, marked: false }];
  const pattern = new RegExp(words.map(escapeForPattern).join("|"), "giu");
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), start: end, marked: false });
    parts.push({ text: match[0], start: match.index, marked: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), start: end, marked: false });
  return parts;
}
