"use client";
import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import classes from "./panel.module.css";

interface CommentFormProps {
  /** what it belongs to: an unsent text is found again under this name */
  name: string;
  label: string;
  onSend: (body: string) => Promise<void>;
  isFocused?: boolean;
  onFocused?: () => void;
}

const keyOf = (name: string) => `tafsiri:comment:${name}`;

/** A field that sends with Ctrl+Enter or its button; a text that was not sent stays, whatever else is looked at. */
export function CommentForm({ name, label, onSend, isFocused = false, onFocused }: CommentFormProps) {
  const t = useTranslations("editor.panel");
  const messageOf = useErrorMessage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState(() => sessionStorage.getItem(keyOf(name)) ?? "");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** a sheet that opens for it would give the focus to its first button */
  const [startsFocused] = useState(isFocused);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);

  function write(text: string) {
    setBody(text);
    if (text === "") sessionStorage.removeItem(keyOf(name));
    else sessionStorage.setItem(keyOf(name), text);
  }
  async function send() {
    if (body.trim() === "" || isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await onSend(body);
      write("");
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
        data-autofocus={startsFocused || undefined}
        onFocus={onFocused}
        className={classes.field}
        rows={1}
        aria-label={label}
        placeholder={label}
        value={body}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void send();
        }}
      />
      {body.trim() !== "" && (
        <div className={classes.send}>
          <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void send()}>
            {t("send")}
          </Button>
        </div>
      )}
      {error && (
        <p className={`${classes.quiet} ${classes.warn}`} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
