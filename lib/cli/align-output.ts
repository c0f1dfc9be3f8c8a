import type { Bead } from "../core/align/bead.ts";

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

/** Characters that XML 1.0 cannot hold in any form: controls, halves of pairs. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** TMX 1.4: a unit for each bead with both sides, its confidence as a property. */
export function toTmx({ source, target, beads }: AlignedDocument): string {
  const units = beads.filter(isLink).map((bead) => {
    const variant = (language: string, text: string) =>
      `      <tuv xml:lang="${language}"><seg>${escapeXml(text)}</seg></tuv>`;
    return [
      "    <tu>",
      `      <prop type="x-confidence">${round(bead.confidence)}</prop>`,
      variant("sw", join(source, bead.source)),
      variant("en", join(target, bead.target)),
      "    </tu>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
  <header creationtool="tafsiri" creationtoolversion="1" segtype="paragraph" o-tmf="tafsiri" adminlang="en" srclang="sw" datatype="plaintext"/>
  <body>
${units.join("\n")}
  </body>
</tmx>`;
}
