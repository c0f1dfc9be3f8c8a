import { serializeInlineMarks } from "../../text/inline-marks.ts";
import type { InlineRun } from "../../text/normalise-runs.ts";
import { XmlWriter } from "../xml/write-xml.ts";
import { writeSegmentRuns } from "./write-segment.ts";

/** What tools call bold and italic in `type`; the standard recommends the whole words. */
const BOLD = /^(?:x-)?(?:bold|b|strong)$/i;
const ITALIC = /^(?:x-)?(?:italics?|i|em|emphasis)$/i;
const HREF = /\bhref\s*=\s*["']([^"']*)["']/i;

interface Style {
  bold: boolean;
  italic: boolean;
  href: string | undefined;
}
const PLAIN: Style = { bold: false, italic: false, href: undefined };

const styleOf = (type: string): Partial<Style> =>
  BOLD.test(type) ? { bold: true } : ITALIC.test(type) ? { italic: true } : {};

interface OpenCode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  content: string;
}

/** What a segment gave: its text with light marks, and its XML where they don't say all of it. */
export interface FinishedSegment {
  text: string;
  xml: string | null;
}

/** A segment without elements. O(n). */
export const plainSegment = (plain: string): FinishedSegment => ({
  text: /[*[\\]/.test(plain) ? serializeInlineMarks([{ text: plain }]) : plain,
  xml: null,
});

/**
 * Gathers what stands within one `<seg>` that holds elements.
 *
 * `<hi>`, and `<bpt>` with its `<ept>`, that say bold, italic or a link become light marks; other code (`<bpt>`, `<ept>`,
 * `<ph>`, `<it>`, `<ut>`, with the `<sub>` inside) is no text and left out; the text of every other element is kept. What
 * marks don't say is kept as XML. TMX 1.4b, section "Content markup". O(n).
 */
export class SegmentReader {
  private readonly runs: InlineRun[] = [];
  private xml = "";
  private readonly open: string[] = [];
  /** the code element in hand, whose content is no text */
  private code: OpenCode | null = null;
  /** how deep within the code element */
  private codeDepth = 0;
  private readonly spans: { key: string; style: Partial<Style> }[] = [];
  private readonly writer = new XmlWriter();
  private isTagOpen = false;

  /** @param plain text before the first element; a segment that holds none needs no reader, see plainSegment */
  constructor(private readonly plain: string) {}

  /** How many elements within the segment are open. */
  get depth(): number {
    return this.open.length;
  }

  openElement(name: string, attributes: Readonly<Record<string, string>>): void {
    this.closeTag();
    this.xml += `<${name}${this.writer.attributes(attributes)}`;
    this.isTagOpen = true;
    this.open.push(name);
    if (this.code) this.codeDepth += 1;
    else if (name === "hi") this.spans.push({ key: `hi ${this.open.length}`, style: styleOf(attributes.type ?? "") });
    else if (/^(?:bpt|ept|ph|it|ut)$/.test(name)) this.code = { name, attributes, content: "" };
  }

  closeElement(): void {
    const name = this.open.pop() ?? "";
    this.xml += this.isTagOpen ? "/>" : `</${name}>`;
    this.isTagOpen = false;
    if (this.codeDepth > 0) this.codeDepth -= 1;
    else if (this.code) this.endCode(this.code);
    else if (name === "hi") this.endSpan(`hi ${this.open.length + 1}`);
  }

  text(text: string): void {
    this.closeTag();
    this.xml += this.writer.text(text);
    if (this.code) {
      if (this.codeDepth === 0) this.code.content += text;
      return;
    }
    this.addRun(text);
  }

  /** @returns the text with light marks, and the XML where they don't say all of it */
  finish(): FinishedSegment {
    const text = serializeInlineMarks(this.plain === "" ? this.runs : [{ text: this.plain }, ...this.runs]);
    const xml = this.writer.text(this.plain) + this.xml;
    return { text, xml: xml === writeSegmentRuns(text, this.writer) ? null : xml };
  }

  private closeTag(): void {
    if (this.isTagOpen) this.xml += ">";
    this.isTagOpen = false;
  }

  private addRun(text: string): void {
    const style: Style = Object.assign({ ...PLAIN }, ...this.spans.map((span) => span.style));
    const { bold, italic, href } = style;
    this.runs.push(href === undefined ? { text, bold, italic } : { text, bold, italic, href });
  }

  private endCode({ name, attributes, content }: OpenCode): void {
    this.code = null;
    if (name === "bpt") {
      const href = HREF.exec(content)?.[1];
      const style = href === undefined ? styleOf(attributes.type ?? "") : { href };
      this.spans.push({ key: `i ${attributes.i}`, style });
    } else if (name === "ept") this.endSpan(`i ${attributes.i}`);
  }

  private endSpan(key: string): void {
    const at = this.spans.findLastIndex((span) => span.key === key);
    if (at >= 0) this.spans.splice(at, 1);
  }
}
