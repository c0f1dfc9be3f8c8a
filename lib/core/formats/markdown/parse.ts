import { marked } from "marked";
import { cleanText } from "./clean-text";

/** What static sites put before a text: YAML between two lines of three hyphens. */
const FRONT_MATTER = /^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/;

/**
 * Reads a text in Markdown.
 *
 * @param text CommonMark with GitHub's tables
 * @returns HTML; what it holds of HTML passes through and is read as a web page is, which runs no script. NUL and halves
 *   of letters are U+FFFD. Nothing is malformed in Markdown: what begins and never ends is text
 *
 * CommonMark 0.31.2 (NUL: section 2.3) and GitHub Flavored Markdown 0.29, section 4.10 (tables), read by marked. O(n)
 * but for its worst cases.
 */
export function markdownToHtml(text: string): string {
  return marked.parse(cleanText(text.replace(FRONT_MATTER, "")), { async: false, gfm: true });
}
