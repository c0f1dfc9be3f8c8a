"use client";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { useEditor, useSignal } from "./editor-context";
import { useKeyNames } from "./key-names";
import classes from "./row-hints.module.css";
import type { RowState } from "./row-state";

/** The keys of the row in hand, as buttons; what was refused stands here too. */
export function RowHints({ row }: { row: RowState }) {
  const t = useTranslations("editor");
  const messageOf = useErrorMessage();
  const { store, actions } = useEditor();
  const refusal = useSignal(store.saves.refusal);
  const remark = useSignal(store.remark);
  const keys = useKeyNames();
  const { may } = store;
  const started = store.startStatus(row.segment.id);
  const isReopened = row.status === "draft" && (started === "approved" || started === "translated");
  const hasText = row.text.trim() !== "";
  return (
    <div className={classes.hints}>
      {refusal?.id === row.segment.id ? (
        <span className={classes.refusal} role="alert">
          {messageOf(refusal.error)}
        </span>
      ) : null}
      {row.sync === "offline" && !refusal ? <span className={classes.note}>{t("sync.keptHere")}</span> : null}
      {remark ? <span className={classes.note}>{remark}</span> : null}
      {isReopened ? (
        <span className={classes.note}>{t(started === "approved" ? "wasApproved" : "wasTranslated")}</span>
      ) : null}
      {may.edit && <Hint keys={`${keys.mod} ⏎`} label={t("hints.confirm")} onClick={actions.confirm} />}
      <Hint keys={`${keys.alt} ↓`} label={t("keys.next")} onClick={() => actions.step(1)} />
      {may.edit && !hasText && (
        <Hint keys={`${keys.mod} ${keys.shift} S`} label={t("hints.copy")} onClick={actions.copySource} />
      )}
      {may.review && hasText && (
        <>
          <Hint keys={`${keys.alt} A`} label={t("keys.approve")} onClick={actions.approve} />
          <Hint keys={`${keys.alt} R`} label={t("keys.reject")} onClick={actions.reject} />
        </>
      )}
      {may.edit && (
        <>
          <Hint keys={`${keys.alt} X`} label={t("keys.split")} onClick={actions.split} />
          <Hint keys={`${keys.alt} J`} label={t("hints.merge")} onClick={actions.merge} />
          {hasText && (
            <Hint keys={`${keys.alt} ${keys.shift} ↓`} label={t("hints.move")} onClick={() => actions.move("next")} />
          )}
        </>
      )}
    </div>
  );
}

function Hint({ keys, label, onClick }: { keys: string; label: string; onClick: () => void }) {
  return (
    <button type="button" className={classes.hint} onClick={onClick}>
      <kbd>{keys}</kbd> {label}
    </button>
  );
}
