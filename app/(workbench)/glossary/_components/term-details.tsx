"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { SOURCE_LANGUAGE, type TermView } from "@/lib/schemas/terms";
import classes from "./term-page.module.css";

/** What is known of the term beside its English; what is not known takes no room. */
export function TermDetails({ term }: { term: TermView }) {
  const t = useTranslations("glossary");
  const usages = useTranslations("glossary.english.usage");
  const forms = term.forms.filter((form) => form.language === SOURCE_LANGUAGE);
  const nounClass = forms.find((form) => form.nounClass)?.nounClass;
  const facts: [string, ReactNode][] = [
    [
      t("forms"),
      forms.length > 1 && (
        <span lang={SOURCE_LANGUAGE} className={classes.serif}>
          {forms.map((form, index) => (
            <span key={form.text}>
              {index > 0 && ", "}
              <span data-usage={form.usage}>{form.text}</span>
              {form.usage === "deprecated" || form.usage === "forbidden" ? ` (${usages(form.usage)})` : null}
            </span>
          ))}
        </span>
      ),
    ],
    [t("partOfSpeech"), term.partOfSpeech && partName(t, term.partOfSpeech)],
    [t("nounClass"), nounClass],
    [t("domain"), term.domain],
    [t("definition"), term.definition],
    [t("note"), term.note],
    [t("case"), term.caseSensitive && t("caseSensitive")],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <section>
      <h3>{t("details")}</h3>
      <dl className={classes.facts2}>
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Translate = ReturnType<typeof useTranslations<"glossary">>;

/** The name of a part of speech; one that came from a file under another name is shown as it is. */
function partName(t: Translate, part: string): string {
  const has = t.has as (key: string) => boolean;
  const say = t as (key: string) => string;
  return has(`parts.${part}`) ? say(`parts.${part}`) : part;
}
