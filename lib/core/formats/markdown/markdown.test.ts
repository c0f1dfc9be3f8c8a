import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEGMENT_KINDS } from "../../ingest/block";
import { type InlineRun, parseInlineMarks } from "../../text/inline-marks";
import { normaliseRuns } from "../../text/normalise-runs";
import { parseHtmlTable } from "../html/parse-table";
import { paragraphsOf } from "../paragraphs-of";
import { articleOf, markedText } from "../testing/nasty-text";
import { markdownToHtml } from "./parse";
import { serializeTargetMarkdown } from "./serialize";

/** What Markdown says, as a segment's text. */
const read = (markdown: string): string =>
  parseHtmlTable(`<table><tr><td>${markdownToHtml(markdown)}</td></tr></table>`)[0]?.[0] ?? "";

/** GitHub's readers make a link of a bare address. */
const isBareAddress = ({ text, href }: InlineRun): boolean => href === text || href === `mailto:${text}`;
/** How a run looks, before each of its words. */
function wordsOf({ text, bold, italic, href = "" }: InlineRun): string {
  return text.replace(/\S+/g, (word) => `{${bold ? "b" : ""}${italic ? "i" : ""}${href}}${word}`).replace(/\s+/g, " ");
}
const withoutBareLinks = (runs: InlineRun[]): InlineRun[] =>
  normaliseRuns(
    runs.map(({ href, ...run }) => (href === undefined || isBareAddress({ ...run, href }) ? run : { ...run, href })),
  );
/** The same for all texts that a reader sees as one: white space is one space and looks like nothing. */
function settled(text: string): string {
  const parts = paragraphsOf(text.toWellFormed().replaceAll("\0", "\ufffd")).map((part) =>
    withoutBareLinks(parseInlineMarks(part))
      .map((run) =>
        run.text
          .split("\n")
          .map((line) => wordsOf({ ...run, text: line }))
          .join("\n"),
      )
      .join("")
      .split("\n")
      .map((line) => line.replace(/ +/g, " ").trim())
      .filter((line) => line !== "")
      .join("\n"),
  );
  return parts.filter((part) => part !== "").join("\n\n");
}
const ITALIC = ["kicker", "byline", "dateline", "caption", "credit"];

describe("the translation as Markdown", () => {
  it("means what the segments mean, whatever they hold", () => {
    const kinds = fc.constantFrom(...SEGMENT_KINDS.filter((kind) => kind !== "furniture"));
    fc.assert(
      fc.property(fc.array(markedText, { maxLength: 3 }), kinds, (texts, kind) => {
        const markdown = serializeTargetMarkdown(
          articleOf(
            texts.map((text) => ["x", text]),
            { kind },
          ),
        );
        const [found, expected] = [settled(read(markdown)), settled(texts.join("\n\n"))];
        if (ITALIC.includes(kind)) expect(found.replace(/\{(b?)i/g, "{$1")).toBe(expected.replace(/\{(b?)i/g, "{$1"));
        else expect(found).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  it("writes nothing for a paragraph of white space alone", () => {
    const texts = ["[\u0085](https://mfano.example)", "Habari"].map((text): [string, string] => ["x", text]);
    expect(serializeTargetMarkdown(articleOf(texts, { kind: "credit" }))).toBe("*Habari*\n");
  });

  it.each([
    ["- mstari", "\\- mstari"],
    ["2024. Mwaka mpya", "2024\\. Mwaka mpya"],
    ["-5 nyuzi", "-5 nyuzi"],
    ["1.5 bilioni", "1.5 bilioni"],
    ["---", "\\---"],
    ["Mstari\n===", "Mstari\\\n\\==="],
    ["AT&T & &amp;", "AT&T & \\&amp;"],
    ['a**"b"**c', 'a<strong>"b"</strong>c'],
    ["alisema **ndiyo**, *sasa*", "alisema **ndiyo**, *sasa*"],
    ["Ona![hapa](https://mfano.example/a_(b))", "Ona\\![hapa](https://mfano.example/a\\_\\(b\\))"],
  ])("writes %j", (text, markdown) => {
    expect(serializeTargetMarkdown(articleOf([["x", text]]))).toBe(`${markdown}\n`);
  });
});

describe("Markdown of other programs", () => {
  it.each([
    ["front matter is passed over", "---\ntitle: x\n---\nHabari", "<p>Habari</p>\n"],
    ["front matter with other ends of lines", "---\r\ntitle: x\r\n---\r\nHabari", "<p>Habari</p>\n"],
    ["front matter that never ends is text", "---\ntitle: x\n\nHabari", "<hr>\n<p>title: x</p>\n<p>Habari</p>\n"],
    ["NUL and halves of letters", "Ha\u0000b\ud800", "<p>Ha\ufffdb\ufffd</p>\n"],
    ["a fence that never closes", "```\nHabari", "<pre><code>Habari\n</code></pre>\n"],
    [
      "a link that never closes",
      "[Habari](https://mfano",
      '<p>[Habari](<a href="https://mfano">https://mfano</a></p>\n',
    ],
    ["nothing", "", ""],
  ])("%s", (_, text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });
});
