import { foldWord } from "../text/fold-word.ts";
import type { Candidate } from "./candidate.ts";
import { CandidateIndex } from "./candidate-index.ts";
import type { ArticleCandidates } from "./extract-article.ts";
import type { NameTally } from "./name-tally.ts";
import { type PhraseTally, RECURRING } from "./phrase-tally.ts";
import { Ranking } from "./ranking.ts";
import { tagWord } from "./tag-word.ts";
import { formsByCount, type Tally } from "./tally.ts";
import { GENERAL_NOUNS } from "./term-stop-words.ts";

export interface RankOptions {
  /** Least number of occurrences; by default 1 in a corpus of up to SMALL_CORPUS words, 2 in a larger one. */
  minCount?: number;
  /** Most candidates that are wanted; by default all. The rest cost their scores alone. */
  limit?: number;
}

/** A name that is ranked, in all its spellings. */
interface RankedName {
  name: NameTally;
  /** All spellings, `name` first; undefined where it has one. */
  spellings: readonly NameTally[] | undefined;
  count: number;
  documents: number;
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
    for (const inner of tally.innerOf(index.phrases)) {
      const nesting = nestings.get(inner) ?? { sum: 0, longer: 0 };
      nesting.sum += tally.count;
      nesting.longer += 1;
      nestings.set(inner, nesting);
    }
  }
  return nestings;
}

/** Citation form of a phrase: the form whose head is in its citation form, else the most frequent one. */
function citationForm(lemma: string, forms: readonly string[]): string {
  if (!lemma.includes(" ")) return lemma;
  const head = lemma.slice(0, lemma.indexOf(" "));
  return forms.find((form) => foldWord(form).startsWith(`${head} `)) ?? forms[0] ?? lemma;
}

function showPhrase(tally: PhraseTally): { forms: string[]; lemma: string } {
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

/** Names that are one name in several spellings, under the most frequent spelling, which comes first. */
function joinSpellings(index: CandidateIndex): Map<NameTally, NameTally[]> {
  const groups = new Map<NameTally, NameTally[]>();
  for (const tally of index.names.values()) {
    if (tally.count <= 0 || tally.others === undefined) continue;
    let best = tally;
    for (const other of tally.others)
      if (other.count > best.count || (other.count === best.count && other.key < best.key)) best = other;
    const group = groups.get(best);
    if (group === undefined) groups.set(best, [tally]);
    else if (tally === best) group.unshift(tally);
    else group.push(tally);
  }
  return groups;
}

/** Number of articles that a name occurs in, with those of the phrase of the same letters. */
function countDocuments(
  name: NameTally,
  spellings: readonly NameTally[] | undefined,
  phrase: Tally | undefined,
): number {
  if (spellings === undefined) return phrase === undefined ? name.articles.size : name.documentsWith(phrase);
  const articles = new Set<number>();
  for (const { articles: own } of phrase === undefined ? spellings : [...spellings, phrase])
    for (const article of own.keys()) articles.add(article);
  return articles.size;
}

/** Ranks the names; returns the phrases that count as occurrences of them. */
function rankNames(
  index: CandidateIndex,
  minCount: number,
  ranking: Ranking<RankedName | PhraseTally>,
): Set<PhraseTally> {
  const taken = new Set<PhraseTally>();
  const groups = joinSpellings(index);
  for (const name of index.names.values()) {
    const spellings = name.others === undefined ? undefined : groups.get(name);
    // A spelling that counts for another one, or none that occurs
    if (name.count <= 0 || (name.others !== undefined && spellings === undefined)) continue;
    let { free, count } = name;
    if (spellings !== undefined) {
      free = spellings.reduce((sum, tally) => sum + tally.free, 0);
      count = spellings.reduce((sum, tally) => sum + tally.count, 0);
    }
    const found = index.phraseOfForm.get(name.key);
    const phrase = found !== undefined && found.count > 0 ? found : undefined;
    if (phrase !== undefined) {
      if (phrase.count > count * SMALL_OVER_CAPITAL && !name.isInstitution) continue;
      taken.add(phrase);
      count += phrase.count;
    }
    if (count < minCount || (free === 0 && !name.isInstitution && (minCount > 1 || !name.isPlace))) continue;
    if (name.isDoubtful) continue;
    const documents = countDocuments(name, spellings, phrase);
    const weighted = Math.log2(name.length + 1) * (free + (count - free) / 2) * NAME_WEIGHT;
    const score = weighted * (1 + residualIdf(count, documents, index.size));
    ranking.add(score, { name, spellings, count, documents });
  }
  return taken;
}

function rankPhrases(
  index: CandidateIndex,
  minCount: number,
  taken: ReadonlySet<PhraseTally>,
  ranking: Ranking<RankedName | PhraseTally>,
): void {
  const phrases = minCount >= RECURRING ? index.recurring : index.phrases.values();
  const nestings = minCount >= RECURRING ? undefined : countNestings(index);
  for (const tally of phrases) {
    if (tally.count < minCount || taken.has(tally)) continue;
    tally.weight ??= phraseWeight(tally);
    const { weight } = tally;
    if (weight === 0 || tally.use?.case === "proper") continue;
    const nesting = nestings?.get(tally);
    const nestedSum = nestings === undefined ? tally.nestedSum : (nesting?.sum ?? 0);
    const longer = nestings === undefined ? tally.longer : (nesting?.longer ?? 0);
    const value = cValue(tally.length, tally.count, nestedSum, longer);
    ranking.add(value * weight * (1 + residualIdf(tally.count, tally.articles.size, index.size)), tally);
  }
}

/** Ties go to names before terms, then by key, so that the order is fixed. */
function compareTied(a: RankedName | PhraseTally, b: RankedName | PhraseTally): number {
  if ("name" in a) return "name" in b ? (a.name.key < b.name.key ? -1 : 1) : -1;
  return "name" in b ? 1 : a.key < b.key ? -1 : 1;
}

function nameCandidate(
  { name, spellings, count, documents }: RankedName,
  score: number,
  index: CandidateIndex,
): Candidate {
  name.shown ??= { forms: formsByCount(name.forms), lemma: "" };
  const forms =
    spellings === undefined
      ? name.shown.forms
      : [...new Set(spellings.flatMap((spelling) => formsByCount(spelling.forms)))];
  const expansion = index.expansionOf(name.key);
  const term = forms[0] ?? name.key;
  return {
    term,
    lemma: fullName(name.key, index) ?? term,
    key: `name:${name.key}`,
    kind: "name",
    count,
    documents,
    score,
    forms: [...forms],
    ...(expansion === undefined ? {} : { expansion }),
  };
}

function phraseCandidate(tally: PhraseTally, score: number): Candidate {
  tally.shown ??= showPhrase(tally);
  const { forms, lemma } = tally.shown;
  return {
    term: forms[0] ?? tally.key,
    lemma,
    key: `term:${tally.key}`,
    kind: "term",
    count: tally.count,
    documents: tally.articles.size,
    score,
    forms,
  };
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
  const ranking = new Ranking(compareTied);
  const taken = rankNames(index, minCount, ranking);
  rankPhrases(index, minCount, taken, ranking);
  return ranking
    .best(options.limit)
    .map(({ item, score }) => ("name" in item ? nameCandidate(item, score, index) : phraseCandidate(item, score)));
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
