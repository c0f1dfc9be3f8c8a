import type { Diagnostic, Result } from "../../diagnostic.ts";
import { XmlReader } from "../xml/read-xml.ts";
import { type FinishedSegment, plainSegment, SegmentReader } from "./read-segment.ts";
import {
  ATTRIBUTE_PROP,
  type TmxDocument,
  type TmxHeader,
  type TmxProp,
  type TmxUnit,
  type TmxVariant,
} from "./tmx-unit.ts";

/** What a reader of a memory is told, in the order of the file. */
export interface TmxEvents {
  header?(header: TmxHeader): void;
  /** @param line where the unit ends, 1-based */
  unit(unit: TmxUnit, line: number): void;
}

interface Described {
  attributes: Record<string, string>;
  props: TmxProp[];
  notes: string[];
}
/** Languages in one unit; more is a fault of the file. */
const MAX_VARIANTS = 500;

function describe(attributes: Readonly<Record<string, string>>): Described {
  const own: Record<string, string> = {};
  for (const name in attributes) if (name !== "xml:lang" && name !== "lang") own[name] = attributes[name] ?? "";
  return { attributes: own, props: [], notes: [] };
}

/** The language of an element: `xml:lang`, or `lang` as versions before 1.4 wrote. */
const languageIn = (attributes: Readonly<Record<string, string>>): string =>
  attributes["xml:lang"] ?? attributes.lang ?? "";

/**
 * Reads a translation memory of any TMX 1.x as it comes.
 *
 * Units are told as soon as they are whole, so that what stands before a fault or the end of a cut-off file is not lost.
 * Elements that the standard doesn't know are passed over; their place is noted once. TMX 1.4b, LISA OSCAR 2005, and the
 * `lang` of its forerunners. O(n) time; memory for the largest unit.
 */
export class TmxReader {
  private readonly xml: XmlReader;
  private readonly path: string[] = [];
  private header: Described | null = null;
  private unit: (Described & { variants: TmxVariant[] }) | null = null;
  private variant: (Described & { language: string }) | null = null;
  /** text of the segment in hand, as long as it holds no element */
  private plain: string | null = null;
  /** the segment in hand, once it holds one */
  private segment: SegmentReader | null = null;
  private finished: FinishedSegment | null = null;
  private collected: string | null = null;
  private prop: { type: string; language: string } = { type: "", language: "" };
  /** what the root's name begins with, and so those of its elements: empty in most files */
  private prefix = "";
  /** units told so far */
  count = 0;

  constructor(private readonly events: TmxEvents) {
    this.xml = new XmlReader({
      open: (name, attributes) => {
        if (this.path.length === 0) this.prefix = /^[\w.-]+:(?=tmx$)/.exec(name)?.[0] ?? "";
        this.open(this.localName(name), attributes);
      },
      close: (name) => this.close(this.localName(name)),
      text: (text) => {
        if (this.plain !== null) this.plain += text;
        else if (this.segment) this.segment.text(text);
        else if (this.collected !== null) this.collected += text;
      },
    });
  }

  get diagnostics(): Diagnostic[] {
    return this.xml.diagnostics;
  }

  /** Whether the file turned out to be none, or broken; what was told before it stands. */
  get hasFailed(): boolean {
    return this.xml.hasFailed;
  }

  /** 1-based, of what is being read. */
  get line(): number {
    return this.xml.line;
  }

  /** @param text the next part of the file, decoded, of any length */
  write(text: string): void {
    this.xml.write(text);
  }

  /** Says that the file is over. */
  end(): void {
    this.xml.close();
  }

  private localName(name: string): string {
    return this.prefix !== "" && name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.plain !== null) {
      this.segment = new SegmentReader(this.plain);
      this.plain = null;
    }
    if (this.segment) return void this.segment.openElement(name, attributes);
    if (this.path.length === 0 && name !== "tmx") this.xml.stop("tmx_none", { element: name });
    this.path.push(name);
    if (name === "header") this.header = describe(attributes);
    else if (name === "tu") this.unit = { ...describe(attributes), variants: [] };
    else if (name === "tuv" && this.unit) this.variant = { ...describe(attributes), language: languageIn(attributes) };
    else if (name === "seg" && this.variant) this.plain = "";
    else if (name === "prop" || name === "note") {
      this.collected = "";
      this.prop = { type: attributes.type ?? "", language: languageIn(attributes) };
    }
  }

  private close(name: string): void {
    if (this.plain !== null) {
      this.finished ??= plainSegment(this.plain);
      this.plain = null;
    } else if (this.segment) {
      // elements within a segment are not on the path
      if (name !== "seg" || this.segment.depth > 0) return void this.segment.closeElement();
      this.finished ??= this.segment.finish();
      this.segment = null;
    }
    this.path.pop();
    if (name === "prop" || name === "note") this.endRemark(name);
    else if (name === "tuv") this.endVariant();
    else if (name === "tu") this.endUnit();
    else if (name === "header" && this.header) {
      this.events.header?.(this.header);
      this.header = null;
    }
  }

  private endRemark(name: "prop" | "note"): void {
    const text = this.collected ?? "";
    this.collected = null;
    const owner = this.variant ?? this.unit ?? this.header;
    if (!owner) return;
    const { type, language } = this.prop;
    if (name === "note") owner.notes.push(text);
    else if (type.startsWith(ATTRIBUTE_PROP)) owner.attributes[type.slice(ATTRIBUTE_PROP.length)] = text;
    else owner.props.push(language === "" ? { type, text } : { type, text, language });
  }

  private endVariant(): void {
    const { unit, variant, finished } = this;
    this.variant = null;
    this.finished = null;
    if (!unit || !variant || unit.variants.length >= MAX_VARIANTS) return;
    unit.variants.push({ ...variant, ...(finished ?? { text: "", xml: null }) });
  }

  private endUnit(): void {
    const { unit } = this;
    this.unit = null;
    if (!unit) return;
    this.count += 1;
    this.events.unit(unit, this.xml.line);
  }
}

/**
 * Reads a whole memory.
 *
 * @param text of the file, decoded
 * @returns header and units; where the file is broken or cut off but some units are whole, these, with the error among
 *   the diagnostics
 *
 * O(n). For files that don't fit into memory, see TmxReader.
 */
export function parseTmx(text: string): Result<TmxDocument> {
  let header: TmxHeader = { attributes: {}, props: [], notes: [] };
  const units: TmxUnit[] = [];
  const reader = new TmxReader({
    header: (found) => {
      header = found;
    },
    unit: (unit) => units.push(unit),
  });
  reader.write(text);
  reader.end();
  const { diagnostics } = reader;
  return reader.hasFailed && units.length === 0
    ? { ok: false, diagnostics }
    : { ok: true, value: { header, units }, diagnostics };
}
