import type { SegmentKind } from "../../ingest/block";
import { type InlineRun, parseInlineMarks } from "../../text/inline-marks";
import { isLinkable } from "../../text/web-address";
import type { ExportArticle } from "../article-export";
import { paragraphsOf } from "../paragraphs-of";
import { cleanText } from "./clean-text";

/**
 * Letters that mean something to Markdown anywhere in a line; an ampersand where it begins a character reference, and a
 * bracket where marked would see a link within a link's text.
 */
const SPECIAL = /[\\`*_[\]<>#|~]|&(?=#?\w+;)|(?<=\])\(/g;
/** What would make a list, a rule or an underlined heading of the beginning of a line. */
const LINE_START = /^(?=[-+](?:\s|$)|[-=][-=\s]*$)/;
const NUMBER_START = /^(\d{1,9})(?=[.)](?:\s|$))/;
/** What CommonMark calls white space and punctuation (section 2.1): marks beside these are sure to be marks. */
const IS_BESIDE = /^[\p{Zs}\t\p{P}\p{S}]$/u;

/** What makes a link of a bare address in GitHub's Markdown, in which backslashes would be letters. */
const ADDRESS = /:(?=\/\/)|@|(?<=\bwww)\./gi;
const HAS_ADDRESS = /:\/\/|\bwww\.|@/i;

function escapeWord(word: string): string {
  const escaped = word.replace(SPECIAL, "\\$&");
  return escaped === word ? word : escaped.replace(ADDRESS, "\\$&");
}

/** A "!" at the end could stand before a link, which would make a picture of it. */
const escapeText = (text: string): string => text.replace(/\S+/g, escapeWord).replace(/!$/, "\\!");
/** An ampersand is a character reference: marked reads an escaped one before "amp;" as a bare one. */
const escapeHref = (href: string): string => href.replace(/[\\()<>*_`~|[\]]/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;");

/** Marks of a look around letters that neither begin nor end with white space. */
function dress(inner: string, { bold, italic }: InlineRun, isFree: boolean): string {
  const stars = `${bold ? "**" : ""}${italic ? "*" : ""}`;
  if (stars === "") return inner;
  if (isFree) return `${stars}${inner}${stars}`;
  // within a word, or beside other marks, stars may be letters (section 6.2, left- and right-flanking runs)
  const slanted = italic ? `<em>${inner}</em>` : inner;
  return bold ? `<strong>${slanted}</strong>` : slanted;
}

/** Writes runs of one line that all link to the same place, or nowhere; `before` and `after` are the letters beside. */
function writeRuns(runs: readonly InlineRun[], before: string, after: string): string {
  let line = "";
  runs.forEach((run, at) => {
    const [, start = "", inner = "", end = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    line += start;
    const next = runs[at + 1];
    const isMarkNext = end === "" && (next?.bold || next?.italic);
    const [left, right] = [line.at(-1) ?? before, end[0] ?? next?.text[0] ?? after];
    const isFree = !isMarkNext && [left, right].every((letter) => letter !== "*" && IS_BESIDE.test(letter));
    line += (inner === "" ? "" : dress(escapeText(inner), run, isFree)) + end;
  });
  return line;
}

/** Writes runs of one line. */
function writeLine(runs: readonly InlineRun[]): string {
  let line = "";
  for (let at = 0; at < runs.length; ) {
    const href = runs[at]?.href;
    let to = at + 1;
    while (to < runs.length && runs[to]?.href === href) to++;
    const group = runs.slice(at, to);
    const next = runs[to] ? "[" : " ";
    if (href === undefined || !isLinkable(href)) line += writeRuns(group, line.at(-1) ?? " ", next);
    else line += `[${writeRuns(group, "[", "]").trim()}](${escapeHref(href)})`;
    at = to;
  }
  return line.trim();
}

/** The lines of a paragraph, parted where its runs have ends of lines. */
function linesOf(text: string): InlineRun[][] {
  const lines: InlineRun[][] = [[]];
  for (const run of parseInlineMarks(text)) {
    cleanText(run.text)
      .split("\n")
      .forEach((part, at) => {
        if (at > 0) lines.push([]);
        if (part !== "") lines.at(-1)?.push({ ...run, text: part });
      });
  }
  return lines;
}

const PREFIX: Partial<Record<SegmentKind, string>> = {
  headline: "# ",
  subheading: "## ",
  quote: "> ",
  "list-item": "- ",
};
const ITALIC = new Set<SegmentKind>(["kicker", "byline", "dateline", "caption", "credit"]);

/** What lines after the first begin with, so that they stay part of the paragraph. */
const INDENT: Partial<Record<SegmentKind, string>> = { quote: "> ", "list-item": "  " };

function writeParagraph(kind: SegmentKind, text: string): string {
  const prefix = PREFIX[kind] ?? "";
  const lines = linesOf(text)
    .map(writeLine)
    .filter((line) => line !== "")
    .map((line) => line.replace(LINE_START, "\\").replace(NUMBER_START, "$1\\"));
  if (lines.length === 0) return "";
  // a heading has one line
  if (prefix.startsWith("#")) return prefix + lines.join("<br>");
  const star = ITALIC.has(kind) && !lines.some((line) => /[*<]/.test(line)) ? "*" : "";
  // a backslash would become part of an address
  const broken = lines.map((line, at) => {
    if (at === lines.length - 1) return line;
    return `${line}${HAS_ADDRESS.test(line.slice(line.lastIndexOf(" "))) ? "  " : "\\"}\n${INDENT[kind] ?? ""}`;
  });
  return `${prefix}${star}${broken.join("")}${star}`;
}

/**
 * The translation alone as Markdown.
 *
 * @param article with the segments to write; those without a translation and furniture are left out
 * @returns Markdown: headings, quotes, lists, bold, italics, links, line breaks; ends with a line feed. Bold and italics
 *   are tags of HTML where stars would be letters
 *
 * CommonMark 0.31.2, sections 2.4 (backslash escapes), 4.2, 5.1, 5.2, 6.2, 6.3, 6.6 and 6.7. `markdownToHtml` says the
 * same of it, but that GitHub's readers make links of bare addresses. O(n).
 */
export function serializeTargetMarkdown(article: ExportArticle): string {
  let text = "";
  let last: SegmentKind | null = null;
  for (const { kind, target } of article.segments) {
    if (kind === "furniture") continue;
    for (const part of paragraphsOf(target)) {
      const paragraph = writeParagraph(kind, part);
      if (paragraph === "") continue; // white space that nobody sees
      if (text !== "") text += kind === "list-item" && last === "list-item" ? "\n" : "\n\n";
      text += paragraph;
      last = kind;
    }
  }
  return text === "" ? "" : `${text}\n`;
}
