import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import { parseInlineMarks } from "../../text/inline-marks";
import { isLinkable } from "../../text/web-address";
import { cleanXmlText } from "../clean-xml-text";

/** How the runs of a paragraph look beyond their own marks. */
export interface RunLook {
  /** half points */
  size?: number;
  /** RRGGBB */
  color?: string;
  /** BCP 47 */
  language?: string;
}

/** A run a line, since a line break and a tab are elements of their own. */
const linesOf = (text: string, look: IRunOptions): TextRun[] =>
  cleanXmlText(text)
    .split("\n")
    .map((line, at) => {
      const [first = "", ...rest] = line.split("\t");
      const children = [first, ...rest.flatMap((part) => [new Tab(), part])];
      return new TextRun({ ...look, children, ...(at > 0 ? { break: 1 } : {}) });
    });

/**
 * A segment's text as the runs of a Word paragraph.
 *
 * @param text with inline marks, one paragraph
 * @returns runs; bold and italics are formatting, links are links where {@link isLinkable} lets them be
 *
 * ECMA-376 part 1, 17.3.2, 17.3.3.1 (br), 17.3.3.32 (tab) and 17.16.22 (hyperlink).
 */
export function textRuns(text: string, { size, color, language }: RunLook = {}): ParagraphChild[] {
  return parseInlineMarks(text).flatMap(({ text: part, bold, italic, href }): ParagraphChild[] => {
    const isLink = href !== undefined && isLinkable(href);
    const runs = linesOf(part, {
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: true } : {}),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color }),
      ...(isLink ? { style: "Hyperlink" } : {}),
      ...(language === undefined ? {} : { language: { value: language } }),
    });
    return isLink ? [new ExternalHyperlink({ link: href, children: runs })] : runs;
  });
}
