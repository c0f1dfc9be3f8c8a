"use client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { ChooseFile } from "@/app/_components/choose-file";
import { showUndo } from "@/app/_components/show-undo";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import type { ApplyReturn, ReturnOutcome, ReturnPreview } from "@/lib/schemas/returning";
import { useEditor } from "./editor-context";
import { ReturnChanges } from "./return-changes";
import classes from "./return-dialog.module.css";
import { ReturnSummary } from "./return-summary";
import { WideDialog, type WideDialogProps } from "./wide-dialog";
import dialog from "./wide-dialog.module.css";

/** Kinds of file that an article goes out as and comes back in. */
const ACCEPTED = ".xlf,.xliff,.sdlxliff,.mqxliff,.mxliff,.docx,.xlsx,.csv,.tsv,.json";

/** Brings back a file that somebody translated elsewhere: what it would change, chosen row by row. */
export function ReturnDialog(props: WideDialogProps) {
  const t = useTranslations("returning");
  return (
    <WideDialog {...props} title={t("title")}>
      <ReturnForm onClose={props.onClose} />
    </WideDialog>
  );
}

interface Looked {
  file: File;
  preview: ReturnPreview;
  /** paragraphs that somebody changed between the look and the choice */
  stale: number;
}

function ReturnForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations("returning");
  const common = useTranslations("common");
  const tell = useErrorMessage();
  const { store, announce } = useEditor();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const path = `/api/articles/${store.opened.article.id}/returning`;

  async function work(task: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await task();
    } catch (error) {
      setProblem(tell(error));
    }
    setBusy(false);
  }

  async function look(file: File, stale = 0): Promise<void> {
    const name = encodeURIComponent(file.name);
    setLooked({ file, stale, preview: await api.put<ReturnPreview>(`${path}?name=${name}`, file) });
  }

  async function bringIn(input: ApplyReturn): Promise<ReturnOutcome> {
    const outcome = await api.post<ReturnOutcome>(path, input);
    store.apply({ changed: outcome.changed, removed: [] }, { ours: true });
    return outcome;
  }

  async function apply({ file, preview }: Looked, changes: ApplyReturn["changes"]): Promise<void> {
    const outcome = await bringIn({ origin: "import", changes });
    const message = t("done", { count: outcome.changed.length });
    announce(message);
    const stood = new Map(preview.changes.map(({ id, before }) => [id, before]));
    const back = outcome.changed.flatMap(({ id, version }) => {
      const before = stood.get(id);
      return before ? [{ id, version, ...before }] : [];
    });
    const takeBack = () =>
      bringIn({ origin: "restore", changes: back }).then(
        ({ changed }) => announce(t("undone", { count: changed.length })),
        (error: unknown) => announce(tell(error)),
      );
    if (back.length > 0) showUndo({ id: "returning", message, label: common("undo"), undo: () => void takeBack() });
    if (outcome.stale.length === 0) onClose();
    else await look(file, outcome.stale.length);
  }

  return (
    <div className={dialog.form} aria-busy={isBusy}>
      {looked === null && <p className={dialog.how}>{t("how")}</p>}
      <div className={classes.file}>
        <ChooseFile accept={ACCEPTED} onChange={(file) => file && void work(() => look(file))}>
          {(props) => (
            <Button {...props} variant={looked ? "default" : "filled"} loading={isBusy && looked === null}>
              {t(looked ? "chooseOther" : "choose")}
            </Button>
          )}
        </ChooseFile>
        {looked && <span className={dialog.quiet}>{dropBidiControls(looked.file.name)}</span>}
      </div>
      {problem && (
        <p className={dialog.problem} role="alert">
          {problem}
        </p>
      )}
      {looked && <ReturnSummary preview={looked.preview} stale={looked.stale} />}
      {looked && looked.preview.changes.length > 0 && (
        <ReturnChanges
          key={`${looked.file.name}${looked.stale}${looked.preview.changes.length}`}
          changes={looked.preview.changes}
          isBusy={isBusy}
          onApply={(changes) => void work(() => apply(looked, changes))}
        />
      )}
    </div>
  );
}
