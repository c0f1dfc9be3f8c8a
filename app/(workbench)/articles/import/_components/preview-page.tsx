"use client";
import { Autocomplete, Button, Checkbox, TextInput } from "@mantine/core";
import Link from "next/link";
import { useEffect, useReducer, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { DiagnosticList } from "@/app/_components/diagnostic-list";
import { useErrorMessage } from "@/app/_components/use-error-message";
import {
  BLOCK_CHARACTERS,
  COLLECTION_CHARACTERS,
  MAX_BLOCKS,
  SHORT_CHARACTERS,
  SURE_PAIR,
} from "@/lib/schemas/articles";
import { BlockList } from "./block-list";
import classes from "./import.module.css";
import type { KeptPreview } from "./kept-preview";
import { type PreviewHistory, reducePreview } from "./preview-reducer";

interface PreviewPageProps {
  kept: KeptPreview;
  collections: string[];
  onChange: (history: PreviewHistory) => void;
  onSaved: (articleId: string) => void;
  onCancel: () => void;
}

/** The article as it will stand; nothing is saved until the button says so. */
export function PreviewPage({ kept, collections, onChange, onSaved, onCancel }: PreviewPageProps) {
  const t = useTranslations("importing");
  const common = useTranslations("common");
  const messageOf = useErrorMessage();
  const [history, dispatch] = useReducer(reducePreview, kept.history);
  const [collection, setCollection] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [showAll, setShowAll] = useState(false);
  const first = useRef(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // whoever pressed the button at the foot of a long form begins at the head of the article
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { answer } = kept;
  const { title, byline, publishedOn, blocks } = history.present;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told of each step, not of each new function
  useEffect(() => {
    if (first.current) first.current = false;
    else onChange(history);
  }, [history]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest("input, textarea");
      if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? "redo" : "undo" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const isPaired = blocks.some(({ target }) => target !== undefined);
  const long = blocks.find(({ text, target = "" }) => Math.max(text.length, target.length) > BLOCK_CHARACTERS);
  const tooMuch =
    blocks.length > MAX_BLOCKS
      ? t("tooMany", { count: blocks.length, most: MAX_BLOCKS })
      : long
        ? t("tooLong", { start: long.text.slice(0, 60), most: BLOCK_CHARACTERS })
        : null;
  const unsure = blocks.filter(({ confidence = 1 }) => confidence < SURE_PAIR).length;

  async function save() {
    setBusy(true);
    setError(null);
    try {
      const { id } = await api.post<{ id: string }>("/api/articles", {
        title,
        byline: byline || null,
        publishedOn: publishedOn || null,
        collection: collection || null,
        original: answer.original,
        originalName: kept.name,
        sourceUrl: answer.sourceUrl ?? null,
        originalEncoding: answer.encoding,
        blocks: blocks.map(({ kind, text, rule, target, status, comments }) => ({
          kind,
          text,
          rule,
          ...(target ? { target } : {}),
          ...(status ? { status } : {}),
          ...(comments ? { comments } : {}),
        })),
      });
      onSaved(id);
    } catch (failure) {
      setError(messageOf(failure));
      setBusy(false);
    }
  }

  const isForeign = answer.diagnostics.some(({ code }) => code === "not_swahili");
  return (
    <main id="main" className={isPaired ? `${classes.preview} ${classes.paired}` : classes.preview}>
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {t("title")}
      </h1>
      <div className={classes.bar}>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {common("cancel")}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          disabled={history.past.length === 0}
          onClick={() => dispatch({ type: "undo" })}
        >
          {common("undo")}
        </Button>
        <Checkbox
          className={classes.barEnd ?? ""}
          label={t("showFurniture")}
          checked={showAll}
          onChange={(event) => setShowAll(event.currentTarget.checked)}
        />
        <Button loading={busy} disabled={tooMuch !== null} onClick={() => void save()}>
          {t("save")}
        </Button>
      </div>
      {(error ?? tooMuch) && (
        <p className={classes.error} role="alert">
          {error ?? tooMuch}
        </p>
      )}
      {answer.duplicateOf && (
        <p className={classes.notice} role="status">
          {t("duplicate", { title: answer.duplicateOf.title })}{" "}
          <Link href={`/articles/${answer.duplicateOf.id}`}>{t("openFirst")}</Link>
        </p>
      )}
      <DiagnosticList diagnostics={answer.diagnostics} />
      {isPaired && (
        <p className={classes.info} role="status">
          {/* with the sides the wrong way round the pairs are as sure */}
          {(unsure > 0 || !isForeign) && t("pairs.summary", { unsure })} {t("pairs.hint")}
        </p>
      )}
      <div className={classes.fields}>
        <TextInput
          label={t("headline")}
          lang="sw"
          maxLength={SHORT_CHARACTERS}
          className={classes.wideField ?? ""}
          value={title}
          onChange={(event) => dispatch({ type: "meta", field: "title", value: event.currentTarget.value })}
        />
        <TextInput
          label={t("byline")}
          maxLength={SHORT_CHARACTERS}
          value={byline}
          onChange={(event) => dispatch({ type: "meta", field: "byline", value: event.currentTarget.value })}
        />
        <TextInput
          label={t("published")}
          type="date"
          value={publishedOn}
          onChange={(event) => dispatch({ type: "meta", field: "publishedOn", value: event.currentTarget.value })}
        />
        <Autocomplete
          label={t("collection")}
          data={collections}
          maxLength={COLLECTION_CHARACTERS}
          value={collection}
          onChange={setCollection}
        />
      </div>
      <BlockList preview={history.present} showAll={showAll} dispatch={dispatch} onShowAll={() => setShowAll(true)} />
    </main>
  );
}
