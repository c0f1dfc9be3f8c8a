"use client";
import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { PageTurner } from "@/app/_components/page-turner";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { MEMORY_PAGE_SIZE } from "@/lib/schemas/memory";
import { markWords } from "./mark-words";
import { MemoryActions } from "./memory-actions";
import classes from "./memory-search.module.css";

interface Pair {
  id: number;
  source: string;
  target: string;
  origin: string;
  status: string | null;
  fileName: string | null;
  segment: { articleId: string } | null;
  segmentId: string | null;
  updatedAt: string;
}
interface Answer {
  total: number;
  pairs: Pair[];
  /** folded words of these pairs that were asked for */
  forms: string[];
}
/** Pages that can be turned to without a search; who looks for something older searches. */
const PAGES_WITHOUT_SEARCH = 200;

/** Concordance: every remembered pair in which the words stand, on either side. */
export function MemorySearch({ mayRemove, mayImport }: { mayRemove: boolean; mayImport: boolean }) {
  const t = useTranslations("memory");
  const messageOf = useErrorMessage();
  const [text, setText] = useState("");
  const [page, setPage] = useState(1);
  const [query] = useDebouncedValue(text, 200);
  const answer = useQuery({
    queryKey: ["memory", query, page],
    queryFn: ({ signal }) => api.get<Answer>(`/api/memory?q=${encodeURIComponent(query)}&page=${page}`, { signal }),
    placeholderData: keepPreviousData,
  });
  const pairs = answer.data?.pairs ?? [];
  const total = answer.data?.total ?? 0;
  const pages = Math.ceil(total / MEMORY_PAGE_SIZE);

  return (
    <main id="main" className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("title")}</h1>
        <MemoryActions mayImport={mayImport} />
      </div>
      <p className={classes.lead}>{t("lead")}</p>
      <TextInput
        type="search"
        size="md"
        aria-label={t("search")}
        placeholder={t("search")}
        leftSection={<IconSearch size={18} stroke={1.5} />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setPage(1);
        }}
      />
      <p className={classes.count} role="status">
        {answer.data && (total > 0 || query) ? t("count", { count: total }) : null}
      </p>
      {answer.isError && (
        <p className={classes.error} role="alert">
          {messageOf(answer.error)}
        </p>
      )}
      {answer.data && total === 0 && <p className={classes.empty}>{t(query ? "nothing" : "empty")}</p>}
      <ul className={classes.list}>
        {pairs.map((pair) => (
          <PairRow key={pair.id} pair={pair} forms={answer.data?.forms ?? []} mayRemove={mayRemove} />
        ))}
      </ul>
      {total > MEMORY_PAGE_SIZE && (
        <div className={classes.pager}>
          <PageTurner
            total={query.trim() ? pages : Math.min(pages, PAGES_WITHOUT_SEARCH)}
            page={page}
            onChange={setPage}
          />
        </div>
      )}
    </main>
  );
}

function PairRow({ pair, forms, mayRemove }: { pair: Pair; forms: readonly string[]; mayRemove: boolean }) {
  const t = useTranslations("memory");
  const format = useFormatter();
  const queries = useQueryClient();
  const messageOf = useErrorMessage();
  const [error, setError] = useState<string | null>(null);

  async function remove() {
    try {
      await api.del(`/api/memory/${pair.id}`);
      await queries.invalidateQueries({ queryKey: ["memory"] });
    } catch (failure) {
      setError(messageOf(failure));
    }
  }

  const from = pair.fileName ?? t(pair.status === "approved" ? "approved" : "translated");
  return (
    <li className={classes.pair}>
      <p className={classes.text} lang="sw">
        {markWords(pair.source, forms).map((part) =>
          part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
        )}
      </p>
      <p className={classes.text} lang="en">
        {markWords(pair.target, forms).map((part) =>
          part.marked ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
        )}
      </p>
      <div className={classes.meta}>
        <span>
          {from} · {format.dateTime(new Date(pair.updatedAt), { dateStyle: "medium" })}
        </span>
        {pair.segment && <Link href={`/articles/${pair.segment.articleId}#${pair.segmentId}`}>{t("open")}</Link>}
        {mayRemove && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void remove()}>
            {t("remove")}
          </Button>
        )}
        {error && <span className={classes.error}>{error}</span>}
      </div>
    </li>
  );
}
