import type { Bead } from "../core/align/bead.ts";
import { serializeTmx } from "../core/formats/tmx/serialize.ts";
import type { TmxHeader, TmxUnit, TmxVariant } from "../core/formats/tmx/tmx-unit.ts";
import { serializeInlineMarks } from "../core/text/inline-marks.ts";

/** Digits of a confidence that mean something. */
const DIGITS = 4;

export interface AlignedDocument {
  id: string;
  source: readonly string[];
  target: readonly string[];
  beads: readonly Bead[];
}

const round = (value: number): number => Number(value.toFixed(DIGITS));
const join = (paragraphs: readonly string[], indexes: readonly number[]): string =>
  indexes.map((index) => paragraphs[index] ?? "").join("\n\n");
const isLink = ({ source, target }: Bead): boolean => source.length > 0 && target.length > 0;

/** A line of JSON: links of paragraphs by index, and the confidence of each. Paragraphs in no link have no counterpart. */
export function toJsonLine({ id, beads }: AlignedDocument): string {
  const links = beads.filter(isLink);
  return JSON.stringify({
    id,
    links: links.map(({ source, target }) => [source, target]),
    scores: links.map(({ confidence }) => round(confidence)),
  });
}

const cell = (text: string): string => text.replace(/\s*[\t\n\r]+\s*/g, " ");

/** A line a bead: source, target, confidence; paragraphs of one side are joined by a space. */
export function toTsv({ source, target, beads }: AlignedDocument): string {
  return beads
    .map((bead) =>
      [cell(join(source, bead.source)), cell(join(target, bead.target)), round(bead.confidence)].join("\t"),
    )
    .join("\n");
}

const HEADER: TmxHeader = { attributes: { srclang: "sw" }, props: [], notes: [] };

/** TMX 1.4: a unit for each bead with both sides, its confidence as a property. */
export function toTmx({ source, target, beads }: AlignedDocument): string {
  const variant = (language: string, text: string): TmxVariant => ({
    language,
    // the articles are plain text: what looks like a mark stands there as it is
    text: serializeInlineMarks([{ text }]),
    xml: null,
    attributes: {},
    props: [],
    notes: [],
  });
  const units = beads.filter(isLink).map(
    (bead): TmxUnit => ({
      attributes: {},
      props: [{ type: "x-confidence", text: String(round(bead.confidence)) }],
      notes: [],
      variants: [variant("sw", join(source, bead.source)), variant("en", join(target, bead.target))],
    }),
  );
  return serializeTmx({ header: HEADER, units }).trimEnd();
}
