import { LARGE_BATCH, type ReadEntries } from "./entry-reader.ts";
import {
  BUCKET_POSTING_LENGTH,
  blockOf,
  bucketBlockOf,
  bucketOf,
  MOST_IN_PART,
  OWN_POSTING_LENGTH,
  PART_HEAD_LENGTH,
  type PostingList,
  writeBucketPosting,
  writePartHead,
  writePosting,
} from "./posting-list.ts";

/** Entries of a block in a large batch from which on a word has its own list. */
const OWN_LIST_FROM = 8;
const FIRST_ROOM = 1 << 12;

/** Rows whose texts are written one behind another, and cut out in the end: a string a posting would cost the most. */
class RowWriter {
  bytes = new Uint8Array(FIRST_ROOM);
  length = 0;
  private readonly keys: { token: number; block: number; start: number }[] = [];

  /** Begins a row, unless it is the one in hand, and makes room for what follows. */
  begin(token: number, block: number, room: number): void {
    const last = this.keys.at(-1);
    if (last?.token !== token || last.block !== block) this.keys.push({ token, block, start: this.length });
    if (this.length + room <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.bytes.length, this.length + room));
    wider.set(this.bytes);
    this.bytes = wider;
  }

  rows(): PostingList[] {
    const text = new TextDecoder().decode(this.bytes.subarray(0, this.length));
    return this.keys.map(({ token, block, start }, i) => ({
      token,
      block,
      entries: text.slice(start, this.keys[i + 1]?.start),
    }));
  }
}

type Occurrences = Pick<ReadEntries, "tokens" | "owners">;

/** Leaves out entries without an id, and puts those of each word into the order of their ids, where they are not. */
function settleOwners({ tokens, owners }: Occurrences, ids: Int32Array): Occurrences {
  let [last, isSettled] = [0, true];
  for (const id of ids) {
    if (id <= last) isSettled = false;
    last = id;
  }
  if (isSettled) return { tokens, owners };
  const kept = Array.from(tokens.keys()).filter((at) => ids[owners[at] as number] !== 0);
  const idAt = (at: number): number => ids[owners[at] as number] as number;
  kept.sort((a, b) => ((tokens[a] as number) >>> 0) - ((tokens[b] as number) >>> 0) || idAt(a) - idAt(b));
  return {
    tokens: Int32Array.from(kept, (at) => tokens[at] as number),
    owners: Int32Array.from(kept, (at) => owners[at] as number),
  };
}

/**
 * Gathers what a batch of entries adds to the index.
 *
 * @param read the entries
 * @param ids of the entries, each once, best in rising order; 0 for one that is left out
 * @returns rows, each key once; always in the same order of keys, so that two writers never wait for each other in a
 *   circle: words' own lists by token (unsigned) and block, then buckets by span. In a large batch, words that stand in
 *   few entries of a block share a bucket's row, instead of having one each
 *
 * O(words) time and memory.
 */
export function gatherPostings(read: ReadEntries, ids: Int32Array): PostingList[] {
  const { tokens, owners } = settleOwners(read, ids);
  const isLarge = ids.length >= LARGE_BATCH;
  const idAt = (at: number): number => ids[owners[at] as number] as number;
  const sizeAt = (at: number): number => read.sizes[owners[at] as number] as number;
  const own = new RowWriter();
  /** by span of ids, of which a batch touches one or two */
  const buckets = new Map<number, RowWriter>();

  const writeOwn = (from: number, to: number, block: number) => {
    own.begin(tokens[from] as number, block, (to - from) * OWN_POSTING_LENGTH);
    for (let at = from; at < to; at += 1) own.length = writePosting(own.bytes, own.length, idAt(at), sizeAt(at));
  };
  const writeShared = (token: number, few: readonly number[], span: number) => {
    const writer = buckets.get(span) ?? new RowWriter();
    buckets.set(span, writer);
    for (let from = 0; from < few.length; from += MOST_IN_PART) {
      const to = Math.min(few.length, from + MOST_IN_PART);
      writer.begin(bucketOf(token), span, PART_HEAD_LENGTH + (to - from) * BUCKET_POSTING_LENGTH);
      writer.length = writePartHead(writer.bytes, writer.length, token, to - from);
      for (const at of few.slice(from, to))
        writer.length = writeBucketPosting(writer.bytes, writer.length, idAt(at), sizeAt(at));
    }
  };

  const few: number[] = [];
  for (let start = 0; start < tokens.length; ) {
    const token = tokens[start] as number;
    let span = 0;
    while (start < tokens.length && tokens[start] === token) {
      const block = blockOf(idAt(start));
      let end = start + 1;
      while (end < tokens.length && tokens[end] === token && blockOf(idAt(end)) === block) end += 1;
      if (isLarge && end - start < OWN_LIST_FROM) {
        if (few.length > 0 && bucketBlockOf(idAt(start)) !== span) {
          writeShared(token, few, span);
          few.length = 0;
        }
        span = bucketBlockOf(idAt(start));
        for (let at = start; at < end; at += 1) few.push(at);
      } else writeOwn(start, end, block);
      start = end;
    }
    if (few.length > 0) writeShared(token, few, span);
    few.length = 0;
  }
  const writers = [own, ...[...buckets].sort(([a], [b]) => a - b).map(([, writer]) => writer)];
  return writers.flatMap((writer) => writer.rows());
}
