import { ExternalHyperlink, type ParagraphChild, TextRun } from "docx";
import { parseInlineMarks } from "../../text/inline-marks";
import { isWebAddress } from "../../text/web-address";
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

/**
 * A segment's text as the runs of a Word paragraph.
 *
 * @param text with inline marks, one paragraph
 * @returns runs; bold and italics are formatting, links are links
 *
 * ECMA-376 part 1, 17.3.2 and 17.16.22.
 */
export function textRuns(text: string, { size, color, language }: RunLook = {}): ParagraphChild[] {
  return parseInlineMarks(text).map(({ text: part, bold, italic, href }) => {
    const isLink = href !== undefined && isWebAddress(href);
    const run = new TextRun({
      text: cleanXmlText(part.replace(/\s*\n\s*/g, " ")),
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: true } : {}),
      ...(size === undefined ? {} : { size }),
      ...(color === undefined ? {} : { color }),
      ...(isLink ? { style: "Hyperlink" } : {}),
      ...(language === undefined ? {} : { language: { value: language } }),
    });
    return isLink ? new ExternalHyperlink({ link: href, children: [run] }) : run;
  });
}

/** The paragraphs of one side of a bead, which a blank line parts. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
