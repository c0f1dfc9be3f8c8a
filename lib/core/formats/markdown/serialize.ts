import type { SegmentKind } from "../../ingest/block";
import { type InlineRun, parseInlineMarks } from "../../text/inline-marks";
import { isWebAddress } from "../../text/web-address";
import type { ExportArticle } from "../article-export";

/** Letters that mean something to Markdown anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>#|~]/g;
/** What would make a list or a number of the beginning of a line. */
const START = /^(\s*)([-+]|\d+[.)])(?=\s)/;

const escapeText = (text: string): string => text.replace(SPECIAL, "\\$&");

function writeRun({ text, bold, italic, href }: InlineRun): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (inner === "") return text;
  const strong = bold ? "**" : "";
  const slanted = italic ? "*" : "";
  const looked = `${strong}${slanted}${escapeText(inner)}${slanted}${strong}`;
  return `${before}${href === undefined || !isWebAddress(href) ? looked : `[${looked}](${href})`}${after}`;
}

const PREFIX: Partial<Record<SegmentKind, string>> = {
  headline: "# ",
  subheading: "## ",
  quote: "> ",
  "list-item": "- ",
};
const ITALIC = new Set<SegmentKind>(["kicker", "byline", "dateline", "caption", "credit"]);

function writeParagraph(kind: SegmentKind, text: string): string {
  const line = parseInlineMarks(text)
    .map(writeRun)
    .join("")
    .replace(/\s*\n\s*/g, " ");
  const prefix = PREFIX[kind] ?? "";
  if (ITALIC.has(kind) && !line.includes("*")) return `*${line}*`;
  return prefix + (prefix === "" ? line.replace(START, "$1\\$2").replace(/^\\-/, "\\-") : line);
}

/**
 * The translation alone as Markdown.
 *
 * @param article with the segments to write; those without a translation and furniture are left out
 * @returns CommonMark: headings, quotes, lists, bold, italics, links; ends with a line feed
 *
 * CommonMark 0.31. O(n).
 */
export function serializeTargetMarkdown(article: ExportArticle): string {
  let text = "";
  let last: SegmentKind | null = null;
  for (const { kind, target } of article.segments) {
    if (kind === "furniture" || target.trim() === "") continue;
    for (const part of target.split(/\n\s*\n/).filter((one) => one.trim() !== "")) {
      if (text !== "") text += kind === "list-item" && last === "list-item" ? "\n" : "\n\n";
      text += writeParagraph(kind, part.trim());
      last = kind;
    }
  }
  return text === "" ? "" : `${text}\n`;
}
