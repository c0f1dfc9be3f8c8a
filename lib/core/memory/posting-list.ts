/** Ids that a narrow list spans. Larger: fewer rows to read; smaller: less to rewrite when one entry is added. */
export const BLOCK_SIZE = 8192;
/** The block of a word's wide list, which holds ids of all blocks: for words that stand in few entries of each. */
export const WIDE = -1;
/** Number of words from which on a list says "as many or more": 11 bits. */
export const MOST_WORDS_KEPT = 2047;
/** Characters of a posting in a narrow and in a wide list; each holds six bits. */
const [NARROW_LENGTH, WIDE_LENGTH] = [4, 7];
/** The character that stands for 0; the sixty-three after it are printable ASCII, the same byte in every encoding. */
const ZERO = 48;

/** The list of one word in one block, as the database keeps it. */
export interface PostingList {
  token: number;
  /** 0 or more, or {@link WIDE} */
  block: number;
  entries: string;
}

/** The block of an entry. */
export const blockOf = (id: number): number => Math.floor(id / BLOCK_SIZE);

const digit = (value: number): string => String.fromCharCode(ZERO + (value & 63));

/**
 * Writes that an entry holds a word, for the end of the word's list of the entry's block.
 *
 * @param id of the entry, 0 or more
 * @param words how many words its source has; more than {@link MOST_WORDS_KEPT} are written as so many
 * @returns four characters; lists are joined by writing one after another
 */
export function encodePosting(id: number, words: number): string {
  const value = ((id % BLOCK_SIZE) << 11) | Math.min(words, MOST_WORDS_KEPT);
  return digit(value >>> 18) + digit(value >>> 12) + digit(value >>> 6) + digit(value);
}

/** Like {@link encodePosting}, for the word's wide list: seven characters, the block in the first three. */
export function encodeWidePosting(id: number, words: number): string {
  const block = blockOf(id);
  return digit(block >>> 12) + digit(block >>> 6) + digit(block) + encodePosting(id, words);
}

/** Reads four characters of a posting. */
function readAt(list: string, at: number): number {
  return (
    ((list.charCodeAt(at) - ZERO) << 18) |
    ((list.charCodeAt(at + 1) - ZERO) << 12) |
    ((list.charCodeAt(at + 2) - ZERO) << 6) |
    (list.charCodeAt(at + 3) - ZERO)
  );
}

/** What lists say of one word in one block: the text of its narrow list, or what its wide list has of the block. */
export interface BlockPostings {
  token: number;
  postings: string | number[];
}

/**
 * Sorts lists, narrow and wide, by block.
 *
 * @returns for every block that a list names, its parts of the lists
 *
 * O(lists + length of the wide ones).
 */
export function groupByBlock(lists: readonly PostingList[]): Map<number, BlockPostings[]> {
  const groups = new Map<number, BlockPostings[]>();
  const groupOf = (block: number): BlockPostings[] => {
    const group = groups.get(block) ?? [];
    if (group.length === 0) groups.set(block, group);
    return group;
  };
  for (const { token, block, entries } of lists) {
    if (block !== WIDE) {
      groupOf(block).push({ token, postings: entries });
      continue;
    }
    const parts = new Map<number, number[]>();
    for (let i = 0; i + WIDE_LENGTH <= entries.length; i += WIDE_LENGTH) {
      const at = readAt(entries, i) >>> 6;
      const part = parts.get(at);
      if (part) part.push(readAt(entries, i + 3));
      else parts.set(at, [readAt(entries, i + 3)]);
    }
    for (const [at, postings] of parts) groupOf(at).push({ token, postings });
  }
  return groups;
}

/**
 * Reads the postings of a block.
 *
 * @param visit is told the id within the block and the number of words, in the order of writing
 *
 * O(n), no memory.
 */
export function readPostings({ postings }: BlockPostings, visit: (offset: number, words: number) => void): void {
  if (typeof postings === "string")
    for (let i = 0; i + NARROW_LENGTH <= postings.length; i += NARROW_LENGTH) {
      const value = readAt(postings, i);
      visit(value >>> 11, value & MOST_WORDS_KEPT);
    }
  else for (const value of postings) visit(value >>> 11, value & MOST_WORDS_KEPT);
}
