/** Ids that one posting list spans. Larger: fewer rows to read; smaller: less to rewrite when one entry is added. */
export const BLOCK_SIZE = 8192;
/** Number of words from which on a list says "as many or more": 11 bits. */
export const MOST_WORDS_KEPT = 2047;
/** Characters of a posting; each holds six bits. */
export const POSTING_LENGTH = 4;
/** The character that stands for 0; the sixty-three after it are printable ASCII, the same byte in every encoding. */
const ZERO = 48;

/** The block of an entry. */
export const blockOf = (id: number): number => Math.floor(id / BLOCK_SIZE);

/**
 * Writes that an entry holds a word, for the end of the word's list of the entry's block.
 *
 * @param id of the entry, 0 or more
 * @param words how many words its source has; more than {@link MOST_WORDS_KEPT} are written as so many
 * @returns {@link POSTING_LENGTH} characters; lists are joined by writing one after another
 */
export function encodePosting(id: number, words: number): string {
  const value = ((id % BLOCK_SIZE) << 11) | Math.min(words, MOST_WORDS_KEPT);
  return String.fromCharCode(
    ZERO + (value >>> 18),
    ZERO + ((value >>> 12) & 63),
    ZERO + ((value >>> 6) & 63),
    ZERO + (value & 63),
  );
}

/**
 * Reads a list.
 *
 * @param list what {@link encodePosting} wrote, any number of times
 * @param visit is told the id within the block and the number of words, in the order of writing
 *
 * O(n), no memory.
 */
export function readPostings(list: string, visit: (offset: number, words: number) => void): void {
  for (let i = 0; i + POSTING_LENGTH <= list.length; i += POSTING_LENGTH) {
    const value =
      ((list.charCodeAt(i) - ZERO) << 18) |
      ((list.charCodeAt(i + 1) - ZERO) << 12) |
      ((list.charCodeAt(i + 2) - ZERO) << 6) |
      (list.charCodeAt(i + 3) - ZERO);
    visit((value >>> 11) & (BLOCK_SIZE - 1), value & MOST_WORDS_KEPT);
  }
}
