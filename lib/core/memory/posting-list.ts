/** Ids that a narrow list spans. Larger: fewer rows to read; smaller: less to rewrite when one entry is added. */
export const BLOCK_SIZE = 8192;
/** Rows over which words are spread that stand in few entries of a block, by the upper bits of their tokens. */
const BUCKET_BITS = 12;
/** Ids that a bucket's row spans: eight blocks. */
const BUCKET_SPAN = 8 * BLOCK_SIZE;
/** Number of words from which on a list says "as many or more": 11 bits. */
export const MOST_WORDS_KEPT = 2047;
/** Characters of a posting in a word's own list and in a bucket; each holds six bits. */
export const [OWN_POSTING_LENGTH, BUCKET_POSTING_LENGTH] = [4, 5] as const;
/** Characters that begin a word's part of a bucket: its token, and how many postings follow. */
const [TOKEN_LENGTH, COUNT_LENGTH] = [6, 2];
export const PART_HEAD_LENGTH = TOKEN_LENGTH + COUNT_LENGTH;
/** Postings that one part can count. */
export const MOST_IN_PART = 64 ** COUNT_LENGTH - 1;
/** The character that stands for 0; the sixty-three after it are printable ASCII, the same byte in every encoding. */
const ZERO = 48;

/** A row of the index. */
export interface PostingList {
  /** the word's, or the number of a bucket */
  token: number;
  /** 0 or more: a word's own list of a block; less: a bucket, counted down from -1 by its span */
  block: number;
  entries: string;
}

/** The block of an entry. */
export const blockOf = (id: number): number => Math.floor(id / BLOCK_SIZE);

/** Writes the lowest six bits as a character. */
const writeDigit = (bytes: Uint8Array, at: number, value: number): void => {
  bytes[at] = ZERO + (value & 63);
};
/** Writes the lowest 24 bits as four characters. */
function writeDigits(bytes: Uint8Array, at: number, value: number): void {
  writeDigit(bytes, at, value >>> 18);
  writeDigit(bytes, at + 1, value >>> 12);
  writeDigit(bytes, at + 2, value >>> 6);
  writeDigit(bytes, at + 3, value);
}

/**
 * Writes that an entry holds a word, for the end of the word's list of the entry's block: four bytes of ASCII.
 *
 * @param id of the entry, 0 or more
 * @param words how many words its source has; more than {@link MOST_WORDS_KEPT} are written as so many
 * @returns where the next posting goes; lists are joined by writing one after another
 */
export function writePosting(bytes: Uint8Array, at: number, id: number, words: number): number {
  writeDigits(bytes, at, ((id % BLOCK_SIZE) << 11) | Math.min(words, MOST_WORDS_KEPT));
  return at + OWN_POSTING_LENGTH;
}

/** Like {@link writePosting}, as a text of its own. */
export function encodePosting(id: number, words: number): string {
  const bytes = new Uint8Array(OWN_POSTING_LENGTH);
  writePosting(bytes, 0, id, words);
  return String.fromCharCode(...bytes);
}

/** The bucket of a word. */
export const bucketOf = (token: number): number => token >>> (32 - BUCKET_BITS);

/** The block by which the bucket's row of an entry is known; less than 0. */
export const bucketBlockOf = (id: number): number => -1 - Math.floor(id / BUCKET_SPAN);

/**
 * Begins a word's part of a bucket's row: eight bytes; parts are joined by writing one after another.
 *
 * @param count of the postings that follow, up to {@link MOST_IN_PART}
 * @returns where they go
 */
export function writePartHead(bytes: Uint8Array, at: number, token: number, count: number): number {
  writeDigit(bytes, at, token >>> 30);
  writeDigit(bytes, at + 1, token >>> 24);
  writeDigits(bytes, at + 2, token);
  writeDigit(bytes, at + 6, count >>> 6);
  writeDigit(bytes, at + 7, count);
  return at + PART_HEAD_LENGTH;
}

/** Like {@link writePosting}, for a bucket: five bytes. */
export function writeBucketPosting(bytes: Uint8Array, at: number, id: number, words: number): number {
  const value = ((id % BUCKET_SPAN) << 11) | Math.min(words, MOST_WORDS_KEPT);
  writeDigit(bytes, at, value >>> 24);
  writeDigits(bytes, at + 1, value);
  return at + BUCKET_POSTING_LENGTH;
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

/** What rows say of one word in one block: the text of its own list, or what a bucket has of the block. */
export interface BlockPostings {
  token: number;
  postings: string | number[];
}

/**
 * Sorts what rows say of words by block.
 *
 * @param rows own lists of the words, and buckets, which may hold other words too
 * @param tokens of the words
 * @returns for every block that a row names, what it says of each word
 *
 * O(rows + length of the buckets).
 */
export function groupByBlock(rows: readonly PostingList[], tokens: ReadonlySet<number>): Map<number, BlockPostings[]> {
  const groups = new Map<number, BlockPostings[]>();
  const groupOf = (block: number): BlockPostings[] => {
    const group = groups.get(block) ?? [];
    if (group.length === 0) groups.set(block, group);
    return group;
  };
  const readPart = (token: number, first: number, entries: string, start: number, end: number) => {
    let [at, postings]: [number, number[]] = [-1, []];
    for (let i = start; i < end; i += BUCKET_POSTING_LENGTH) {
      const value = ((entries.charCodeAt(i) - ZERO) << 24) | readAt(entries, i + 1);
      const block = first + (value >>> 24);
      if (block !== at) {
        [at, postings] = [block, []];
        groupOf(block).push({ token, postings });
      }
      postings.push(value & 0xffffff);
    }
  };
  for (const { token, block, entries } of rows) {
    if (block >= 0) {
      groupOf(block).push({ token, postings: entries });
      continue;
    }
    const first = (-1 - block) * (BUCKET_SPAN / BLOCK_SIZE);
    for (let i = 0; i + TOKEN_LENGTH + COUNT_LENGTH <= entries.length; ) {
      const word = (readAt(entries, i) << 12) | (readAt(entries, i + 2) & 0xfff) | 0;
      const start = i + TOKEN_LENGTH + COUNT_LENGTH;
      const count = readAt(entries, i + TOKEN_LENGTH - COUNT_LENGTH) & 0xfff;
      i = start + count * BUCKET_POSTING_LENGTH;
      if (tokens.has(word)) readPart(word, first, entries, start, i);
    }
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
    for (let i = 0; i + OWN_POSTING_LENGTH <= postings.length; i += OWN_POSTING_LENGTH) {
      const value = readAt(postings, i);
      visit(value >>> 11, value & MOST_WORDS_KEPT);
    }
  else for (const value of postings) visit(value >>> 11, value & MOST_WORDS_KEPT);
}
