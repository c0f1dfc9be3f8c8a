"use client";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { type KeywordLine, SOURCE_LANGUAGE, TARGET_LANGUAGE, type TermContext } from "@/lib/schemas/terms";
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
      {groupsOf(data?.lines ?? []).map((lines) => (
        <div key={lines[0]?.articleId}>
          <h4 className={classes.article} lang={SOURCE_LANGUAGE}>
            {lines[0]?.articleTitle}
          </h4>
          <ul className={classes.lines}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one paragraph may hold the term twice; the list never moves
              <li key={`${line.segmentId}-${index}`}>
                <Link className={classes.line} href={`/articles/${line.articleId}#${line.segmentId}`} prefetch={false}>
                  <Line line={line.source} lang={SOURCE_LANGUAGE} />
                  {line.target && <Line line={line.target} lang={TARGET_LANGUAGE} />}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && <p className={classes.quiet}>{t(data?.isCut ? "manyMore" : "more", { count: left })}</p>}
    </section>
  );
}

/** Lines of one article together; they come in the order of the articles. */
function groupsOf(lines: readonly TermContext[]): TermContext[][] {
  const groups: TermContext[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.[0]?.articleId === line.articleId) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function Line({ line, lang }: { line: KeywordLine; lang: string }) {
  if (line.match === "")
    return (
      <span className={classes.whole} lang={lang}>
        {line.right}
      </span>
    );
  return (
    <span className={classes.kwic} lang={lang}>
      <span className={classes.left} data-spaced={/\s$/.test(line.left) || undefined}>
        <bdi>{line.left.trimEnd()}</bdi>
      </span>
      <mark className={classes.match}>{line.match}</mark>
      <span className={classes.right}>{line.right}</span>
    </span>
  );
}
