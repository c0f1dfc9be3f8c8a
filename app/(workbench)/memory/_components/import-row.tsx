"use client";
import { Button, Progress } from "@mantine/core";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { type ImportAction, type ImportView, isBusy } from "@/lib/schemas/imports";
import { ImportReport } from "./import-report";
import classes from "./imports.module.css";

interface ImportRowProps {
  one: ImportView;
  onChange: () => Promise<void>;
}

const NUMBERS = ["read", "added", "known", "skipped"] as const;

/** One import: how far it is, what it brought, and what can be done with it. */
export function ImportRow({ one, onChange }: ImportRowProps) {
  const t = useTranslations("memory.imports");
  const format = useFormatter();
  const messageOf = useErrorMessage();
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isSent, setSent] = useState<ImportAction | null>(null);
  const { id, fileName, status, counts, size, bytesRead } = one;

  async function act(action: ImportAction) {
    setAsking(false);
    setProblem(null);
    setSent(action);
    try {
      await api.post(`/api/imports/${id}`, { action });
    } catch (error) {
      setProblem(messageOf(error));
    }
    await onChange();
    setSent(null);
  }

  const numbers = NUMBERS.flatMap((key) => (counts[key] > 0 ? [t(key, { count: counts[key] })] : [])).join(" · ");
  const date = format.dateTime(new Date(one.createdAt), { dateStyle: "medium", timeStyle: "short" });
  const isOver = status === "done" || status === "cancelled" || status === "failed";
  const isStopping = status === "running" && (one.isStopping || isSent === "cancel");
  const mayUndo = isOver && counts.added > 0;
  // what can be gone on with says so itself
  const isCutShort = status === "failed" && !one.mayResume;
  return (
    <li className={classes.row} aria-label={fileName}>
      <p className={classes.name}>
        <span>{fileName}</span>
        <span className={classes.status} role="status">
          {isStopping ? t("stopping") : t(`status.${isSent === "undo" ? "undoing" : status}`)}
        </span>
      </p>
      {(status === "running" || status === "pending") && (
        <Progress
          value={size > 0 ? (bytesRead / size) * 100 : 0}
          size="sm"
          aria-label={t("progress", { name: fileName })}
        />
      )}
      {numbers !== "" && <p className={classes.quiet}>{numbers}</p>}
      <p className={classes.quiet}>{one.createdBy ? t("by", { name: one.createdBy, date }) : date}</p>
      <ImportReport report={one.report} />
      {isCutShort && <p className={classes.cutShort}>{t(counts.read > 0 ? "cutShort" : "nothingTaken")}</p>}
      {isAsking ? (
        <div className={classes.actions}>
          <span>{t("undoQuestion", { count: counts.added })}</span>
          <Button size="compact-sm" color="red" onClick={() => void act("undo")}>
            {t("undoYes")}
          </Button>
          <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>
            {t("undoNo")}
          </Button>
        </div>
      ) : (
        <div className={classes.actions}>
          {isBusy(status) && status !== "undoing" && (
            <Button size="compact-sm" variant="default" disabled={isStopping} onClick={() => void act("cancel")}>
              {t("cancel")}
            </Button>
          )}
          {one.mayResume && (
            <Button size="compact-sm" variant="default" disabled={isSent !== null} onClick={() => void act("resume")}>
              {t("resume")}
            </Button>
          )}
          {mayUndo && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              disabled={isSent !== null}
              onClick={() => setAsking(true)}
            >
              {t("undo")}
            </Button>
          )}
        </div>
      )}
      {problem && (
        <p className={classes.error} role="alert">
          {problem}
        </p>
      )}
    </li>
  );
}
