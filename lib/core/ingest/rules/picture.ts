import type { SegmentKind } from "../block";
import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, LONGEST_LABEL, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";
import { swahiliShare } from "../swahili-share";

/** "…leo asubuhiPicha: AFP", "… (Picha na Maktaba)", "… | Picha: Ikulu": a caption with its credit behind it. */
const FUSED =
  /^(?<caption>.{8,}?)[\s|([–-]*(?:Picha|Foto|Photo|Image|Bild)(?:\s*(?:kwa hisani ya|na|ya|by|credit))?\s*[:/]\s*(?<credit>[^)\]]{2,120})[)\]]?$/u;
const FUSED_BY =
  /^(?<caption>.{8,}?)[\s|]*[([](?:Picha|Foto|Photo)\s+(?:na|kwa hisani ya|by)\s+(?<credit>[^)\]]{2,120})[)\]]\.?$/iu;
/** "… akihutubia. Picha na Maktaba", "… mjini Goma © AFP - Jina": a sentence, then whose picture it is. */
const FUSED_BEHIND =
  /^(?<caption>.{8,}?)[.\s|–-]*(?:(?<=[.|–-]\s*)(?:Picha|PICHA|Foto)\s+(?:na|kwa hisani ya|ya)|©)\s*(?<credit>[^.]{2,80})\.?$/u;
/** "Haki ?miliki ya picha Getty Images Image caption Rais akihutubia": the other way round. */
const CREDIT_FIRST =
  /^(?:Haki ?miliki ya picha|Chanzo cha picha|Image copyright|Image source)[,:]?\s+(?<credit>.{2,60}?)\s+(?:Image caption|Maelezo ya picha)[,:]?\s+(?<caption>.+)$/u;
const CAPTION = /^(?:Maelezo ya picha|Image caption|Picha\s*:|Pichani\s*[:,]|Caption\s*:)[,:]?\s*(?<text>.+)$/iu;
const CREDIT =
  /^(?:Chanzo cha picha|Haki ?miliki ya picha|Image source|Image copyright|Photo credit|Picha na|Picha kwa hisani ya|Picha\/|©)[,:]?\s*(?<text>.{2,120})$/iu;
/** "FILE - Rais akihutubia": a picture of the archive's. */
const ARCHIVE = /^(?:FILE|FAILI|MAKTABA)\s*[-–—:]\s*\p{L}/u;
/** Share of Swahili below which a short line beside a caption is the picture's name in the site's own language. */
const FOREIGN_BELOW = 0.35;

const AGENCY = /(?:AFP|Reuters|REUTERS|AP|EPA|Getty|dpa|Xinhua|Anadolu|picture alliance|Maktaba|MAKTABA|IMAGO)/u;

/** What a caption line says after its label; a bare "Picha: AFP" is a credit. */
function split(line: DraftLine): DraftLine[] {
  const whole = (kind: SegmentKind, text: string, gap = line.gap): DraftLine => ({
    ...line,
    kind,
    text: text.trim(),
    gap,
    rule: "picture",
  });
  const first = CREDIT_FIRST.exec(line.text)?.groups;
  if (first) return [whole("caption", first.caption ?? ""), whole("credit", first.credit ?? "", false)];
  const credit = CREDIT.exec(line.text)?.groups?.text;
  if (credit && (!isRunningText(line.text) || line.text.startsWith("Chanzo"))) return [whole("credit", credit)];
  const caption = CAPTION.exec(line.text)?.groups?.text;
  if (caption) return [whole(AGENCY.test(caption) && wordsOf(caption).length <= 6 ? "credit" : "caption", caption)];
  const fused = (FUSED_BY.exec(line.text) ?? FUSED.exec(line.text) ?? FUSED_BEHIND.exec(line.text))?.groups;
  if (fused?.caption && fused.credit && wordsOf(fused.caption).length >= 2)
    return [whole("caption", fused.caption), whole("credit", fused.credit, false)];
  return [line];
}

/** Lines from the top in which the first picture stands over the text. */
const HEAD = 12;
const PICTURE = /^(?:Picha|Image|Photo|Foto)$/iu;

/** Right over a credit, with the bare label of a picture above it or a blank line before the text begins: what it shows. */
const isOverCredit = (line: DraftLine, before: DraftLine | undefined, next: DraftLine | undefined, isHead: boolean) =>
  line.kind === null &&
  next?.kind === "credit" &&
  !next.gap &&
  (PICTURE.test(before?.text ?? "") || (isHead && line.gap && line.hint === null && !endsSentence(line.text)));

/** Slanted from end to end, over the text: blogs set the words under a picture so. */
const isSlanted = ({ kind, text, hint, runs }: DraftLine): boolean =>
  kind === null &&
  runs?.every((run) => run.italic || run.text.trim() === "") === true &&
  !/^h[1-6]$/.test(hint?.tag ?? "") &&
  wordsOf(text).length > 2 &&
  !endsSentence(text) &&
  !isRunningText(text);

/** A short line that touches a caption from above and is no Swahili sentence: the picture's name, not its caption. */
const isPictureTitle = (line: DraftLine, next: DraftLine | undefined): boolean =>
  line.kind === null &&
  next?.kind === "caption" &&
  (!next.gap || line.hint?.tag === "figcaption" || (line.hint !== null && !looksLikeName(line.text))) &&
  readDate(line.text) === null &&
  !endsSentence(line.text) &&
  wordsOf(line.text).length <= 14 &&
  (swahiliShare(line.text) < FOREIGN_BELOW || /[|]/.test(line.text));

/**
 * Captions, their credits and the pictures' own names.
 *
 * O(n) in lines.
 */
export const pictureRule: ReadingRule = {
  code: "picture",
  apply: (lines) => {
    const parts = lines.flatMap((line) =>
      line.kind === null && line.text.length <= LONGEST_LABEL ? split(line) : [line],
    );
    const firstText = parts.findIndex((line) => line.kind === null && isRunningText(line.text));
    return parts.map((line, i) => {
      if (isPictureTitle(line, parts[i + 1])) return { ...line, kind: "furniture", rule: "picture-title" };
      if (i < firstText && isSlanted(line)) return { ...line, kind: "caption", rule: "picture" };
      if (isOverCredit(line, parts[i - 1], parts[i + 1], i > 0 && i < HEAD))
        return { ...line, kind: "caption", rule: "picture" };
      if (line.kind === null && (line.hint?.tag === "figcaption" || ARCHIVE.test(line.text)))
        return { ...line, kind: "caption", rule: "picture" };
      return line;
    });
  },
};
