import { XmlWriter } from "../xml/write-xml.ts";
import {
  ATTRIBUTE_PROP,
  TMX_ATTRIBUTES,
  type TmxDocument,
  type TmxHeader,
  type TmxProp,
  type TmxUnit,
  type TmxVariant,
} from "./tmx-unit.ts";
import { writeSegmentRuns } from "./write-segment.ts";

type Element = keyof typeof TMX_ATTRIBUTES;
interface Described {
  attributes: Readonly<Record<string, string>>;
  props: readonly TmxProp[];
  notes: readonly string[];
}

const SEGMENT_TYPES = ["block", "paragraph", "sentence", "phrase"];
const KNOWN: Readonly<Record<Element, ReadonlySet<string>>> = {
  header: new Set(TMX_ATTRIBUTES.header),
  tu: new Set(TMX_ATTRIBUTES.tu),
  tuv: new Set(TMX_ATTRIBUTES.tuv),
};
/** What the standard wants of every header, where a file that was read lacks it. */
const HEADER_DEFAULTS: Readonly<Record<string, string>> = {
  creationtool: "tafsiri",
  creationtoolversion: "1",
  segtype: "paragraph",
  "o-tmf": "tafsiri",
  adminlang: "en",
  srclang: "*all*",
  datatype: "plaintext",
};

/** What stands after the last unit. */
export const TMX_END = "</body>\n</tmx>\n";

/** Writes a memory piece by piece: the start, unit after unit, TMX_END. */
export class TmxWriter {
  private readonly xml = new XmlWriter();

  /** Characters that XML has no place for and that went out as U+FFFD. */
  get replaced(): number {
    return this.xml.replaced;
  }

  /**
   * What stands before the first unit.
   *
   * @param header whose required attributes have defaults
   *
   * O(n).
   */
  start(header: TmxHeader): string {
    const attributes = { ...HEADER_DEFAULTS, ...header.attributes };
    const { own, remarks } = this.describe("header", { ...header, attributes });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header${own}>${remarks}</header>\n<body>\n`;
  }

  /**
   * A unit on lines of its own.
   *
   * @param unit with a variant at least, or nothing is written: the standard wants one
   *
   * O(n).
   */
  unit(unit: TmxUnit): string {
    if (unit.variants.length === 0) return "";
    const { own, remarks } = this.describe("tu", unit);
    return `<tu${own}>${remarks}\n${unit.variants.map((variant) => this.variant(variant)).join("")}</tu>\n`;
  }

  private variant(variant: TmxVariant): string {
    const { own, remarks } = this.describe("tuv", variant);
    const language = this.xml.attributes({ "xml:lang": variant.language });
    const segment = variant.xml ?? writeSegmentRuns(variant.text, this.xml);
    return `<tuv${language}${own}>${remarks}<seg>${segment}</seg></tuv>\n`;
  }

  /** Attributes that the standard knows, and everything else as properties and notes. */
  private describe(element: Element, { attributes, props, notes }: Described): { own: string; remarks: string } {
    const known: Record<string, string> = {};
    let remarks = "";
    for (const note of notes) remarks += `<note>${this.xml.text(note)}</note>`;
    for (const { type, text, language } of props)
      remarks += `<prop${this.xml.attributes({ type, "xml:lang": language })}>${this.xml.text(text)}</prop>`;
    for (const name in attributes) {
      const value = attributes[name] ?? "";
      const fits = name !== "segtype" || SEGMENT_TYPES.includes(value);
      if (KNOWN[element].has(name) && fits) known[name] = value;
      else if (name === "segtype" && element === "header") known[name] = "block";
      else remarks += `<prop${this.xml.attributes({ type: ATTRIBUTE_PROP + name })}>${this.xml.text(value)}</prop>`;
    }
    return { own: this.xml.attributes(known), remarks };
  }
}

/**
 * Writes a whole memory as TMX 1.4b.
 *
 * @returns the file's text, in UTF-8 by its declaration, valid by the standard's document type definition
 *
 * Law: what parseTmx reads from it is the document, with each text's marks normalised (see normaliseRuns), what XML
 * forbids as U+FFFD, and the header's required attributes filled in. O(n). For memories that don't fit into memory, see
 * TmxWriter.
 */
export function serializeTmx({ header, units }: TmxDocument): string {
  const writer = new TmxWriter();
  return [writer.start(header), ...units.map((unit) => writer.unit(unit)), TMX_END].join("");
}
