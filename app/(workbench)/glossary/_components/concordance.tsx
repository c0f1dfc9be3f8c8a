"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { type KeywordLine, SOURCE_LANGUAGE, TARGET_LANGUAGE } from "@/lib/schemas/terms";
import classes from "./concordance.module.css";
import { useContexts } from "./queries";

/** Where the term stands: a line a place, the term in the middle, the English under it. */
export function Concordance({ id }: { id: string }) {
  const t = useTranslations("glossary.contexts");
  const messageOf = useErrorMessage();
  const { data, isError, error } = useContexts(id);
  const left = data ? data.total - data.lines.length : 0;
  return (
    <section>
      <h3>{t("title")}</h3>
      {isError && (
        <p role="alert" className={classes.error}>
          {messageOf(error)}
        </p>
      )}
      {data?.lines.length === 0 && <p className={classes.quiet}>{t("none")}</p>}
      <ul className={classes.lines}>
        {(data?.lines ?? []).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one paragraph may hold the term twice; the list never moves
          <li key={`${line.segmentId}-${index}`} className={classes.line}>
            <Line line={line.source} lang={SOURCE_LANGUAGE} />
            {line.target && <Line line={line.target} lang={TARGET_LANGUAGE} />}
            <Link
              className={classes.place}
              href={`/articles/${line.articleId}#${line.segmentId}`}
              aria-label={t("open", { title: line.articleTitle })}
              prefetch={false}
            >
              {line.articleTitle}
            </Link>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={classes.quiet}>{t(data?.isCut ? "manyMore" : "more", { count: left })}</p>}
    </section>
  );
}

function Line({ line, lang }: { line: KeywordLine; lang: string }) {
  if (line.match === "")
    return (
      <p className={classes.whole} lang={lang}>
        {line.right}
      </p>
    );
  return (
    <p className={classes.kwic} lang={lang}>
      <span className={classes.left}>
        <bdi>{line.left}</bdi>
      </span>
      <mark className={classes.match}>{line.match}</mark>
      <span className={classes.right}>{line.right}</span>
    </p>
  );
}
