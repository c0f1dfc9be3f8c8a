"use client";
import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { BreakPicker } from "./break-picker";
import { useEditor } from "./editor-context";
import classes from "./split-dialog.module.css";
import { suggestBreaks } from "./suggest-break";

export interface SplitRequest {
  id: string;
  source: string;
  target: string;
  /** where the cursor stands in the target */
  at: number;
}

interface SplitDialogProps {
  request: SplitRequest | null;
  onClose: () => void;
  onSplit: (request: SplitRequest, offsets: { source: number; target: number }) => void;
}

/** Where to cut the two sides: the target at its cursor, the source at the sentence that stands there. */
export function SplitDialog({ request, onClose, onSplit }: SplitDialogProps) {
  const t = useTranslations("editor");
  return (
    <Modal
      opened={request !== null}
      onClose={onClose}
      title={t("splitDialog.title")}
      size="xl"
      closeButtonProps={{ "aria-label": t("help.close") }}
    >
      {request && <SplitForm key={request.id} request={request} onSplit={onSplit} />}
    </Modal>
  );
}

function SplitForm({ request, onSplit }: { request: SplitRequest; onSplit: SplitDialogProps["onSplit"] }) {
  const t = useTranslations("editor.splitDialog");
  const { article } = useEditor().store.opened;
  const [suggested] = useState(() => suggestBreaks(request));
  const [source, setSource] = useState(suggested.source);
  const [target, setTarget] = useState(suggested.target);
  const isEmpty =
    request.source.slice(0, source).trim() + request.target.slice(0, target).trim() === "" ||
    request.source.slice(source).trim() + request.target.slice(target).trim() === "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSplit(request, { source, target });
      }}
    >
      <p className={classes.how}>{t("how")}</p>
      <div className={classes.sides}>
        <BreakPicker
          text={request.source}
          at={source}
          onChange={setSource}
          language={article.sourceLanguage}
          label={t("source")}
        />
        {request.target && (
          <BreakPicker
            text={request.target}
            at={target}
            onChange={setTarget}
            language={article.targetLanguage}
            label={t("target")}
          />
        )}
      </div>
      <Button type="submit" mt="md" disabled={isEmpty}>
        {t("split")}
      </Button>
    </form>
  );
}
