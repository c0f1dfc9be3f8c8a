import "server-only";
import type { ArticleWords } from "@/lib/core/formats/article-words";
import { SEGMENT_KINDS } from "@/lib/core/ingest/block";
import { SEGMENT_STATUSES } from "@/lib/core/segments/status";
import { getTranslator } from "./locale";

const namesOf = <K extends string>(keys: readonly K[], name: (key: K) => string): Record<K, string> =>
  Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<K, string>;

/** What an exported document says beside the texts, in the reader's language. */
export async function getArticleWords(): Promise<ArticleWords> {
  const [t, kinds, editor] = await Promise.all([
    getTranslator("exports"),
    getTranslator("kinds"),
    getTranslator("editor"),
  ]);
  return {
    source: t("swahili"),
    target: t("english"),
    id: t("id"),
    kind: t("kind"),
    status: t("status"),
    comments: t("comments"),
    kinds: namesOf(SEGMENT_KINDS, (kind) => kinds(kind)),
    statuses: namesOf(SEGMENT_STATUSES, (status) => editor(`status.${status}`)),
  };
}
