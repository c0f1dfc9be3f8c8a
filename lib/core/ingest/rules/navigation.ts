import { lineRule } from "../draft-line";
import { endsSentence, withoutBullet, wordsOf } from "../line-shape";

/** Lines that take a reader elsewhere on the site, in the languages that Swahili sites are built in. */
const PHRASES = [
  /^Viungo(?: (?:muhimu|vya|vingine|zaidi)\b.{0,40})?\s*:?$/iu,
  /^\d+\.\s+(?:Nenda|Inhalt|Navigation|Weitere|Meta|Suche|Choose|Skip|Home)\b/iu,
  // not "Nenda kwa daktari", which is advice
  /^(?:Nenda|Rudi|Ruka|Rukia|Rejea)\s+(?:(?:kwenye|hadi|kwa|katika)\s+)?(?:maudhui|maelezo|orodha|utafutaji|urambazaji|ukurasa|tovuti|habari|menyu|sehemu|mwanzo|juu|mbele|moja kwa moja)\b/iu,
  /^(?:Skip|Go|Jump|Back)\s+to\b/iu,
  /^(?:Upatikanaji viungo|Accessibility links|Menyu|Menu|Mwanzo|Nyumbani|Home|Tafuta|Search|Ingia|Jisajili|Sign in|Log in|Funga|Close|Zaidi|More|Languages?|Lugha|Idhaa|Breadcrumb|Mada|Topics?|Tags?|Lebo)\s*:?$/iu,
  /^(?:Tags?|Lebo|Topics?|Keywords)\s*:\s*.{2,100}$/iu,
  /^(?:Choose from \d+ languages|Metanavigation|Weitere Inhalte|Navigation|Inhalt|Suche)$/iu,
  /^(?:Ukurasa (?:wa kwanza|uliopita|unaofuata)|Habari (?:iliyopita|inayofuata)|Makala (?:iliyopita|inayofuata)|Previous|Next|Iliyotangulia|Inayofuata)(?:\s*[:›»→].*)?$/iu,
  /^(?:Mwanzo|Nyumbani|Home)\s*[›»/>].*$/iu,
];
/** A line of the site's sections: short names between bars or bullets. */
const SECTIONS = /^(?:[\p{L} ]{3,22}\s*[|•·›]\s*){2,}[\p{L} ]{3,22}$/u;

/**
 * Lines that take a reader elsewhere on the site: told by wording, or by markup that calls them navigation.
 *
 * O(n) in lines.
 */
export const navigationRule = lineRule("navigation", ({ text, hint }) => {
  if (PHRASES.some((phrase) => phrase.test(withoutBullet(text))) && wordsOf(text).length <= 12) return "furniture";
  if (SECTIONS.test(text)) return "furniture";
  if (!hint?.furniture || (hint.inRelated && hint.linked > 0.5)) return null;
  return hint.furniture === "doubtful" && hint.inBody && endsSentence(text) ? null : "furniture";
});
