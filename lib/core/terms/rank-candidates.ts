import { type Candidate, formsByCount, type Tally } from "./candidate.ts";
import { CandidateIndex, innerPhrases, type PhraseTally, RECURRING } from "./candidate-index.ts";
import type { ArticleCandidates } from "./extract-article.ts";
import { INSTITUTION_HEADS } from "./name-clues.ts";
import { tagWord } from "./tag-word.ts";
import { GENERAL_NOUNS } from "./term-stop-words.ts";
import { foldWord } from "./term-token.ts";
import { isPlaceName } from "./territory-names.ts";

export interface RankOptions {
  /** Least number of occurrences; by default 1 in a corpus of up to SMALL_CORPUS words, 2 in a larger one. */
  minCount?: number;
  /** Most candidates that are wanted; by default all. The rest cost their scores alone. */
  limit?: number;
}

/** What is ranked: its score, and what it takes to make a candidate of it. */
interface Ranked {
  score: number;
  kind: Candidate["kind"];
  key: string;
  show: Candidate | PhraseTally;
}

/** Running words up to which a single occurrence may be a candidate; in a larger corpus a term recurs. */
const SMALL_CORPUS = 5000;
/** Names are worth more than ordinary words of the same frequency: they are nearly always wanted. Tuned on one article. */
const NAME_WEIGHT = 1.6;
/** Weight of a noun of every text beside one that says what an article is about. */
const GENERAL_WEIGHT = 0.25;
/** Weight of a single noun that the lexicon doesn't know. */
const UNKNOWN_WEIGHT = 0.9;
/** Shortest single noun, in characters. */
const MIN_NOUN_LENGTH = 3;
/** A name is taken for an ordinary word when small letters are at least this many times as frequent. */
const SMALL_OVER_CAPITAL = 1.5;

/**
 * Residual inverse document frequency (Church & Gale 1995): how much more a word clusters in few articles than chance
 * would have it. 0 for words spread evenly; in bits.
 */
function residualIdf(count: number, documents: number, articles: number): number {
  if (articles < 2 || documents === 0) return 0;
  return Math.max(0, Math.log2(articles / documents) + Math.log2(1 - Math.exp(-count / articles)));
}

/** How much of its occurrences in longer phrases a phrase loses; 1 in the original C-value. Tuned on one article. */
const NESTED_LOSS = 0.3;
/** Power of the number of longer phrases, 1 in C-value: a noun at home in many phrases is more likely a term by itself. */
const PRODUCTIVITY = 1.1;
/** Weight of a phrase of this many words that occurs once: long phrases are seldom terms before they recur. */
const ONCE_WEIGHT = [1, 1, 0.65, 0.3, 0.2, 0.2, 0.2];

/**
 * C-value of Frantzi, Ananiadou & Mima (2000), with log2(length + 1) so that single words take part, and with a third of
 * the loss for nesting: a noun of an -a phrase is often a term by itself.
 */
function cValue(length: number, count: number, nestedSum: number, longer: number): number {
  const kept = longer === 0 ? count : count - (NESTED_LOSS * nestedSum) / longer ** PRODUCTIVITY;
  return Math.log2(length + 1) * kept * (count === 1 ? (ONCE_WEIGHT[length] ?? 0.2) : 1);
}

/** Occurrences of the longer phrases around each phrase, and their number, when once is enough to count. */
function countNestings(index: CandidateIndex): Map<PhraseTally, { sum: number; longer: number }> {
  const nestings = new Map<PhraseTally, { sum: number; longer: number }>();
  for (const tally of index.phrases.values()) {
    if (tally.length < 2 || tally.count === 0) continue;
    tally.inner ??= innerPhrases(tally, index.phrases);
    for (const inner of tally.inner) {
      const nesting = nestings.get(inner) ?? { sum: 0, longer: 0 };
      nesting.sum += tally.count;
      nesting.longer += 1;
      nestings.set(inner, nesting);
    }
  }
  return nestings;
}

/** Best first; ties by kind and key. Scores are sorted apart from the objects, which spares fetching them. */
function sortRanked(ranked: readonly Ranked[]): Ranked[] {
  const scores = Float64Array.from(ranked, ({ score }) => score);
  const order = Uint32Array.from(ranked, (_, i) => i);
  order.sort((a, b) => {
    const difference = (scores[b] as number) - (scores[a] as number);
    if (difference !== 0) return difference;
    const one = ranked[a] as Ranked;
    const other = ranked[b] as Ranked;
    if (one.kind !== other.kind) return one.kind === "name" ? -1 : 1;
    return one.key < other.key ? -1 : 1;
  });
  return Array.from(order, (i) => ranked[i] as Ranked);
}

function candidateOf({ score, show }: Ranked): Candidate {
  if ("kind" in show) return show;
  show.shown ??= showPhrase(show);
  const { forms, lemma } = show.shown;
  return {
    term: forms[0] ?? show.key,
    lemma,
    key: `term:${show.key}`,
    kind: "term",
    count: show.count,
    documents: show.articles.size,
    score,
    forms,
  };
}

/** Citation form of a phrase: the form whose head is in its citation form, else the most frequent one. */
function citationForm(lemma: string, forms: readonly string[]): string {
  if (!lemma.includes(" ")) return lemma;
  const head = lemma.slice(0, lemma.indexOf(" "));
  return forms.find((form) => foldWord(form).startsWith(`${head} `)) ?? forms[0] ?? lemma;
}

function showPhrase(tally: Tally): { forms: string[]; lemma: string } {
  const forms = formsByCount(tally.forms);
  return { forms, lemma: citationForm(tally.key, forms) };
}

function phraseWeight(tally: PhraseTally): number {
  const words = tally.key.split(" ").filter((word) => word !== "-a");
  if (words.length === 1) {
    const word = words[0] ?? "";
    if (word.length < MIN_NOUN_LENGTH) return 0;
    if (GENERAL_NOUNS.has(word)) return GENERAL_WEIGHT;
    return tagWord(word).known ? 1 : UNKNOWN_WEIGHT;
  }
  const general = words.filter((word) => GENERAL_NOUNS.has(word)).length;
  return general === words.length ? GENERAL_WEIGHT : 1 - general * 0.25;
}

/** Names that are one name in several spellings, under the most frequent spelling. */
function joinSpellings(index: CandidateIndex): Map<string, Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const [key, tally] of index.names) {
    if (tally.count <= 0) continue;
    let best = tally;
    for (const other of index.spellings.get(key) ?? []) {
      const found = index.names.get(other);
      if (found === undefined) continue;
      if (found.count > best.count || (found.count === best.count && found.key < best.key)) best = found;
    }
    const group = groups.get(best.key);
    if (group === undefined) groups.set(best.key, [tally]);
    else if (tally === best) group.unshift(tally);
    else group.push(tally);
  }
  return groups;
}

/**
 * Ranks the candidates of an index.
 *
 * @param index all articles
 * @param options see {@link RankOptions}
 * @returns candidates, best first; ties by key, so that the order is fixed
 *
 * O(distinct names and phrases). Score: C-value (Frantzi, Ananiadou & Mima 2000, "Automatic recognition of multi-word
 * terms") times one plus the residual inverse document frequency (Church & Gale 1995, "Poisson mixtures"). Departs
 * from C-value in the length factor log2(n + 1), which lets single words in, and in weights for names and for nouns
 * of every text.
 */
export function rankIndex(index: CandidateIndex, options: RankOptions = {}): Candidate[] {
  const minCount = options.minCount ?? (index.words > SMALL_CORPUS ? 2 : 1);
  const ranked: Ranked[] = [];
  const taken = new Set<PhraseTally>();

  for (const [key, group] of joinSpellings(index)) {
    const free = group.reduce((sum, tally) => sum + tally.free, 0);
    let count = group.reduce((sum, tally) => sum + tally.count, 0);
    const articles = new Set(group.flatMap((tally) => [...tally.articles.keys()]));
    const phrase = index.phraseOfForm.get(key);
    const institution = key.includes(" ") && INSTITUTION_HEADS.has(key.slice(0, key.indexOf(" ")));
    if (phrase !== undefined && phrase.count > 0) {
      if (phrase.count > count * SMALL_OVER_CAPITAL && !institution) continue;
      taken.add(phrase);
      count += phrase.count;
      for (const article of phrase.articles.keys()) articles.add(article);
    }
    if (count < minCount || (free === 0 && !institution && (minCount > 1 || !isPlaceName(key)))) continue;
    if (index.isDoubtful(key)) continue;
    const forms = [...new Set(group.flatMap((tally) => formsByCount(tally.forms)))];
    const length = key.split(" ").length;
    const weighted = Math.log2(length + 1) * (free + (count - free) / 2) * NAME_WEIGHT;
    const expansion = index.expansionOf(key);
    const score = weighted * (1 + residualIdf(count, articles.size, index.size));
    const show: Candidate = {
      term: forms[0] ?? key,
      lemma: fullName(key, index) ?? forms[0] ?? key,
      key: `name:${key}`,
      kind: "name",
      count,
      documents: articles.size,
      score,
      forms,
      ...(expansion === undefined ? {} : { expansion }),
    };
    ranked.push({ score, kind: "name", key, show });
  }

  const phrases = minCount >= RECURRING ? index.recurring : index.phrases.values();
  const nestings = minCount >= RECURRING ? undefined : countNestings(index);
  for (const tally of phrases) {
    if (tally.count < minCount || taken.has(tally)) continue;
    tally.weight ??= phraseWeight(tally);
    const { weight } = tally;
    if (weight === 0 || (tally.length === 1 && index.wordCase(tally.key) === "proper")) continue;
    const nesting = nestings?.get(tally);
    const nestedSum = nestings === undefined ? tally.nestedSum : (nesting?.sum ?? 0);
    const longer = nestings === undefined ? tally.longer : (nesting?.longer ?? 0);
    const value = cValue(tally.length, tally.count, nestedSum, longer);
    const score = value * weight * (1 + residualIdf(tally.count, tally.articles.size, index.size));
    ranked.push({ score, kind: "term", key: tally.key, show: tally });
  }
  return sortRanked(ranked).slice(0, options.limit).map(candidateOf);
}

/** The one longer name of a person that ends in this single name, if there is only one: Putin -> Vladimir Putin. */
function fullName(key: string, index: CandidateIndex): string | undefined {
  if (key.includes(" ")) return undefined;
  const longer = index.longerNames(key);
  return longer.length === 1 ? longer[0] : undefined;
}

/**
 * Ranks the candidates of articles from nothing; `CandidateIndex` and `rankIndex` do the same step by step.
 *
 * @param articles what `extractArticle` gave for each
 * @returns candidates, best first
 */
export function rankCandidates(articles: readonly ArticleCandidates[], options: RankOptions = {}): Candidate[] {
  const index = new CandidateIndex();
  articles.forEach((article, i) => {
    index.add(String(i), article);
  });
  return rankIndex(index, options);
}
