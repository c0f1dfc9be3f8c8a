import { SEGMENT_KINDS } from "../../ingest/block";
import { SEGMENT_STATUSES } from "../../segments/status";
import type { ArticleWords } from "../article-words";

const named = <K extends string>(keys: readonly K[]): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

/** Words for tests: kinds and statuses under their own names. */
export const WORDS: ArticleWords = {
  source: "Swahili",
  target: "English",
  id: "Id",
  kind: "Kind",
  status: "Status",
  comments: "Comments",
  kinds: named(SEGMENT_KINDS),
  statuses: named(SEGMENT_STATUSES),
};
