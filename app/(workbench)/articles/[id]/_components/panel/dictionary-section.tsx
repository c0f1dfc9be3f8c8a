"use client";
import { TextInput } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { LexiconView } from "@/lib/schemas/lexicon";
import { useEditor } from "../editor-context";
import { selectedSource } from "../selected-source";
import classes from "./panel.module.css";
import { Section } from "./section";

/** Longer selections are text, not a word or an expression. */
const WORD_CHARACTERS = 60;
/** A pause after which what was typed or selected is looked up, in milliseconds. */
const PAUSE_MS = 250;

/** The Swahili lexicon: what is selected in the source, or typed here, in any form. */
export function DictionarySection() {
  const t = useTranslations("editor.panel.dictionary");
  const messageOf = useErrorMessage();
  const { article } = useEditor().store.opened;
  const [typed, setTyped] = useState("");
  const [word, setWord] = useState("");

  useEffect(() => {
    const onSelect = () => {
      const selected = selectedSource(WORD_CHARACTERS);
      if (selected !== "") setTyped(selected);
    };
    document.addEventListener("selectionchange", onSelect);
    return () => document.removeEventListener("selectionchange", onSelect);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setWord(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const { data, error } = useQuery({
    queryKey: ["lexicon", word],
    queryFn: ({ signal }) => api.get<LexiconView[]>(`/api/lexicon?q=${encodeURIComponent(word)}`, { signal }),
    enabled: word !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Section name="dictionary" title={t("title")}>
      <TextInput
        size="sm"
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        lang={article.sourceLanguage}
        maxLength={WORD_CHARACTERS}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {error && <p className={`${classes.quiet} ${classes.under}`}>{messageOf(error)}</p>}
      {word === "" && <p className={`${classes.quiet} ${classes.under}`}>{t("hint")}</p>}
      {word !== "" && data?.length === 0 && (
        <p className={`${classes.quiet} ${classes.under}`} role="status">
          {t("none", { word })}
        </p>
      )}
      {word !== "" &&
        data?.map((entry) => <Entry key={`${entry.lemma} ${entry.pos} ${entry.nounClass}`} entry={entry} />)}
    </Section>
  );
}

function Entry({ entry: { lemma, pos, nounClass, plural, glosses, form } }: { entry: LexiconView }) {
  const t = useTranslations("editor.panel.dictionary");
  const has = t.has as (key: string) => boolean;
  const say = t as (key: string) => string;
  const grammar = [
    has(`pos.${pos}`) ? say(`pos.${pos}`) : pos,
    nounClass && pos === "noun" ? t("nounClass", { nounClass }) : null,
    plural ? t("plural", { plural }) : null,
    ...form.map((one) => (has(`form.${one}`) ? say(`form.${one}`) : one)),
  ].filter(Boolean);
  return (
    <article className={classes.item}>
      <p className={classes.text}>
        <strong lang="sw">{lemma}</strong> {glosses.join(", ")}
      </p>
      <p className={classes.quiet}>{grammar.join(" · ")}</p>
    </article>
  );
}
