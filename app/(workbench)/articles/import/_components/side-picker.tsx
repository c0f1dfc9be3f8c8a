"use client";
import { Button, Textarea } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ChooseFile } from "@/app/_components/choose-file";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import classes from "./import.module.css";

/** One language's version: pasted or a file; `html` where the paste came with markup worth more than its text. */
export interface Side {
  text: string;
  html?: string;
  file?: File;
}

interface SidePickerProps {
  label: string;
  language: "sw" | "en";
  side: Side;
  accept: string;
  onChange: (side: Side) => void;
}

/** Markup worth more than its text: it has paragraphs, headings or lists of its own. */
const hasStructure = (html: string): boolean =>
  (html.match(/<(?:p|h[1-6]|li|figure|article|br)\b/gi) ?? []).length >= 3;

/** Where one version of an article is pasted, dropped or chosen. */
export function SidePicker({ label, language, side, accept, onChange }: SidePickerProps) {
  const t = useTranslations("importing");
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    onChange(file ? { text: "", file } : { text: event.dataTransfer.getData("text/plain") });
  }
  return (
    <section
      className={`${classes.side} ${isOver ? classes.over : ""}`}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 className={classes.sideTitle}>{label}</h2>
      <Textarea
        aria-label={label}
        placeholder={t(language === "sw" ? "pairs.pasteSource" : "pairs.pasteTarget")}
        variant="unstyled"
        lang={language}
        disabled={side.file !== undefined}
        value={side.file ? "" : side.text}
        classNames={{ input: classes.pasteInput ?? "" }}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        onPaste={(event) => {
          const html = event.clipboardData.getData("text/html");
          const text = event.clipboardData.getData("text/plain");
          if (side.text.trim() !== "" || !hasStructure(html)) return;
          event.preventDefault();
          onChange({ text, html });
        }}
      />
      <div className={classes.dropBar}>
        <ChooseFile accept={accept} onChange={(file) => file && onChange({ text: "", file })}>
          {(props) => (
            <Button {...props} variant="default" size="compact-md">
              {t("pairs.choose")}
            </Button>
          )}
        </ChooseFile>
        {side.file && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-md"
            rightSection={<IconX size={14} />}
            aria-label={t("pairs.removeFile", { name: dropBidiControls(side.file.name) })}
            onClick={() => onChange({ text: "" })}
          >
            <span className={classes.fileName}>{dropBidiControls(side.file.name)}</span>
          </Button>
        )}
      </div>
    </section>
  );
}
