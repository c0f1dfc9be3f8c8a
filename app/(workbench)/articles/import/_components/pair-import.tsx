"use client";
import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { send } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import type { ReadAnswer, ReadBlock } from "@/lib/schemas/articles";
import { ACCEPTED } from "./accepted";
import classes from "./import.module.css";
import type { KeptPreview } from "./kept-preview";
import { startPreview } from "./preview-reducer";
import { type Side, SidePicker } from "./side-picker";

const isEmpty = ({ text, file }: Side): boolean => file === undefined && text.trim() === "";

async function readSide({ text, html, file }: Side, signal: AbortSignal): Promise<ReadAnswer> {
  if (!file) return await send("POST", "/api/articles/read", { text, ...(html ? { html } : {}) }, { signal });
  return await send("PUT", `/api/articles/read?name=${encodeURIComponent(file.name.slice(-255))}`, file, { signal });
}

export interface Sides {
  source: Side;
  target: Side;
}
interface PairImportProps {
  /** held by the page: they outlast a look at the preview, or at the other way of importing */
  sides: Sides;
  onSides: (sides: Sides) => void;
  onRead: (kept: KeptPreview) => void;
}

/** An article and its English, two texts or files: read, set beside each other, shown in the preview. */
export function PairImport({ sides, onSides, onRead }: PairImportProps) {
  const t = useTranslations("importing");
  const common = useTranslations("common");
  const messageOf = useErrorMessage();
  const { source, target } = sides;
  const [step, setStep] = useState<"reading" | "pairing" | null>(null);
  const [error, setError] = useState<string | null>(null);
  const cancel = useRef<AbortController | null>(null);

  async function pair() {
    const controller = new AbortController();
    cancel.current = controller;
    const { signal } = controller;
    setError(null);
    setStep("reading");
    try {
      const [article, english] = await Promise.all([readSide(source, signal), readSide(target, signal)]);
      setStep("pairing");
      const plain = ({ blocks }: ReadAnswer) => blocks.map(({ kind, text, rule }) => ({ kind, text, rule }));
      const body = { source: plain(article), target: plain(english) };
      const blocks = await send<ReadBlock[]>("POST", "/api/articles/pair", body, { signal });
      const answer: ReadAnswer = { ...article, blocks };
      onRead({
        answer,
        name: source.file ? dropBidiControls(source.file.name) : null,
        history: startPreview(answer),
      });
    } catch (failure) {
      if (!signal.aborted) setError(messageOf(failure));
    } finally {
      setStep(null);
    }
  }

  return (
    <>
      <div className={classes.sides}>
        <SidePicker
          label={t("pairs.source")}
          language="sw"
          side={source}
          accept={ACCEPTED}
          onChange={(side) => onSides({ ...sides, source: side })}
        />
        <SidePicker
          label={t("pairs.target")}
          language="en"
          side={target}
          accept={ACCEPTED}
          onChange={(side) => onSides({ ...sides, target: side })}
        />
      </div>
      <div className={classes.sidesBar}>
        <span className={classes.quiet} role="status">
          {step ? t(`pairs.${step}`) : t("pairs.oneFile")}
        </span>
        {step && (
          <Button variant="subtle" color="gray" onClick={() => cancel.current?.abort()}>
            {common("cancel")}
          </Button>
        )}
        {step === null && !(isEmpty(source) && isEmpty(target)) && (
          <Button variant="default" onClick={() => onSides({ source: target, target: source })}>
            {t("pairs.swap")}
          </Button>
        )}
        <Button loading={step !== null} disabled={isEmpty(source) || isEmpty(target)} onClick={() => void pair()}>
          {t("pairs.pair")}
        </Button>
      </div>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
