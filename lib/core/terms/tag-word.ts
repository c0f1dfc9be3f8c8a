import type { Analysis, PartOfSpeech } from "../swahili/analyse.ts";
import { foldWord } from "../text/fold-word.ts";
import { TERM_STOP_WORDS } from "./term-stop-words.ts";
import { readWord } from "./word-readings.ts";

/** What a word can be in a term. `manner` is ki- with a noun: "kijeshi", which follows an -a link. */
export type WordKind = "noun" | "adjective" | "manner" | "infinitive" | "verb" | "other";

export interface WordTag {
  kind: WordKind;
  lemma: string;
  /** True where the lexicon or a rule that is certain knows the word. */
  known: boolean;
}

const ADJECTIVE =
  /^(?:m|wa|mi|ma|ki|vi|n|ny|m|ji|j|mw|w|my|me|ch|vy|ku|kw|pa|p|u|mu)?(?:kubwa|dogo|zuri|baya|pya|refu|fupi|gumu|kuu|ema|eusi|eupe|ekundu|kali|zito|epesi|pana|embamba|nene|kavu|bichi|bovu|tupu|zima|geni|tukufu|takatifu|kale|changa|kongwe)$|^(?:ndogo|nzuri|mbaya|mpya|ndefu|ngumu|njema|nyeusi|nyeupe|nyekundu|kijani|muhimu|rasmi|maalumu?|huru|hodari|haramu|halali|salama|safi|ghali|rahisi|kamili|imara|bora|duni|tele|haba|thabiti|madhubuti|nyeti|tajiri|maskini|dhaifu|tulivu|maarufu|jumla|ngeni|nzito|nyepesi|nzima)$/;
const MANNER =
  /^(?:ki(?:vita|jeshi|siasa|uchumi|jamii|binadamu|mataifa|taifa|demokrasia|sheria|serikali|afya|biashara|dini|kabila|utamaduni|diplomasia|usalama|teknolojia|sayansi|nyuklia|gaidi|historia|utawala|katiba|mkakati|fedha|roho|elimu|taalamu|kanda|mazingira|kristo|islamu|kazi|maadili|msingi|imani|fikra|mwili|akili|asili|michezo|sanaa|kale|sasa))$/;
const PREFIXED_NOUN =
  /^(?:wana|mwana)(?:nchi|chama|mgambo|wake|ume|jeshi|funzi|harakati|habari|siasa|sheria|sayansi|anga|michezo|diplomasia|muziki|riadha|hewa|usalama|maji|damu|mfalme|mke|kijiji|hisa|zuoni)$/;
const FINITE =
  /^(?:(?:ha)?(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa|mu)|si|ha|hu|ya|wa|y|w|l|ch|vy|z)(?:na|li|ta|me|nge|ngeli|ngali|ki|ka|sipo|ja|taka|lipo|nayo|nao|liyo|lio|nazo|lizo|naye|liye|navyo|livyo|nalo|lilo|nacho|lichoka|mo|ko|po)[a-z']{2,}[aeiu]$/;

const MAX_CACHE = 200_000;
const cache = new Map<string, WordTag>();

/** Kinds by the part of speech of the morphology. */
const KIND_OF: Partial<Record<PartOfSpeech, WordKind>> = {
  noun: "noun",
  adjective: "adjective",
  verb: "verb",
  name: "noun",
  unknown: "noun",
};

function fromReading(reading: Analysis, lower: string): WordTag {
  const lemma = foldWord(reading.lemma);
  if (reading.pos === "verb" && reading.tense === "infinitive") return { kind: "infinitive", lemma, known: true };
  if (
    reading.pos === "verb" &&
    reading.negative !== true &&
    reading.tense === undefined &&
    reading.subject === undefined
  )
    return { kind: lower === lemma ? "other" : "verb", lemma, known: true };
  return { kind: KIND_OF[reading.pos] ?? "other", lemma, known: true };
}

function guess(lower: string): WordTag {
  if (!/\p{L}/u.test(lower)) return { kind: "other", lemma: lower, known: true };
  const readings = readWord(lower);
  const first = readings[0];
  // "habari" greets too, but in a text it is news; a bare stem is a noun more often than a command
  const aside = first?.pos === "interjection" || (first?.tense === "imperative" && foldWord(first.lemma) === lower);
  const best = (aside ? readings.find(({ pos, known }) => pos === "noun" && known) : undefined) ?? first;
  const lemma = best === undefined ? lower : foldWord(best.lemma);
  if (aside && best === first && !TERM_STOP_WORDS.has(lower)) return { kind: "noun", lemma: lower, known: true };
  if (TERM_STOP_WORDS.has(lower)) return { kind: "other", lemma: best?.known === true ? lemma : lower, known: true };
  if (MANNER.test(lower)) return { kind: "manner", lemma: lower, known: true };
  if (best?.known === true) return fromReading(best, lower);
  if (ADJECTIVE.test(lower)) return { kind: "adjective", lemma: lower, known: true };
  if (PREFIXED_NOUN.test(lower)) return { kind: "noun", lemma: lower, known: true };
  if (/^k[uw][a-z']{3,}a$/.test(lower)) return { kind: "infinitive", lemma, known: true };
  if (FINITE.test(lower) || /^hu[a-z]{3,}a$/.test(lower)) return { kind: "verb", lemma, known: true };
  const noun = readings.find(({ pos }) => pos === "noun");
  return { kind: "noun", lemma: noun === undefined ? lower : foldWord(noun.lemma), known: false };
}

/**
 * Part of speech and lemma of a word, as the term finder needs it.
 *
 * @param lower a folded word
 * @returns its tag; a word that nothing is known of is taken for a noun; O(length), remembered
 */
export function tagWord(lower: string): WordTag {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  if (cache.size >= MAX_CACHE) cache.clear();
  const tag = guess(lower);
  cache.set(lower, tag);
  return tag;
}
