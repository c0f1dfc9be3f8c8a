import type { SegmentKind } from "../block";
import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, LONGEST_LABEL, looksLikeName, wordsOf } from "../line-shape";
import { readDate } from "../read-date";
import { swahiliShare } from "../swahili-share";

/** "…leo asubuhiPicha: AFP", "… (Picha na Maktaba)", "… | Picha: Ikulu": a caption with its credit behind it. */
const FUSED =
  /^(?<caption>.{8,}?)[\s|([–-]*(?:Picha|PICHA|Foto|Photo|PHOTO|Image|Bild|Hakimiliki ya picha)(?:\s*(?:kwa hisani ya|na|ya|by|credit))?\s*[:/|]\s*(?<credit>[^)\]]{2,120})[)\]]?$/u;
const FUSED_BY =
  /^(?<caption>.{8,}?)[\s|]*[([](?:Picha|Foto|Photo)\s+(?:na|kwa hisani ya|by)\s+(?<credit>[^)\]]{2,120})[)\]]\.?$/iu;
/** "Picha iliyopigwa Septemba 4 … (Xinhua/Li Xin)". */
const FUSED_AGENCY =
  /^(?<caption>Picha\s(?:hii|iliyopigwa|inaonesha|inaonyesha|ya)\b.{20,}?)\s*\((?<credit>\p{Lu}[^()/]{1,30}\/[^()]{2,40})\)\.?$/u;
/** "… akihutubia. Picha na Maktaba", "… mjini Goma © AFP - Jina": a sentence, then whose picture it is. */
const FUSED_BEHIND =
  /^(?<caption>.{8,}?)[.\s|–-]*(?:(?<=[.|–-]\s*)(?:Picha|PICHA|Foto)\s+(?:na|kwa hisani ya|ya)|©)\s*(?<credit>[^.]{2,80})\.?$/u;
/** "Haki ?miliki ya picha Getty Images Image caption Rais akihutubia": the other way round. */
const CREDIT_FIRST =
  /^(?:Haki ?miliki ya picha|Chanzo cha picha|Image copyright|Image source)[,:]?\s+(?<credit>.{2,60}?)\s+(?:Image caption|Maelezo ya picha)[,:]?\s+(?<caption>.+)$/u;
/** The label stands alone, its text on the next line. */
const CAPTION_LABEL = /^(?:Maelezo ya picha|Image caption)\s*[,:]$/iu;
const CREDIT_LABEL = /^(?:Chanzo cha picha|Haki ?miliki ya picha|Image source|Image copyright)\s*[,:]$/iu;
/** "FILE - Wakimbizi wakiwa kambini", "Picha ya Maktaba: Soko la Kariakoo". */
const FROM_ARCHIVE =
  /^(?:FILE(?: PHOTO)?|FAILI|MAKTABA|Picha ya Maktaba|PICHA YA MAKTABA)\s*[-–—:]\s*(?:\p{Lu}|(?<=[-–—]\s*)\p{L})/u;
/** "UNICEF/Ismail Taxta", "© WFP/Arete/Abubakar": an organisation and a photographer. */
const SLASHED = /^(?:©\s*)?\p{Lu}[\p{L} -]{1,24}(?:\/\p{Lu}[\p{L}.'’ -]{1,30}){1,2}$/u;
const CAPTION = /^(?:Maelezo ya picha|Image caption|Picha\s*:|Pichani\s*[:,]|Caption\s*:)[,:]?\s*(?<text>.+)$/iu;
const CREDIT =
  /^(?:Chanzo cha picha|Haki ?miliki ya picha|Image source|Image copyright|Photo credit|Picha na|Picha kwa hisani ya|Picha\/|©)[,:]?\s*(?<text>.{2,120})$/iu;
/** Letters of the longest caption with a credit behind it; longer, a paragraph has run together with one. */
const LONGEST_FUSED = 400;
/** Letters of the longest sentence that is taken for a caption by its place. */
const LONGEST_CAPTION = 220;
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
  if (FROM_ARCHIVE.test(line.text)) return [whole("caption", line.text)];
  const first = CREDIT_FIRST.exec(line.text)?.groups;
  if (first) return [whole("caption", first.caption ?? ""), whole("credit", first.credit ?? "", false)];
  const credit = CREDIT.exec(line.text)?.groups?.text;
  if (credit && (!isRunningText(line.text) || line.text.startsWith("Chanzo"))) return [whole("credit", credit)];
  const caption = CAPTION.exec(line.text)?.groups?.text;
  if (caption) return [whole(AGENCY.test(caption) && wordsOf(caption).length <= 6 ? "credit" : "caption", caption)];
  const fused = (
    FUSED_BY.exec(line.text) ??
    FUSED_AGENCY.exec(line.text) ??
    FUSED.exec(line.text) ??
    FUSED_BEHIND.exec(line.text)
  )?.groups;
  if (fused?.caption && fused.credit && wordsOf(fused.caption).length >= 2 && fused.caption.length <= LONGEST_FUSED)
    return [whole("caption", fused.caption), whole("credit", fused.credit, false)];
  return [line];
}

/** Lines from the top in which the first picture stands over the text. */
const HEAD = 12;
const PICTURE = /^(?:Picha|Image|Photo|Foto)$/iu;

/** Sets a label that has lost its text to the next line in front of it again. */
function joinLabels(lines: readonly DraftLine[]): DraftLine[] {
  const out: DraftLine[] = [];
  for (const line of lines) {
    const label = out.at(-1);
    const isLabel = (text: string) => text.length < 40 && (CAPTION_LABEL.test(text) || CREDIT_LABEL.test(text));
    if (label?.kind === null && line.kind === null && isLabel(label.text) && !isLabel(line.text)) {
      out.pop();
      const { runs: _, ...bare } = line;
      out.push({ ...bare, text: `${label.text} ${line.text}`, gap: label.gap });
    } else out.push(line);
  }
  return out;
}

/** The sentence right under whose picture it is, before the text begins: what it shows. */
const isUnderCredit = (line: DraftLine, before: DraftLine | undefined, after: DraftLine | undefined): boolean =>
  line.kind === null &&
  !line.gap &&
  before?.kind === "credit" &&
  after !== undefined &&
  (after.gap || readDate(after.text)?.alone === true) &&
  line.text.length <= LONGEST_CAPTION;

/** Touches a credit from above, within the text or under the bare label of a picture: what the picture shows. */
const isOverCredit = (lines: readonly DraftLine[], i: number, firstText: number): boolean => {
  const [before, line, next, after] = [lines[i - 1], lines[i], lines[i + 1], lines[i + 2]];
  if (line?.kind !== null || next?.kind !== "credit" || next.gap) return false;
  if (PICTURE.test(before?.text ?? "")) return true;
  if (i > firstText) return line.gap && (after?.kind !== "caption" || after.gap) && !isRunningText(line.text);
  return i > 0 && i < HEAD && line.gap && line.hint === null && !endsSentence(line.text);
};

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
    const firstText = lines.findIndex((line) => line.kind === null && isRunningText(line.text));
    const parts = joinLabels(lines).flatMap((line, i) =>
      line.kind === null && line.text.length <= LONGEST_LABEL
        ? SLASHED.test(line.text) && i < firstText
          ? [{ ...line, kind: "credit" as const, rule: "picture" }]
          : split(line)
        : [line],
    );
    return parts.map((line, i) => {
      if ((i <= firstText && isUnderCredit(line, parts[i - 1], parts[i + 1])) || isOverCredit(parts, i, firstText))
        return { ...line, kind: "caption", rule: "picture" };
      if (isPictureTitle(line, parts[i + 1])) return { ...line, kind: "furniture", rule: "picture-title" };
      if (line.kind === null && ((i < firstText && isSlanted(line)) || line.hint?.tag === "figcaption"))
        return { ...line, kind: "caption", rule: "picture" };
      return line;
    });
  },
};
