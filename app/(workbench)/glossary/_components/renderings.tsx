"use client";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { SOURCE_LANGUAGE, TARGET_LANGUAGE, type TermFormView, type TermProposal } from "@/lib/schemas/terms";
import classes from "./renderings.module.css";

export interface RenderingsHandle {
  /** puts the cursor where English is written, and approves with it */
  ask: () => void;
}

interface RenderingsProps {
  ref: Ref<RenderingsHandle>;
  proposals: readonly TermProposal[] | null;
  chosen: string | null;
  others: readonly TermFormView[];
  mayPropose: boolean;
  onChoose: (text: string, thenApprove: boolean) => void;
}

/** English for the term: what is proposed, with its evidence and its number key, and a line to write one's own. */
export function Renderings({ ref, proposals, chosen, others, mayPropose, onChoose }: RenderingsProps) {
  const t = useTranslations("glossary.english");
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [thenApprove, setThenApprove] = useState(false);
  useImperativeHandle(ref, () => ({
    ask: () => {
      setThenApprove(true);
      field.current?.focus();
    },
  }));

  function write() {
    if (text.trim() === "") return;
    onChoose(text, thenApprove);
    setText("");
    setThenApprove(false);
    field.current?.blur();
  }

  if (!mayPropose && others.length === 0 && !proposals?.length) return null;
  return (
    <section className={classes.renderings}>
      <h3>{t("title")}</h3>
      <ol className={classes.list}>
        {(proposals ?? []).map((proposal, index) => (
          <li key={proposal.text}>
            <button
              type="button"
              className={classes.proposal}
              aria-pressed={proposal.text === chosen}
              disabled={!mayPropose}
              onClick={() => onChoose(proposal.text, false)}
            >
              <kbd>{index + 1}</kbd>
              <span lang={TARGET_LANGUAGE} className={classes.text}>
                {proposal.text}
              </span>
              <span className={classes.origin}>
                {t(`origin.${proposal.origin}`)}
                {proposal.origin !== "aligned" && proposal.evidence.length > 0
                  ? ` · ${t("also", { count: proposal.evidence.length })}`
                  : null}
              </span>
            </button>
            {proposal.evidence[0] && (
              <p className={classes.evidence}>
                <span lang={SOURCE_LANGUAGE}>{proposal.evidence[0].source}</span>{" "}
                <span lang={TARGET_LANGUAGE}>{proposal.evidence[0].target}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul className={classes.others}>
          {others.map((form) => (
            <li key={form.text} data-usage={form.usage}>
              <span lang={TARGET_LANGUAGE}>{form.text}</span>{" "}
              <span className={classes.usage}>{t(`usage.${form.usage}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayPropose && (
        <form
          className={classes.own}
          onSubmit={(event) => {
            event.preventDefault();
            write();
          }}
        >
          <input
            ref={field}
            lang={TARGET_LANGUAGE}
            className={classes.field}
            aria-label={t("own")}
            placeholder={t(thenApprove ? "ownThenApprove" : proposals?.length ? "own" : "ownFirst")}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={() => text === "" && setThenApprove(false)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.preventDefault();
              setText("");
              event.currentTarget.blur();
            }}
          />
          {text.trim() !== "" && (
            <button type="submit" className={classes.submit}>
              {t(thenApprove ? "takeAndApprove" : "take")}
            </button>
          )}
        </form>
      )}
    </section>
  );
}
