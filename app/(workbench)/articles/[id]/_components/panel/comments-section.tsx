"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormatter, useNow, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { CommentView } from "@/lib/schemas/segments";
import { useEditor, useSignal } from "../editor-context";
import type { RowState } from "../row-state";
import type { Signal } from "../signal";
import { CommentForm } from "./comment-form";
import classes from "./panel.module.css";
import { Section } from "./section";

/** Threads on the paragraph. */
export function CommentsSection({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor.panel");
  const { store } = useEditor();
  const count = useSignal(signal).segment.openComments;
  const isWanted = useSignal(store.wantsComment);
  return (
    <Section name="comments" title={t("comments")} count={count} isWanted={isWanted}>
      <Threads signal={signal} />
    </Section>
  );
}

function Threads({ signal }: { signal: Signal<RowState> }) {
  const t = useTranslations("editor.panel");
  const messageOf = useErrorMessage();
  const { store } = useEditor();
  const queries = useQueryClient();
  const { id, openComments } = useSignal(signal).segment;
  const isWanted = useSignal(store.wantsComment);
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const key = ["comments", id];
  const { data, error } = useQuery({
    queryKey: [...key, openComments],
    queryFn: () => api.get<{ comments: CommentView[] }>(`/api/segments/${id}/comments`),
    placeholderData: (before) => before,
  });
  const url = `/api/segments/${id}/comments`;
  const take = (answer: { comments: CommentView[] }) => {
    const open = answer.comments.filter((comment) => !comment.parentId && !comment.resolvedAt).length;
    queries.setQueryData([...key, open], answer);
    store.countComments(id, open);
    setReplyTo(null);
  };
  const add = async (body: string, parentId?: string) =>
    take(await api.post(url, { body, ...(parentId ? { parentId } : {}) }));
  const resolve = async (commentId: string, resolved: boolean) => {
    setRefusal(null);
    try {
      take(await api.patch(`${url}/${commentId}`, { resolved }));
    } catch (failure) {
      setRefusal(messageOf(failure));
    }
  };
  const comments = data?.comments ?? [];
  return (
    <>
      {error && <p className={classes.quiet}>{messageOf(error)}</p>}
      {refusal && (
        <p className={`${classes.quiet} ${classes.warn}`} role="alert">
          {refusal}
        </p>
      )}
      {comments
        .filter((comment) => comment.parentId === null)
        .map((head) => (
          <article key={head.id} className={`${classes.item} ${head.resolvedAt ? classes.resolved : ""}`}>
            <Comment comment={head} />
            <div className={classes.thread}>
              {comments
                .filter((reply) => reply.parentId === head.id)
                .map((reply) => (
                  <Comment key={reply.id} comment={reply} />
                ))}
            </div>
            {store.may.edit && (
              <div className={classes.meta}>
                <button type="button" className={classes.link} onClick={() => setReplyTo(head.id)}>
                  {t("reply")}
                </button>
                <button type="button" className={classes.link} onClick={() => void resolve(head.id, !head.resolvedAt)}>
                  {t(head.resolvedAt ? "reopen" : "resolve")}
                </button>
              </div>
            )}
            {replyTo === head.id && (
              <CommentForm name={head.id} label={t("replyLabel")} onSend={(body) => add(body, head.id)} isFocused />
            )}
          </article>
        ))}
      {store.may.edit ? (
        <CommentForm
          name={id}
          label={t("commentLabel")}
          onSend={(body) => add(body)}
          isFocused={isWanted}
          onFocused={() => store.wantsComment.set(false)}
        />
      ) : comments.length === 0 ? (
        <p className={classes.quiet}>{t("commentsEmpty")}</p>
      ) : null}
    </>
  );
}

function Comment({ comment }: { comment: CommentView }) {
  const t = useTranslations("editor.panel");
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const at = new Date(comment.createdAt);
  return (
    <div>
      <div className={classes.meta}>
        <span>{comment.author?.name ?? t("somebody")}</span>
        <time dateTime={comment.createdAt} title={format.dateTime(at, { dateStyle: "full", timeStyle: "short" })}>
          {format.relativeTime(at, now)}
        </time>
      </div>
      <p className={classes.text}>{comment.body}</p>
      {comment.resolvedAt && (
        <p className={classes.quiet}>{t("resolvedBy", { name: comment.resolvedBy ?? t("somebody") })}</p>
      )}
    </div>
  );
}
