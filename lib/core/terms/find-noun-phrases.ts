import { GENITIVE_LINKS } from "./name-clues.ts";
import { isPause } from "./pause-words.ts";
import type { WordTag } from "./tag-word.ts";
import { TERM_STOP_WORDS } from "./term-stop-words.ts";
import type { TermToken } from "./term-token.ts";

/** A noun phrase that may be a term: half-open token range and the lemma of the whole. */
export interface NounPhrase {
  from: number;
  to: number;
  lemma: string;
}

/** Longest phrase, in words. */
const MAX_PHRASE_WORDS = 6;
/** Most -a links in a phrase. */
const MAX_LINKS = 2;

function isUsable(token: TermToken | undefined): token is TermToken {
  return (
    token?.isWord === true &&
    token.text.length > 1 &&
    (!token.capital || token.initial) &&
    !TERM_STOP_WORDS.has(token.lower)
  );
}

/** Can the link stand after the noun? Only plain breaches of concord are refused. */
function agrees(noun: string, link: string): boolean {
  if (/^ki[^aeiou]/.test(noun)) return link !== "la" && link !== "vya" && link !== "za";
  if (/^vi[^aeiou]/.test(noun)) return link === "vya" || link === "wa";
  if (/^mi[^aeiou]/.test(noun)) return link !== "cha" && link !== "la" && link !== "vya";
  return true;
}

/**
 * The noun phrases of a paragraph: a noun alone, with adjectives, and with one or two -a links and what they link.
 *
 * @param tokens tokens of a paragraph
 * @param tagOf part of speech and lemma of a folded word
 * @returns phrases, nested ones too, in order of their start; O(n)
 */
export function findNounPhrases(tokens: readonly TermToken[], tagOf: (lower: string) => WordTag): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const head = tokens[i];
    if (!isUsable(head)) continue;
    const headTag = tagOf(head.lower);
    if (headTag.kind !== "noun") continue;
    found.push({ from: i, to: i + 1, lemma: headTag.lemma });
    let lemma = headTag.lemma;
    let last = head;
    let links = 0;
    let k = i + 1;
    while (k < tokens.length && k - i < MAX_PHRASE_WORDS) {
      // "treni yake ya kivita" is an occurrence of "treni ya kivita"
      if (isPause(tokens[k]?.lower ?? "") && GENITIVE_LINKS.has(tokens[k + 1]?.lower ?? "")) k += 1;
      const token = tokens[k] as TermToken;
      if (isUsable(token) && !token.initial && tagOf(token.lower).kind === "adjective") {
        lemma += ` ${tagOf(token.lower).lemma}`;
        k += 1;
      } else if (
        GENITIVE_LINKS.has(token.lower) &&
        !token.capital &&
        links < MAX_LINKS &&
        agrees(last.lower, token.lower)
      ) {
        const complement = tokens[k + 1];
        if (!isUsable(complement) || complement.initial) break;
        const tag = tagOf(complement.lower);
        if (tag.kind !== "noun" && tag.kind !== "adjective" && tag.kind !== "infinitive" && tag.kind !== "manner")
          break;
        lemma += ` -a ${tag.lemma}`;
        last = complement;
        links += 1;
        k += 2;
        if (tag.kind === "infinitive") {
          // "chombo cha kusambaza habari": the object of the infinitive belongs to the phrase
          const object = tokens[k];
          if (isUsable(object) && tagOf(object.lower).kind === "noun") {
            found.push({ from: i, to: k + 1, lemma: `${lemma} ${tagOf(object.lower).lemma}` });
          }
        }
      } else break;
      found.push({ from: i, to: k, lemma });
    }
  }
  return found;
}
