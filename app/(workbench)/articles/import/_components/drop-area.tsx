"use client";
import { Button, Textarea } from "@mantine/core";
import { type DragEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ChooseFile } from "@/app/_components/choose-file";
import { ACCEPTED } from "./accepted";
import classes from "./import.module.css";

interface DropAreaProps {
  busy: boolean;
  onText: (text: string, html: string | undefined) => void;
  onFiles: (files: readonly File[]) => void;
}

/** Markup worth more than its text: it has paragraphs, headings or lists of its own. */
const hasStructure = (html: string): boolean =>
  (html.match(/<(?:p|h[1-6]|li|figure|article|br)\b/gi) ?? []).length >= 3;

/** One large area to paste into or to drop files on. */
export function DropArea({ busy, onText, onFiles }: DropAreaProps) {
  const t = useTranslations("importing");
  const [text, setText] = useState("");
  const [html, setHtml] = useState<string>();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
    else {
      setText(event.dataTransfer.getData("text/plain"));
      setHtml(undefined);
    }
  }

  return (
    <section
      className={`${classes.drop} ${isOver ? classes.over : ""}`}
      aria-label={t("title")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Textarea
        aria-label={t("paste")}
        placeholder={t("paste")}
        variant="unstyled"
        lang="sw"
        autoFocus
        value={text}
        classNames={{ input: classes.pasteInput ?? "" }}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setHtml(undefined);
        }}
        onPaste={(event) => {
          const markup = event.clipboardData.getData("text/html");
          const isWhole = text.trim() === "";
          // after the field has taken the text, so that what is typed later still counts
          setTimeout(() => setHtml(isWhole && hasStructure(markup) ? markup : undefined));
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && text.trim()) onText(text, html);
        }}
      />
      <div className={classes.dropBar}>
        <ChooseFile multiple accept={ACCEPTED} onChange={onFiles}>
          {(props) => (
            <Button {...props} variant="default">
              {t("choose")}
            </Button>
          )}
        </ChooseFile>
        <span className={classes.quiet}>{t("dropHint")}</span>
        <Button
          className={classes.read ?? ""}
          loading={busy}
          disabled={text.trim() === ""}
          onClick={() => onText(text, html)}
        >
          {t("read")}
        </Button>
      </div>
    </section>
  );
}
