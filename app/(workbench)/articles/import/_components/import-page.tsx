"use client";
import { SegmentedControl } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { ReadAnswer } from "@/lib/schemas/articles";
import { AddressForm } from "./address-form";
import { DropArea } from "./drop-area";
import { FileQueue } from "./file-queue";
import classes from "./import.module.css";
import { forgetPreview, type KeptPreview, keepPreview, keptPreview } from "./kept-preview";
import { PairImport, type Sides } from "./pair-import";
import { PreviewPage } from "./preview-page";
import { type PreviewHistory, startPreview } from "./preview-reducer";
import { useFileQueue } from "./use-file-queue";

const NO_SIDES: Sides = { source: { text: "" }, target: { text: "" } };

interface ImportPageProps {
  userId: string;
  collections: string[];
  mayFetch: boolean;
}

/** Paste, drop or choose; look at what was read; save. */
export function ImportPage({ userId, collections, mayFetch }: ImportPageProps) {
  const t = useTranslations("importing");
  const router = useRouter();
  const messageOf = useErrorMessage();
  const [kept, setKept] = useState<KeptPreview | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [mode, setMode] = useState<"article" | "pair">("article");
  const [sides, setSides] = useState(NO_SIDES);
  const open = useCallback((answer: ReadAnswer, name: string | null) => {
    setError(null);
    setKept({ answer, name, history: startPreview(answer) });
  }, []);
  const queue = useFileQueue(open);

  useEffect(() => setKept(keptPreview(userId)), [userId]);
  useEffect(() => {
    if (kept) keepPreview(userId, kept);
  }, [userId, kept]);

  async function read(path: string, body: object) {
    setBusy(true);
    setError(null);
    try {
      open(await api.post<ReadAnswer>(path, body), null);
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setBusy(false);
    }
  }

  function leave() {
    forgetPreview(userId);
    setKept(null);
  }

  function saved(id: string) {
    forgetPreview(userId);
    setSides(NO_SIDES);
    queue.done();
    if (queue.waiting > 0) setKept(null);
    else router.push(`/articles/${id}`);
  }

  if (kept)
    return (
      <PreviewPage
        key={kept.answer.original.length + (kept.name ?? "")}
        kept={kept}
        collections={collections}
        onChange={(history: PreviewHistory) => setKept((now) => now && { ...now, history })}
        onSaved={saved}
        onCancel={() => {
          leave();
          queue.done();
        }}
      />
    );
  return (
    <main id="main" className={mode === "pair" ? `${classes.page} ${classes.wide}` : classes.page}>
      <h1 className={classes.title}>{t("title")}</h1>
      <p className={classes.lead}>{t("lead")}</p>
      <SegmentedControl
        className={classes.mode ?? ""}
        aria-label={t("mode.label")}
        value={mode}
        onChange={(value) => setMode(value === "pair" ? "pair" : "article")}
        data={[
          { value: "article", label: t("mode.article") },
          { value: "pair", label: t("mode.pair") },
        ]}
      />
      {mode === "pair" ? (
        <PairImport sides={sides} onSides={setSides} onRead={setKept} />
      ) : (
        <DropArea
          busy={busy}
          onText={(text, html) => void read("/api/articles/read", { text, ...(html ? { html } : {}) })}
          onFiles={queue.add}
        />
      )}
      {mayFetch && mode === "article" && (
        <AddressForm busy={busy} onSubmit={(address) => void read("/api/articles/fetch", { address })} />
      )}
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <FileQueue queue={queue} />
    </main>
  );
}
