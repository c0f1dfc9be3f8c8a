import { nounForms } from "../swahili/noun-forms.ts";
import { foldWord } from "../text/fold-word.ts";
import { deriveStems } from "./derive-stems.ts";
import { GENITIVE_LINKS } from "./name-clues.ts";
import { isPause } from "./pause-words.ts";
import { remember } from "./remember.ts";
import { scanWords } from "./scan-words.ts";
import { LEMMA_MARK, makeElement, type TermElement } from "./term-element.ts";
import { inflectWord, lemmaCandidates } from "./word-forms.ts";
import { readWord } from "./word-readings.ts";

/** Key of any genitive link. */
const LINK = `${LEMMA_MARK}-a`;

/** Part of speech of what stands right after another word: an adjective too, if it may be one ("uchaguzi mkuu"). */
const MODIFIER = "modifier";
const ADJECTIVE_LEMMA = "a:";

/** A verb in its citation form. */
function isInfinitive(lower: string, partOfSpeech: string | undefined): boolean {
  if (!/^k[uw].*[aeiou]$/.test(lower) || lower.length < 4) return false;
  if (partOfSpeech !== undefined && partOfSpeech !== MODIFIER) return partOfSpeech === "verb";
  return readWord(lower)[0]?.tense === "infinitive";
}

/** A reading as the lexicon has it. */
const SURE_COST = 0.2;

/** Words of glossaries and texts whose keys are remembered; about 1 kB each. */
const REMEMBERED = 100_000;

/** Elements by word and part of speech; names by their own letters. Made once for a word, which is most of what a trie costs. */
const knownElement = remember(REMEMBERED, (key) => {
  const [written = "", partOfSpeech = "", isPart = ""] = key.split("\n");
  if (isPart !== "" && /^\p{Lu}/u.test(written)) return readTitleWord(written);
  return readElement(written, /^\p{Lu}/u.test(written), partOfSpeech === "" ? undefined : partOfSpeech);
});

function elementOf(written: string, partOfSpeech: string | undefined, isPart: boolean): TermElement {
  return knownElement(`${written}\n${partOfSpeech ?? ""}\n${isPart ? "part" : ""}`);
}

/**
 * A word with a capital in a term of several: where it is an ordinary noun or adjective of the lexicon, an office or a
 * body has its plural too ("Waziri Mkuu", Mawaziri Wakuu; "Chuo Kikuu", Vyuo Vikuu); a name has its own letters alone.
 */
function readTitleWord(written: string): TermElement {
  const lower = foldWord(written);
  if (GENITIVE_LINKS.has(lower)) return makeElement(written, [LINK], true);
  const readings = readWord(lower);
  const isSingular = readings.some(
    ({ pos, known, number, lemma, cost }) =>
      known && cost < SURE_COST && pos === "noun" && number === "singular" && foldWord(lemma) === lower,
  );
  const plural = isSingular ? nounForms(lower).plural : undefined;
  const adjectives = readings
    .filter(({ pos, known }) => known && pos === "adjective")
    .map(({ lemma }) => foldWord(lemma));
  const keys = [lower, ...(plural === undefined ? [] : [foldWord(plural)])];
  return makeElement(written, [...keys, ...adjectives.map((lemma) => `${LEMMA_MARK}${ADJECTIVE_LEMMA}${lemma}`)]);
}

function readElement(written: string, isName: boolean, partOfSpeech: string | undefined): TermElement {
  const lower = foldWord(written);
  if (GENITIVE_LINKS.has(lower)) return makeElement(written, [LINK], true);
  if (!isName && isInfinitive(lower, partOfSpeech)) {
    const stem = lower.replace(/^kw(?=[aeiou])|^ku/, "");
    const stems = new Set(lower.startsWith("kw") ? [stem, `w${stem}`] : [stem]);
    const keys = [...stems].flatMap(deriveStems).map((derived) => `${LEMMA_MARK}v:${derived}`);
    return makeElement(written, [lower, ...keys]);
  }
  if (isName) return makeElement(written, [lower]);
  const forms = inflectWord(lower, partOfSpeech === MODIFIER ? undefined : partOfSpeech);
  const candidates = lemmaCandidates(lower);
  const kind = partOfSpeech === "noun" ? "n:" : (candidates[0]?.slice(0, 2) ?? "");
  const isWanted = (lemma: string) =>
    lemma.startsWith(kind) || (partOfSpeech === MODIFIER && lemma.startsWith(ADJECTIVE_LEMMA));
  const lemmas = candidates.filter(isWanted).map((lemma) => LEMMA_MARK + lemma);
  return makeElement(written, [...forms, ...lemmas]);
}

/**
 * The words of a Swahili term as the recogniser looks for them.
 *
 * @param text a term: "kikwazo", "treni ya kivita", "kuweka vikwazo", "Korea Kaskazini"
 * @param partOfSpeech of the whole, where the glossary knows it: "noun", "verb", "name"…
 * @returns one or more sequences of elements, any of which is the term: for a verb with its object also the object
 *   before a relative verb ("vikwazo vilivyowekwa"), for a name with a link before a direction also without it
 */
export function swahiliElements(text: string, partOfSpeech?: string): TermElement[][] {
  const words = scanWords(text);
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  const elements = words.map((word, i) => {
    const follows = i > 0 && !GENITIVE_LINKS.has(foldWord(words[i - 1] ?? ""));
    return elementOf(word, words.length === 1 ? partOfSpeech : follows ? MODIFIER : undefined, words.length > 1);
  });
  if (elements.length === 0) return [];
  const ways = [elements];
  const first = foldWord(words[0] ?? "");
  if (elements.length === 2 && /^k[uw].{2,}$/.test(first) && !isName(words[0] ?? ""))
    ways.push([...elements].reverse());
  // "Korea ya Kaskazini" and "Korea Kaskazini"
  const last = foldWord(words.at(-1) ?? "");
  if (isName(words[0] ?? "") && /^(?:kaskazini|kusini|mashariki|magharibi)$/.test(last)) {
    const link = elements.at(-2);
    if (link?.keys[0] === LINK) ways.push(elements.filter((element) => element !== link));
    else if (elements.length === 2 && elements[0] !== undefined && elements[1] !== undefined)
      ways.push([elements[0], makeElement("ya", [LINK]), elements[1]]);
  }
  return ways;
}

/** An adjective or a number, as it stands between a noun and its -a link: "mawaziri wapya wa mambo ya nje". */
function isQuality(lower: string): boolean {
  const [best] = readWord(lower);
  return best?.known === true && (best.pos === "adjective" || best.pos === "numeral");
}

/**
 * The keys of a word of a Swahili text.
 *
 * @param lower a folded word
 * @returns its surface and the lemmas it may have; whether a term may pause for it
 */
export const swahiliKeys = remember(REMEMBERED, (lower): { keys: readonly string[]; pause: boolean } => {
  if (GENITIVE_LINKS.has(lower)) return { keys: [LINK, lower], pause: false };
  const pause = isPause(lower) || isQuality(lower);
  return { keys: [lower, ...lemmaCandidates(lower).map((lemma) => LEMMA_MARK + lemma)], pause };
});
