"use client";
import { useEffect, useRef, useState } from "react";
import { useErrorMessage } from "@/app/_components/use-error-message";
import classes from "./panel.module.css";

interface CommentFormProps {
  label: string;
  onSend: (body: string) => Promise<void>;
  isFocused?: boolean;
  onFocused?: () => void;
}

/** A field that sends with Ctrl+Enter; a text that could not be sent stays in it. */
export function CommentForm({ label, onSend, isFocused = false, onFocused }: CommentFormProps) {
  const messageOf = useErrorMessage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);

  async function send() {
    if (body.trim() === "" || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await onSend(body);
      setBody("");
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <textarea
        ref={field}
        onFocus={onFocused}
        className={classes.field}
        rows={1}
        aria-label={label}
        placeholder={label}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
      />
      {error && (
        <p className={`${classes.quiet} ${classes.warn}`} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
