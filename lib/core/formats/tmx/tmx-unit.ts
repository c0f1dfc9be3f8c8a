/** A `<prop>`: what a tool says of a unit, a variant or the file. */
export interface TmxProp {
  type: string;
  text: string;
  /** of `xml:lang`, where given */
  language?: string;
}

/** One language of a unit. */
export interface TmxVariant {
  /** as written; BCP 47 in good files */
  language: string;
  /** with light marks, as segments have them; code of other tools left out */
  text: string;
  /** what stands within `<seg>`, where it holds elements that the text's marks don't say */
  xml: string | null;
  /** of `<tuv>`, as written, without its language */
  attributes: Readonly<Record<string, string>>;
  props: readonly TmxProp[];
  notes: readonly string[];
}

/** A translation unit. */
export interface TmxUnit {
  /** of `<tu>`, as written */
  attributes: Readonly<Record<string, string>>;
  props: readonly TmxProp[];
  notes: readonly string[];
  variants: readonly TmxVariant[];
}

/** What a file says of itself. */
export interface TmxHeader {
  /** of `<header>`, as written */
  attributes: Readonly<Record<string, string>>;
  props: readonly TmxProp[];
  notes: readonly string[];
}

/** A whole file. */
export interface TmxDocument {
  header: TmxHeader;
  units: readonly TmxUnit[];
}

/** Attributes that TMX 1.4b allows, by element; its document type definition, in the standard's appendix. */
export const TMX_ATTRIBUTES = {
  header: [
    "creationtool",
    "creationtoolversion",
    "segtype",
    "o-tmf",
    "adminlang",
    "srclang",
    "datatype",
    "o-encoding",
    "creationdate",
    "creationid",
    "changedate",
    "changeid",
  ],
  tu: [
    "tuid",
    "o-encoding",
    "datatype",
    "usagecount",
    "lastusagedate",
    "creationtool",
    "creationtoolversion",
    "creationdate",
    "creationid",
    "changedate",
    "segtype",
    "changeid",
    "o-tmf",
    "srclang",
  ],
  tuv: [
    "o-encoding",
    "datatype",
    "usagecount",
    "lastusagedate",
    "creationtool",
    "creationtoolversion",
    "creationdate",
    "creationid",
    "changedate",
    "o-tmf",
    "changeid",
  ],
} as const;

/** An attribute that the standard doesn't know goes out as a property of this type, and comes back as what it was. */
export const ATTRIBUTE_PROP = "x-attribute-";
