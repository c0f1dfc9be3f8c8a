import { SaxesParser } from "saxes";
import type { Diagnostic } from "../../diagnostic.ts";
import { cleanXmlText } from "../clean-xml-text.ts";
import { explainXmlProblem } from "./xml-problem.ts";

/** What a reader is told, in the order of the file. */
export interface XmlEvents {
  /** @param attributes as written, with their prefixes */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  /** text between two tags, CDATA among it, in as many parts as there are kinds of it */
  text?(text: string): void;
  comment?(body: string): void;
  instruction?(target: string, body: string): void;
  /** what stands between `<!DOCTYPE` and `>` */
  doctype?(declaration: string): void;
}

/** Deeper than any format nests its elements (TBX: 12, XLIFF with groups: 30), shallow enough for recursion. */
export const MAX_XML_DEPTH = 200;
/** Characters without an end of a tag or a text: longer than any paragraph, short enough for any memory. */
export const MAX_XML_TOKEN = 16_000_000;
/** Slices of a long text, in UTF-16 units, so that a refusal comes soon. */
const SLICE = 65_536;
const OPEN_SURROGATE = /[\ud800-\udbff]$/;
const CHARACTER_REFERENCE = /&#(?:x[0-9a-f]+|[0-9]+);/gi;

/**
 * V8 keeps the parser's properties in a hash table once handlers have been added to it by name, which makes it five times
 * as slow; what stands as a prototype is laid out anew.
 */
const quicken = (parser: SaxesParser): void => void Object.create(parser).line;

/**
 * Reads XML 1.0 as it comes, and tells what it reads.
 *
 * Nothing is fetched and no entity expanded but XML's own five and character references: a document that declares
 * entities is refused, and so is one that nests deeper than MAX_XML_DEPTH or holds a tag or text longer than
 * MAX_XML_TOKEN. Characters that XML forbids (NUL, halves of surrogate pairs) are read as U+FFFD, unknown entities as
 * they are written, each kind with one warning; any other fault ends the reading with an error, and what was told before
 * it stands. O(n) time; memory for the longest text.
 */
export class XmlReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private depth = 0;
  private held = "";
  /** characters written since the parser last had something to tell */
  private silence = 0;
  private hasBadReference = false;
  private readonly told = new Set<string>();
  private isClosed = false;

  constructor(events: XmlEvents) {
    const { parser } = this;
    const live =
      <A>(tell: (told: A) => void) =>
      (told: A): void => {
        this.silence = 0;
        if (this.failure === null) tell(told);
      };
    parser.on("error", (error) => this.onProblem(error.message));
    parser.on(
      "opentag",
      live(({ name, attributes }) => {
        this.depth += 1;
        if (this.depth > MAX_XML_DEPTH) return void this.refuse("xml_too_deep", { most: MAX_XML_DEPTH });
        events.open?.(name, this.hasBadReference ? this.mendValues(attributes) : attributes);
      }),
    );
    parser.on(
      "closetag",
      live(({ name }) => {
        this.depth -= 1;
        events.close?.(name);
      }),
    );
    parser.on(
      "text",
      live((text) => events.text?.(this.hasBadReference ? this.mend(text) : text)),
    );
    parser.on(
      "cdata",
      live((text) => events.text?.(text)),
    );
    const { comment, instruction } = events;
    if (comment) parser.on("comment", live(comment.bind(events)));
    if (instruction)
      parser.on(
        "processinginstruction",
        live(({ target, body }) => instruction.call(events, target, body)),
      );
    parser.on(
      "doctype",
      live((declaration) => {
        if (/<!ENTITY/i.test(declaration)) return void this.refuse("xml_entities", {});
        events.doctype?.(declaration);
      }),
    );
    quicken(parser);
  }

  /** 1-based, of what is being read. */
  get line(): number {
    return this.parser.line;
  }

  /** 1-based, in UTF-16 units, of what is being read. */
  get column(): number {
    return Math.max(1, this.parser.columnIndex);
  }

  /** Whether reading has ended with an error; whatever is written now is passed over. */
  get hasFailed(): boolean {
    return this.failure !== null;
  }

  /** The error that ended the reading. */
  failure: Diagnostic | null = null;

  /** @param text the next part of the document, decoded, of any length, cut anywhere */
  write(text: string): void {
    const all = this.held + text;
    const cut = OPEN_SURROGATE.test(all) ? all.length - 1 : all.length;
    this.held = all.slice(cut);
    this.feed(all.slice(0, cut));
  }

  /** Says that the document is over. */
  close(): void {
    if (this.isClosed || this.hasFailed) return;
    this.feed(this.held);
    this.isClosed = true;
    if (!this.hasFailed) this.parser.close();
  }

  /** Ends the reading with an error: the document is not what was looked for. */
  stop(code: string, params: Record<string, string | number> = {}): void {
    this.refuse(code, params);
  }

  /** Notes something about the document where the reader stands. */
  note(severity: Diagnostic["severity"], code: string, params: Record<string, string | number> = {}): Diagnostic {
    const diagnostic = explainXmlProblem(severity, code, { line: this.line, column: this.column, ...params });
    this.diagnostics.push(diagnostic);
    return diagnostic;
  }

  private feed(text: string): void {
    for (let at = 0; at < text.length && !this.hasFailed; at += SLICE) {
      const slice = text.slice(at, at + SLICE);
      // a slice may end inside a pair: the parser keeps the half, so that only whole slices are looked at
      const isCut = OPEN_SURROGATE.test(slice) && at + SLICE < text.length;
      const whole = isCut ? slice.slice(0, -1) : slice;
      if (isCut) at -= 1;
      const clean = cleanXmlText(whole);
      this.silence += clean.length;
      this.parser.write(clean.slice(this.noteForbidden(whole, clean)));
      if (this.silence > MAX_XML_TOKEN) this.refuse("xml_too_long", { most: MAX_XML_TOKEN });
    }
  }

  /** Notes the first forbidden character where it stands. @returns how much of the text the parser has read for that */
  private noteForbidden(text: string, clean: string): number {
    if (clean === text || this.told.has("xml_forbidden_character")) return 0;
    let at = 0;
    while (text[at] === clean[at]) at += 1;
    this.parser.write(clean.slice(0, at));
    const newline = at === 0 ? -1 : text.lastIndexOf("\n", at - 1);
    // between two parts the parser's own place is off by a part
    const column = newline < 0 ? this.parser.column + 1 : at - newline;
    if (!this.hasFailed) this.noteOnce("xml_forbidden_character", { column });
    return at;
  }

  private refuse(code: string, params: Record<string, string | number>): void {
    this.failure ??= this.note("error", code, params);
  }

  private noteOnce(code: string, params: Record<string, string | number> = {}): void {
    if (this.told.has(code)) return;
    this.told.add(code);
    this.note("warning", code, params);
  }

  private onProblem(message: string): void {
    if (this.hasFailed) return;
    if (message === "malformed character entity.") {
      this.hasBadReference = true;
      return void this.noteOnce("xml_forbidden_character");
    }
    if (message === "undefined entity.") return void this.noteOnce("xml_unknown_entity");
    if (/must (?:be at|appear at) the start of the document/.test(message))
      return void this.noteOnce("xml_late_declaration");
    const unclosed = /^unclosed tag: (.*)$/s.exec(message)?.[1];
    if (unclosed !== undefined) return void this.refuse("xml_cut_off", { element: unclosed });
    if (message === "unexpected end.") return void this.refuse("xml_cut_off", { element: "" });
    if (message.startsWith("document must contain a root element")) return void this.refuse("xml_empty", {});
    this.refuse("xml_malformed", { detail: message.replace(/\.$/, "") });
  }

  /** The parser leaves references to forbidden characters as they were written. */
  private mend(text: string): string {
    this.hasBadReference = false;
    return text.replace(CHARACTER_REFERENCE, "\ufffd");
  }

  private mendValues(attributes: Readonly<Record<string, string>>): Record<string, string> {
    this.hasBadReference = false;
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, value.replace(CHARACTER_REFERENCE, "\ufffd")]),
    );
  }
}
