import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, wordsOf } from "../line-shape";

const LABEL =
  /^[•*▪►–-]?\s*(?:(?:Unaweza pia )?(?:kusoma|kutazama|kusikiliza)|Soma(?: (?:pia|zaidi|hapa|makala|kuhusu hili))*|Tazama(?: pia| zaidi)?|Sikiliza(?: pia)?|Pia soma|Read (?:also|more)|Also read|See also|Zaidi kuhusu (?:hii|hili|mada hii)|Kuhusu mada hii)\s*(?:hapa\s*)?[:;.–-]\s*(?<text>.*)$/iu;
/** A heading over links to other articles, with no colon. */
const HEADING =
  /^(?:Habari|Taarifa|Makala|Mada|Stories|Related)\s+(?:zinazohusiana|zinazofanana|nyingine|zingine|zaidi|kuu|inayohusiana|stories|articles|news)(?:\s+\p{L}+){0,4}\s*:?$|^(?:Unaweza pia (?:kusoma|kupenda)|Zilizosomwa zaidi|Zinazosomwa sana|Zilizo maarufu|Usikose|Habari kuu|Most read|Trending|You may also like|Soma zaidi|Soma pia|Kuhusu mada hii|Zaidi)\s*:?$/iu;
const BULLET = /^[•*▪►‣◦–-]\s+/u;

/** Links to other articles, on the line of their label or under it; the label itself is left out. */
export const relatedRule: ReadingRule = {
  code: "related",
  apply: (lines) => {
    let open: "none" | "label" | "bullets" = "none";
    return lines.map((line): DraftLine => {
      if (line.kind !== null) return line;
      const label = LABEL.exec(line.text)?.groups;
      const isLabelAlone = HEADING.test(line.text) || (label !== undefined && (label.text ?? "").trim() === "");
      if (isLabelAlone) {
        open = "label";
        return { ...line, kind: "furniture", rule: "related-label" };
      }
      if (label?.text && !(isRunningText(line.text) && line.text.length > 400)) {
        open = "none";
        return { ...line, text: label.text.trim(), kind: "related", rule: "related" };
      }
      const isBullet = BULLET.test(line.text) || line.hint?.tag === "li";
      const goesOn =
        (open === "label" && (isBullet || (!endsSentence(line.text) && wordsOf(line.text).length <= 25))) ||
        (open === "bullets" && isBullet);
      if (!goesOn) {
        const linked = line.hint && (line.hint.inRelated || (line.hint.linked > 0.9 && wordsOf(line.text).length > 3));
        open = "none";
        return linked && !isRunningText(line.text) ? { ...line, kind: "related", rule: "related-markup" } : line;
      }
      open = isBullet ? "bullets" : "none";
      return { ...line, text: line.text.replace(BULLET, ""), kind: "related", rule: "related-list" };
    });
  },
};
