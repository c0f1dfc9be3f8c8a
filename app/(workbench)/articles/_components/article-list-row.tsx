"use client";
import { ActionIcon, Button, Menu, Modal } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { showUndo } from "@/app/_components/show-undo";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { ArticleRow } from "@/lib/schemas/articles";
import classes from "./article-list.module.css";

interface ArticleListRowProps {
  article: ArticleRow;
  may: { archive: boolean; remove: boolean };
}

export function ArticleListRow({ article, may }: ArticleListRowProps) {
  const t = useTranslations("articles");
  const common = useTranslations("common");
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const queries = useQueryClient();
  const router = useRouter();
  const messageOf = useErrorMessage();
  const [confirming, setConfirming] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<string | null>(null);
  const { id, title, byline, publishedOn, collection, total, done } = article;

  async function run(work: () => Promise<unknown>) {
    setError(null);
    try {
      await work();
      await queries.invalidateQueries({ queryKey: ["articles"] });
      router.refresh();
    } catch (failure) {
      setError(messageOf(failure));
    }
  }
  const archive = (archived: boolean) => run(() => api.patch(`/api/articles/${id}`, { archived }));
  async function putAway() {
    await archive(true);
    showUndo({ message: t("archivedToast"), label: common("undo"), undo: () => void archive(false) });
  }

  // a calendar day has no zone: noon UTC is the same day nearly everywhere
  const published =
    publishedOn && format.dateTime(new Date(`${publishedOn}T12:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <Link href={`/articles/${id}`} className={classes.name} lang="sw">
          {title}
        </Link>
        <p className={classes.quiet}>{[byline, published, collection].filter(Boolean).join(" · ")}</p>
        {error && (
          <p className={classes.error} role="alert">
            {error}
          </p>
        )}
      </div>
      <div className={classes.progress}>
        <span
          className={classes.track}
          role="progressbar"
          aria-label={t("progress", { done, total })}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
        >
          <span className={classes.fill} style={{ width: `${total ? (100 * done) / total : 0}%` }} />
        </span>
        <span className={`${classes.count} tabular`}>{t("count", { done, total })}</span>
      </div>
      <span className={classes.when}>{format.relativeTime(new Date(article.updatedAt), now)}</span>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon ref={more} variant="subtle" color="gray" aria-label={t("more", { title })}>
            <IconDots size={18} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} href={`/articles/${id}`}>
            {t("open")}
          </Menu.Item>
          {may.archive &&
            (article.archived ? (
              <Menu.Item onClick={() => void archive(false)}>{t("unarchive")}</Menu.Item>
            ) : (
              <Menu.Item onClick={() => void putAway()}>{t("archive")}</Menu.Item>
            ))}
          {may.remove && (
            <Menu.Item color="var(--danger)" onClick={() => setConfirming(true)}>
              {common("delete")}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={confirming}
        onClose={() => setConfirming(false)}
        // the menu that asked is gone
        returnFocus={false}
        onExitTransitionEnd={() => more.current?.focus()}
        title={t("deleteTitle")}
        centered
      >
        <p>{t("deleteText", { title })}</p>
        <div className={classes.confirm}>
          <Button variant="default" onClick={() => setConfirming(false)} data-autofocus>
            {common("cancel")}
          </Button>
          <Button
            color="red"
            onClick={() => {
              setConfirming(false);
              void run(() => api.del(`/api/articles/${id}`));
            }}
          >
            {common("delete")}
          </Button>
        </div>
      </Modal>
    </li>
  );
}
