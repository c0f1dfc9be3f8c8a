import { parseInlineMarks } from "../../text/inline-marks.ts";
import type { XmlWriter } from "../xml/write-xml.ts";

const escapeQuotes = (href: string): string => href.replaceAll('"', "%22").replaceAll("'", "%27");

/**
 * What stands within `<seg>` for a text with light marks: each mark a pair of `<bpt>` and `<ept>` around its words.
 *
 * @param text of a segment
 * @param writer which counts the characters that XML has no place for
 *
 * O(n).
 */
export function writeSegmentRuns(text: string, writer: XmlWriter): string {
  if (!/[*[\\]/.test(text)) return writer.text(text);
  let out = "";
  let i = 0;
  for (const run of parseInlineMarks(text)) {
    const codes: [string, string, string][] = [
      ...(run.href === undefined
        ? []
        : ([["link", `<a href="${escapeQuotes(run.href)}">`, "</a>"]] as [string, string, string][])),
      ...(run.bold ? ([["bold", "<b>", "</b>"]] as [string, string, string][]) : []),
      ...(run.italic ? ([["italic", "<i>", "</i>"]] as [string, string, string][]) : []),
    ];
    const numbered = codes.map(([type, begin, end]) => {
      i += 1;
      return {
        begin: `<bpt${writer.attributes({ i: String(i), type })}>${writer.text(begin)}</bpt>`,
        end: `<ept${writer.attributes({ i: String(i) })}>${writer.text(end)}</ept>`,
      };
    });
    out += numbered.map(({ begin }) => begin).join("");
    out += writer.text(run.text);
    out += numbered
      .reverse()
      .map(({ end }) => end)
      .join("");
  }
  return out;
}
