import "server-only";
import type { PostingList } from "@/lib/core/memory/find-candidates";
import { memoryWords } from "@/lib/core/memory/fold-source";
import { createLemmaOf, type LemmaOf } from "@/lib/core/memory/memory-lemma";
import { blockOf, encodePosting } from "@/lib/core/memory/posting-list";
import { type MemorySide, wordToken } from "@/lib/core/memory/word-token";
import { getDb, type Tx } from "../../db";
import { placeholders, writeRows } from "../raw-sql";

/** What the index takes from an entry. */
export interface IndexedEntry {
  id: number;
  source: string;
  target: string;
  sourceLanguage: string;
  targetLanguage: string;
}

/** Different words of a side that are indexed: whatever can match the longest text looked up (1,000 words) is whole. */
const WORDS_INDEXED = 1_500;
/** Words longer than this are no words of a language (letters of a coded file); in UTF-16 units. */
const LONGEST_WORD = 100;
/** Lemmas remembered between writes, per language; about 100 bytes each. */
const LEMMAS_REMEMBERED = 200_000;

const remembered = new Map<string, Map<string, string>>();

/** The lemma of each word, analysed once; the analyser with its own larger memory lives for one write alone. */
function createRememberedLemmaOf(language: string): LemmaOf {
  const known = remembered.get(language) ?? new Map<string, string>();
  remembered.set(language, known);
  if (known.size > LEMMAS_REMEMBERED) known.clear();
  const lemmaOf = createLemmaOf(language);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const lemma = lemmaOf(word);
    known.set(word, lemma);
    return lemma;
  };
}

interface WordInBatch {
  token: number;
  lemma: string;
  count: number;
  /** postings of the block in hand */
  list: string;
}

/** Gathers the words of one side of many entries, block by block. */
class SideGatherer {
  readonly words = new Map<string, WordInBatch>();
  private readonly lemmaOfLanguage = new Map<string, LemmaOf>();

  constructor(private readonly side: MemorySide) {}

  private lemmaOf(language: string): LemmaOf {
    const lemmaOf = this.lemmaOfLanguage.get(language) ?? createRememberedLemmaOf(language);
    this.lemmaOfLanguage.set(language, lemmaOf);
    return lemmaOf;
  }

  add(words: readonly string[], posting: string, language: string): void {
    const lemmaOf = this.lemmaOf(language);
    const distinct = new Set(words);
    let room = WORDS_INDEXED;
    for (const word of distinct) {
      if (word.length > LONGEST_WORD) continue;
      if (room === 0) break;
      room -= 1;
      const known = this.words.get(word);
      if (known) {
        known.count += 1;
        known.list += posting;
      } else this.words.set(word, { token: wordToken(this.side, word), lemma: lemmaOf(word), count: 1, list: posting });
    }
  }

  /** Hands over the postings gathered since the last call, by token. */
  takeLists(into: Map<number, string>): void {
    for (const word of this.words.values()) {
      if (word.list === "") continue;
      into.set(word.token, (into.get(word.token) ?? "") + word.list);
      word.list = "";
    }
  }
}

const POSTINGS = {
  into: `"MemoryPosting" ("token", "block", "entries")`,
  columns: 3,
  end: `ON CONFLICT ("token", "block") DO UPDATE SET "entries" = "MemoryPosting"."entries" || excluded."entries"`,
} as const;
const WORDS = {
  into: `"MemoryWord" ("token", "word", "lemma", "count")`,
  columns: 4,
  end: `ON CONFLICT ("token", "word") DO UPDATE SET "count" = "MemoryWord"."count" + excluded."count"`,
} as const;

/**
 * Puts entries into the index, each once. Rows are written in the order of their keys, so that two writers never wait
 * for each other in a circle.
 */
export async function indexEntries(tx: Tx, entries: readonly IndexedEntry[]): Promise<void> {
  const sides = { source: new SideGatherer("source"), target: new SideGatherer("target") };
  const postings: (string | number)[] = [];
  const closeBlock = (block: number) => {
    const lists = new Map<number, string>();
    sides.source.takeLists(lists);
    sides.target.takeLists(lists);
    const tokens = Int32Array.from(lists.keys()).sort();
    for (const token of tokens) postings.push(token, block, lists.get(token) ?? "");
  };
  const inOrder = [...entries].sort((a, b) => a.id - b.id);
  inOrder.forEach((entry, i) => {
    const source = memoryWords(entry.source);
    const posting = encodePosting(entry.id, source.length);
    sides.source.add(source, posting, entry.sourceLanguage);
    sides.target.add(memoryWords(entry.target), posting, entry.targetLanguage);
    const block = blockOf(entry.id);
    const next = inOrder[i + 1];
    if (!next || blockOf(next.id) !== block) closeBlock(block);
  });
  await writeRows(tx, POSTINGS, postings);
  const words = [sides.source, sides.target].flatMap((side) => [...side.words]);
  words.sort(([a, { token: x }], [b, { token: y }]) => x - y || (a < b ? -1 : 1));
  await writeRows(
    tx,
    WORDS,
    words.flatMap(([word, { token, lemma, count }]) => [token, word, lemma, count]),
  );
}

/** The list of the entries that were taken out: that of a word that no text holds. */
export const GONE = wordToken("source", "");

/** Notes that entries were taken out. Their words' lists go on naming them; who counts by lists leaves them out. */
export async function markGone(tx: Tx, ids: readonly number[]): Promise<void> {
  const lists = new Map<number, string>();
  for (const id of ids) lists.set(blockOf(id), (lists.get(blockOf(id)) ?? "") + encodePosting(id, 0));
  const blocks = [...lists].sort(([a], [b]) => a - b);
  await writeRows(
    tx,
    POSTINGS,
    blocks.flatMap(([block, list]) => [GONE, block, list]),
  );
}

/** A form of a word that stands in the memory. */
export interface WordForm {
  token: number;
  word: string;
  lemma: string;
}

/** Forms of words that stand in the memory, by their lemmas (see createLemmaOf), the commonest first. */
export const findForms = (lemmas: readonly string[], limit: number): Promise<WordForm[]> =>
  getDb().memoryWord.findMany({
    where: { lemma: { in: [...lemmas] } },
    select: { token: true, word: true, lemma: true },
    orderBy: { count: "desc" },
    take: limit,
  });

/** How many entries hold each of these words, about; a word that never stood in the memory is left out. */
export async function countWords(tokens: readonly number[]): Promise<Map<number, number>> {
  const rows = await getDb().$queryRawUnsafe<{ token: number; count: number }[]>(
    `SELECT "token", "count" FROM "MemoryWord" WHERE "token" IN (${placeholders(tokens.length)})`,
    ...tokens,
  );
  const counts = new Map<number, number>();
  for (const { token, count } of rows) counts.set(token, (counts.get(token) ?? 0) + count);
  return counts;
}

/** The lists of these words in all blocks. */
export const readLists = (tokens: readonly number[]): Promise<PostingList[]> =>
  getDb().$queryRawUnsafe<PostingList[]>(
    `SELECT "token", "block", "entries" FROM "MemoryPosting" WHERE "token" IN (${placeholders(tokens.length)})`,
    ...tokens,
  );
