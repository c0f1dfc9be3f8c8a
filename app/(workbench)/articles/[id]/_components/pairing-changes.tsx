"use client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { PairingChange } from "@/lib/core/align/pairing-changes";
import { SURE_PAIR } from "@/lib/schemas/articles";
import { useEditor } from "./editor-context";
import classes from "./pair-dialog.module.css";
import dialog from "./wide-dialog.module.css";

/** A thousand places at once would make the page wait. */
const SHOWN_AT_ONCE = 60;

/** Place by place what stands beside the Swahili now, and what would. */
export function PairingChanges({ changes }: { changes: readonly PairingChange[] }) {
  const t = useTranslations("pairing");
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <>
      <ol className={dialog.changes}>
        {changes.slice(0, shown).map((change, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and only grows at its end
          <Place key={k} change={change} />
        ))}
      </ol>
      {changes.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {t("more", { count: changes.length - shown })}
        </Button>
      )}
    </>
  );
}

function Place({ change: { before, after } }: { change: PairingChange }) {
  const t = useTranslations("pairing");
  const { sourceLanguage } = useEditor().store.opened.article;
  const [first, then] = [before[0], after[0]];
  // the same Swahili on both sides is said once
  const shared =
    before.length === 1 && after.length === 1 && first?.source === then?.source ? first?.source : undefined;
  return (
    <li className={dialog.change}>
      {shared && (
        <p className={`article-text ${dialog.source}`} lang={sourceLanguage}>
          {shared}
        </p>
      )}
      <div className={dialog.sides}>
        <Side label={t("now")} rows={before} hasSource={shared === undefined} />
        <Side label={t("then")} rows={after} hasSource={shared === undefined} />
      </div>
    </li>
  );
}

interface SideProps {
  label: string;
  rows: readonly { source: string; target: string; confidence?: number }[];
  hasSource: boolean;
}

function Side({ label, rows, hasSource }: SideProps) {
  const t = useTranslations("pairing");
  const importing = useTranslations("importing.pairs");
  const { sourceLanguage, targetLanguage } = useEditor().store.opened.article;
  return (
    <div>
      <p className={classes.label}>{label}</p>
      {rows.length === 0 && <p className={classes.none}>{t("noRow")}</p>}
      {rows.map(({ source, target, confidence = 1 }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: these rows never change
        <div key={k} className={classes.row}>
          {hasSource && source !== "" && (
            <p className={`article-text ${dialog.source}`} lang={sourceLanguage}>
              {source}
            </p>
          )}
          {target === "" ? (
            <p className={classes.none}>{t("empty")}</p>
          ) : (
            <p className={`article-text ${dialog.text}`} lang={targetLanguage}>
              {target}
            </p>
          )}
          {confidence < SURE_PAIR && source !== "" && target !== "" && (
            <p className={classes.unsure}>{importing("unsure")}</p>
          )}
        </div>
      ))}
    </div>
  );
}
