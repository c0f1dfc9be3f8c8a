import { marked } from "marked";

/**
 * Reads a text in Markdown.
 *
 * @param text CommonMark with GitHub's tables
 * @returns HTML; what it holds of HTML passes through and is read as a web page is, which runs no script
 *
 * CommonMark 0.31, read by marked. O(n) but for its worst cases.
 */
export function markdownToHtml(text: string): string {
  return marked.parse(text.replace(/^---\n[\s\S]*?\n---\n/, ""), { async: false, gfm: true });
}
