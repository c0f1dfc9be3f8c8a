import { BLOCK_SIZE, groupByBlock, type PostingList, readPostings } from "./posting-list.ts";

/**
 * Finds the entries that hold, for each word asked for, one of its forms.
 *
 * @param words for each word the tokens of its forms, on either side
 * @param lists of all these tokens, in any order
 * @param gone lists of the entries that were taken out
 * @returns ids, the highest first
 *
 * O(length of the lists + blocks × BLOCK_SIZE).
 */
export function matchAllWords(
  words: readonly (readonly number[])[],
  lists: readonly PostingList[],
  gone: readonly PostingList[] = [],
): number[] {
  const wordsOfToken = new Map<number, number[]>();
  words.forEach((tokens, i) => {
    for (const token of tokens) {
      const known = wordsOfToken.get(token);
      if (known) known.push(i);
      else wordsOfToken.set(token, [i]);
    }
  });
  const ids: number[] = [];
  if (words.length === 0) return ids;
  const [byBlock, goneByBlock] = [groupByBlock(lists, new Set(wordsOfToken.keys())), groupByBlock(gone, new Set())];
  const reached = new Uint16Array(BLOCK_SIZE);
  for (const [block, postings] of [...byBlock].sort(([a], [b]) => b - a)) {
    reached.fill(0);
    const there = postings.flatMap((list) => (wordsOfToken.get(list.token) ?? []).map((word) => ({ list, word })));
    there.sort((a, b) => a.word - b.word);
    for (const { list, word } of there)
      readPostings(list, (offset) => {
        // Words are taken in order: an entry that lacks one stays where it is.
        if (reached[offset] === word) reached[offset] = word + 1;
      });
    for (const list of goneByBlock.get(block) ?? [])
      readPostings(list, (offset) => {
        reached[offset] = 0;
      });
    for (let offset = BLOCK_SIZE - 1; offset >= 0; offset -= 1)
      if (reached[offset] === words.length) ids.push(block * BLOCK_SIZE + offset);
  }
  return ids;
}
