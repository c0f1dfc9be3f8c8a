"use client";
import { ActionIcon, Autocomplete, Button, Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import {
  FORM_USAGES,
  type FormUsage,
  NOUN_CLASSES,
  PARTS_OF_SPEECH,
  SOURCE_LANGUAGE,
  type StaleTerm,
  TARGET_LANGUAGE,
  TERM_KINDS,
  type TermFormView,
  type TermView,
} from "@/lib/schemas/terms";
import { forgetTerm, type KeptTerm, keepTerm, keptTerm } from "./kept-term";
import classes from "./term-form.module.css";
import type { TermActions } from "./use-term-actions";

interface TermFormProps {
  term: TermView;
  domains: readonly string[];
  actions: TermActions;
  onClose: () => void;
}

/** Everything of a term that people write; a newer version of somebody else's is shown before it is written over. */
export function TermForm({ term, domains, actions, onClose }: TermFormProps) {
  const t = useTranslations("glossary");
  const messageOf = useErrorMessage();
  const [saved] = useState(() => startOf(term));
  const [start] = useState(() => keptTerm(term.id) ?? saved);
  const [forms, setForms] = useState(start.forms);
  const [fields, setFields] = useState(start.fields);
  const [version, setVersion] = useState(start.version);
  const [stale, setStale] = useState<StaleTerm | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  useEffect(() => {
    const isChanged = JSON.stringify([forms, fields]) !== JSON.stringify([saved.forms, saved.fields]);
    if (isChanged) keepTerm(term.id, { version, forms, fields });
    else forgetTerm(term.id);
  }, [term.id, version, forms, fields, saved]);
  function close() {
    forgetTerm(term.id);
    onClose();
  }

  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const setForm = (key: number, change: Partial<TermFormView>) =>
    setForms((before) => before.map((form) => (form.key === key ? { ...form, ...change } : form)));
  function addForm(language: string) {
    const usage: FormUsage = forms.some((form) => form.language === language && form.usage === "preferred")
      ? "admitted"
      : "preferred";
    const key = Math.max(0, ...forms.map((form) => form.key)) + 1;
    setForms((before) => [...before, { key, language, text: "", usage, partOfSpeech: null, nounClass: null }]);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    setIsSaving(true);
    try {
      const written = forms.filter((form) => form.text.trim() !== "").map(({ key: _, ...form }) => form);
      await actions.update(term.id, () => ({ version, ...fields, forms: written }));
      close();
    } catch (failure) {
      const details =
        failure instanceof ApiError && failure.reason === "term_stale" ? (failure.details as StaleTerm) : null;
      setStale(details);
      if (details) setVersion(details.term.version);
      setError(messageOf(failure));
    } finally {
      setIsSaving(false);
    }
  }

  return (
    <form
      ref={form}
      data-term-form=""
      className={classes.form}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) close();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        else return;
        event.preventDefault();
      }}
    >
      {[SOURCE_LANGUAGE, TARGET_LANGUAGE].map((language) => (
        <fieldset key={language} className={classes.side}>
          <legend>{t(`side.${language === SOURCE_LANGUAGE ? "source" : "target"}`)}</legend>
          {forms
            .filter((form) => form.language === language)
            .map((form) => (
              <div key={form.key} className={classes.row} data-usage={form.usage}>
                <TextInput
                  lang={language}
                  aria-label={t("formText")}
                  value={form.text}
                  autoFocus={form.text === ""}
                  onChange={(event) => setForm(form.key, { text: event.currentTarget.value })}
                />
                <NativeSelect
                  aria-label={t("formUsage")}
                  value={form.usage}
                  data={FORM_USAGES.map((value) => ({ value, label: t(`english.usage.${value}`) }))}
                  onChange={(event) =>
                    setForm(form.key, {
                      usage: FORM_USAGES.find((one) => one === event.currentTarget.value) ?? "admitted",
                    })
                  }
                />
                {language === SOURCE_LANGUAGE ? (
                  <NativeSelect
                    aria-label={t("nounClass")}
                    value={form.nounClass ?? ""}
                    data={[{ value: "", label: t("noClass") }, ...NOUN_CLASSES]}
                    onChange={(event) => setForm(form.key, { nounClass: event.currentTarget.value || null })}
                  />
                ) : (
                  <span />
                )}
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t("removeForm", { text: form.text })}
                  onClick={() => setForms((before) => before.filter((one) => one.key !== form.key))}
                >
                  <IconX size={16} stroke={1.5} />
                </ActionIcon>
              </div>
            ))}
          <Button variant="subtle" size="compact-sm" onClick={() => addForm(language)}>
            {t("addForm")}
          </Button>
        </fieldset>
      ))}
      <div className={classes.pair}>
        <NativeSelect
          label={t("kind")}
          value={fields.kind}
          data={TERM_KINDS.map((value) => ({ value, label: t(`kindOf.${value}`) }))}
          onChange={(event) => set({ kind: TERM_KINDS.find((one) => one === event.currentTarget.value) ?? "term" })}
        />
        <NativeSelect
          label={t("partOfSpeech")}
          value={fields.partOfSpeech}
          data={[
            { value: "", label: t("unsaid") },
            ...PARTS_OF_SPEECH.map((value) => ({ value, label: t(`parts.${value}`) })),
          ]}
          onChange={(event) => set({ partOfSpeech: event.currentTarget.value })}
        />
        <Autocomplete
          label={t("domain")}
          value={fields.domain}
          data={[...domains]}
          onChange={(domain) => set({ domain })}
        />
      </div>
      <Textarea
        label={t("note")}
        autosize
        minRows={2}
        value={fields.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      <Textarea
        label={t("definition")}
        autosize
        minRows={1}
        value={fields.definition}
        onChange={(event) => set({ definition: event.currentTarget.value })}
      />
      <Checkbox
        label={t("caseSensitive")}
        checked={fields.caseSensitive}
        onChange={(event) => set({ caseSensitive: event.currentTarget.checked })}
      />
      {error && (
        <div role="alert" className={classes.error}>
          <p>{error}</p>
          {stale && <Theirs stale={stale} />}
        </div>
      )}
      <div className={classes.end}>
        <Button type="submit" loading={isSaving}>
          {t(stale ? "saveOver" : "save")}
        </Button>
        <Button variant="subtle" color="gray" onClick={close}>
          {t(stale ? "takeTheirs" : "cancel")}
        </Button>
        <span className={classes.hint}>{t("formKeys")}</span>
      </div>
    </form>
  );
}

const startOf = (term: TermView): KeptTerm => ({
  version: term.version,
  forms: term.forms.map((form, key) => ({ ...form, key })),
  fields: {
    kind: term.kind,
    partOfSpeech: term.partOfSpeech ?? "",
    domain: term.domain ?? "",
    note: term.note ?? "",
    definition: term.definition ?? "",
    caseSensitive: term.caseSensitive,
  },
});

function Theirs({ stale }: { stale: StaleTerm }) {
  const t = useTranslations("glossary");
  const { term, by } = stale;
  return (
    <p>
      {t("theirs", { by: by ?? t("history.somebody"), status: t(`status.${term.status}`) })}{" "}
      {term.forms.map((form) => form.text).join(" · ")}
      {term.note && ` — ${term.note}`}
    </p>
  );
}
