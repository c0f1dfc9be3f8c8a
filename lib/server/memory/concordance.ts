import "server-only";
import { memoryWords } from "@/lib/core/memory/fold-source";
import { matchAllWords } from "@/lib/core/memory/match-all-words";
import { createLemmaOf } from "@/lib/core/memory/memory-lemma";
import { wordToken } from "@/lib/core/memory/word-token";
import * as postings from "./postings/repository";
import * as repository from "./repository";

/** Languages whose words are found by any of their forms. */
const LANGUAGES = ["sw", "en"] as const;
/** Forms of all words of a query; a Swahili verb has some hundreds in a large memory, the rarest of which may be left out. */
const FORMS_READ = 2_000;
/** Words of a query that count; more narrow nothing down. */
const WORDS_ASKED = 12;

/** A page of the pairs that were found. */
export interface FoundPairs {
  total: number;
  pairs: repository.MemoryPair[];
  /** the forms that stand in these pairs, folded: what to mark */
  forms: string[];
}

/**
 * Pairs in which every word of the query stands in any of its forms, on either side, the youngest first: "kikwazo" finds
 * "vikwazo", "said" finds "says".
 */
export async function findByWords(query: string, page: { skip: number; take: number }): Promise<FoundPairs> {
  const words = [...new Set(memoryWords(query))].slice(0, WORDS_ASKED);
  const lemmaOf = LANGUAGES.map(createLemmaOf);
  const lemmas = words.map((word) => lemmaOf.map((of) => of(word)));
  const forms = words.length === 0 ? [] : await postings.findForms([...new Set(lemmas.flat())], FORMS_READ);
  const tokens = words.map((word, i) => [
    wordToken("source", word),
    wordToken("target", word),
    ...forms.filter(({ lemma }) => lemmas[i]?.includes(lemma)).map(({ token }) => token),
  ]);
  const distinct = [...new Set(tokens.flat())];
  if (distinct.length === 0) return { total: 0, pairs: [], forms: [] };
  const [lists, gone] = await Promise.all([postings.readLists(distinct), postings.readLists([postings.GONE])]);
  const ids = matchAllWords(
    tokens.map((ofWord) => [...new Set(ofWord)]),
    lists,
    gone,
  );
  const shown = await repository.findPairs(ids.slice(page.skip, page.skip + page.take));
  const asked = new Set([...words, ...forms.map(({ word }) => word)]);
  const standing = new Set(
    shown.flatMap(({ source, target }) => memoryWords(`${source}\n${target}`)).filter((word) => asked.has(word)),
  );
  return { total: ids.length, pairs: shown.sort((a, b) => b.id - a.id), forms: [...standing] };
}
