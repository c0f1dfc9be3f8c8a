"use client";
import { Button, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { PageTurner } from "@/app/_components/page-turner";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { ARTICLE_SORTS, ARTICLE_STATES, ARTICLES_PAGE_SIZE, type ArticleRow } from "@/lib/schemas/articles";
import classes from "./article-list.module.css";
import { ArticleListRow } from "./article-list-row";
import { ExportMenu } from "./export-menu";
import { SampleBanner } from "./sample-banner";

interface ArticleListProps {
  collections: string[];
  hasSample: boolean;
  may: { import: boolean; archive: boolean; remove: boolean };
}
interface Answer {
  total: number;
  articles: ArticleRow[];
}

/** Every article: what it is, how far it is, what is left to do. */
export function ArticleList({ collections, hasSample, may }: ArticleListProps) {
  const t = useTranslations("articles");
  const messageOf = useErrorMessage();
  const [text, setText] = useState("");
  const [state, setState] = useState<string>("all");
  const [collection, setCollection] = useState("");
  const [sort, setSort] = useState<string>("updated");
  const [page, setPage] = useState(1);
  const [q] = useDebouncedValue(text, 200);
  const query = new URLSearchParams({ q, state, collection, sort, page: String(page) }).toString();
  const answer = useQuery({
    queryKey: ["articles", query],
    queryFn: ({ signal }) => api.get<Answer>(`/api/articles?${query}`, { signal }),
    placeholderData: keepPreviousData,
  });
  const total = answer.data?.total ?? 0;
  const choose = (set: (value: string) => void) => (value: string | null) => {
    set(value ?? "");
    setPage(1);
  };

  return (
    <main id="main" className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("title")}</h1>
        <div className={classes.headActions}>
          <ExportMenu collections={collections} />
          {may.import && (
            <Button component={Link} href="/articles/import" size="compact-md">
              {t("import")}
            </Button>
          )}
        </div>
      </div>
      {hasSample && <SampleBanner mayRemove={may.import} />}
      <div className={classes.filters}>
        <TextInput
          type="search"
          className={classes.search ?? ""}
          aria-label={t("search")}
          placeholder={t("search")}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          value={text}
          onChange={(event) => choose(setText)(event.currentTarget.value)}
        />
        <Select
          aria-label={t("state")}
          data={["all", ...ARTICLE_STATES].map((value) => ({ value, label: t(`states.${value as "all"}`) }))}
          value={state}
          allowDeselect={false}
          onChange={choose(setState)}
        />
        {collections.length > 0 && (
          <Select
            aria-label={t("collection")}
            data={[{ value: "", label: t("allCollections") }, ...collections]}
            value={collection}
            allowDeselect={false}
            onChange={choose(setCollection)}
          />
        )}
        <Select
          aria-label={t("sort")}
          data={ARTICLE_SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          value={sort}
          allowDeselect={false}
          onChange={choose(setSort)}
        />
      </div>
      {answer.isError && (
        <p className={classes.error} role="alert">
          {messageOf(answer.error)}
        </p>
      )}
      {answer.data && total === 0 && <p className={classes.quiet}>{t("nothing")}</p>}
      <ul className={classes.list}>
        {answer.data?.articles.map((article) => (
          <ArticleListRow key={article.id} article={article} may={may} />
        ))}
      </ul>
      {total > ARTICLES_PAGE_SIZE && (
        <div className={classes.pager}>
          <PageTurner total={Math.ceil(total / ARTICLES_PAGE_SIZE)} page={page} onChange={setPage} />
        </div>
      )}
    </main>
  );
}
