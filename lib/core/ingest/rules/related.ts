import type { DraftLine, ReadingRule } from "../draft-line";
import { endsSentence, isRunningText, LONGEST_LABEL, wordsOf } from "../line-shape";
import { readDate } from "../read-date";
import { isCutInTitle, isNamedBy } from "./headline";

const LABEL =
  /^[•*▪►–-]?\s*(?:(?:(?:Pia )?unaweza (?:pia )?)?(?:kusoma|kutazama|kusikiliza)(?: pia)?|Soma(?: (?:pia|zaidi|hapa|makala|kuhusu hili))*|Tazama(?: pia| zaidi)?|Sikiliza(?: pia)?|Pia soma|Habari (?:inayohusiana|zinazohusiana)|Inayohusiana|Zinazohusiana|Read (?:also|more)|Also read|See also|Zaidi kuhusu (?:hii|hili|mada hii)|Kuhusu mada hii)\s*(?:hapa\s*)?[:;.–-]\s*(?<text>.*)$/iu;
/** A heading over links to other articles, with no colon. */
const HEADING =
  /^(?:Habari|Taarifa|Makala|Stories|Related)\s+(?:zinazohusiana|zinazofanana|nyingine|zingine|zaidi|kuu|inayohusiana|stories|articles|news)(?:\s+\p{L}+){0,4}\s*:?$|^(?:Habari za hivi punde|Breaking(?: news)?|Inayohusiana|Zinazohusiana|Zinazofanana|Yanayohusiana|Related|(?:Pia )?unaweza (?:pia )?(?:kusoma|kupenda)(?: pia)?|Makala mpya|Zilizosomwa zaidi|Zinazosomwa sana|Zilizo maarufu|Usikose|Habari kuu|Most read|Trending|You may also like|Soma zaidi|Soma pia|Kuhusu mada hii|Zaidi)\s*:?$/iu;
/** The label lost the room behind it: "Soma piaRais aahidi kura". */
const FUSED = /^(?:Soma|Tazama|Sikiliza) (?:pia|zaidi)\s?(?=\p{Lu})(?<text>.*)$/u;
/** "Soma ripoti kamili hapa", "Bofya hapa kusoma zaidi kuhusu …". */
const INVITES =
  /^(?:(?:Soma|Tazama|Sikiliza)\s.{3,90}\shapa:?|(?:Sikiliza|Tazama)\s(?:zaidi\s)?(?:ripoti|mahojiano|makala|taarifa|video|mabao|habari)\s[^.!?]{0,90}|(?:Bofya|Bonyeza) hapa (?:kusoma|kutazama|kusikiliza|usome|ili).{0,90})$/iu;
/** "Tazama: …" over a film is its headline; before any text it is no link. */
const OVER_HEADLINE = /^(?:Tazama|Sikiliza)\s*:/iu;
const BULLET = /^[•*▪►‣◦–-]\s+/u;

/** Share of a page's running text that may stand in what is called related. */
const MOST_RELATED = 0.5;
/** Words of a headline that is offered as a link. */
const MOST_LINK_WORDS = 25;

/**
 * Links to other articles, on the line of their label or under it; the label itself is left out.
 *
 * O(n) in lines.
 */
export const relatedRule: ReadingRule = {
  code: "related",
  apply: (lines, { pageTitle }) => {
    const letters = (isCounted: (line: DraftLine) => boolean) =>
      lines.reduce((sum, line) => sum + (isRunningText(line.text) && isCounted(line) ? line.text.length : 0), 0);
    // a page that calls most of its text so means something else by it
    const isApart = letters((line) => line.hint?.inRelated === true) < MOST_RELATED * letters(() => true);
    const firstText = lines.findIndex((line) => line.kind === null && isRunningText(line.text));
    let open: "none" | "label" | "bullets" = "none";
    return lines.map((line, i): DraftLine => {
      if (line.kind !== null || line.text.length > LONGEST_LABEL || line.hint?.tag === "h1") return line;
      const isTitle = line.hint?.isTitle === true && i < firstText;
      if (isTitle || (pageTitle !== null && (isNamedBy(line.text, pageTitle) || isCutInTitle(line, pageTitle))))
        return line;
      const isBullet = BULLET.test(line.text) || line.hint?.tag === "li";
      if (open !== "none" && isBullet) {
        open = "bullets";
        return { ...line, text: line.text.replace(BULLET, ""), kind: "related", rule: "related-list" };
      }
      if (i < firstText && OVER_HEADLINE.test(line.text)) return line;
      const label = (LABEL.exec(line.text) ?? (endsSentence(line.text) ? null : FUSED.exec(line.text)))?.groups;
      const isLabelAlone = HEADING.test(line.text) || (label !== undefined && (label.text ?? "").trim() === "");
      if (isLabelAlone) {
        open = "label";
        return { ...line, kind: "furniture", rule: "related-label" };
      }
      if (label?.text && !(isRunningText(line.text) && line.text.length > 400)) {
        open = "none";
        return { ...line, text: label.text.trim(), kind: "related", rule: "related" };
      }
      if (INVITES.test(line.text)) {
        open = "none";
        return { ...line, kind: "related", rule: "related" };
      }
      const goesOn = open === "label" && !endsSentence(line.text) && wordsOf(line.text).length <= MOST_LINK_WORDS;
      if (!goesOn) {
        const linked = line.hint && (line.hint.inRelated || (line.hint.linked > 0.9 && wordsOf(line.text).length > 3));
        open = "none";
        if (isApart && line.hint?.inRelated && !line.hint.inBody && isRunningText(line.text))
          return { ...line, kind: "furniture", rule: "related-markup" };
        if (!linked || isRunningText(line.text)) return line;
        const isMenu = (line.hint?.links ?? 0) > 2 && !line.hint?.inRelated;
        return isMenu || readDate(line.text)?.alone
          ? { ...line, kind: "furniture", rule: "links" }
          : { ...line, kind: "related", rule: "related-markup" };
      }
      open = "none";
      return { ...line, kind: "related", rule: "related-list" };
    });
  },
};
