"use client";
import { Button, Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { ChooseFile } from "@/app/_components/choose-file";
import { DiagnosticList } from "@/app/_components/diagnostic-list";
import { uploadFile } from "@/app/_components/upload-file";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { type ImportAction, type ImportView, isBusy } from "@/lib/schemas/imports";
import classes from "./settings.module.css";

/** How often a running import is asked how far it is, in milliseconds. */
const ASK_MS = 1_000;

/** Everything as one archive, and an archive into an empty workspace. */
export function WorkspaceSection() {
  const t = useTranslations("workspace");
  const common = useTranslations("common");
  const format = useFormatter();
  const messageOf = useErrorMessage();
  const router = useRouter();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const imports = useQuery({
    queryKey: ["imports", "workspace"],
    queryFn: ({ signal }) => api.get<ImportView[]>("/api/imports?kind=workspace", { signal }),
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => isBusy(status)) ? ASK_MS : false),
  });
  const [last] = imports.data ?? [];
  const isRunning = last !== undefined && isBusy(last.status);
  const state = imports.data && `${last?.id} ${last?.status}`;
  const before = useRef(state);
  useEffect(() => {
    // people came with it, who are listed above
    if (before.current !== undefined && before.current !== state && last?.status === "done") router.refresh();
    before.current = state;
  }, [state, last?.status, router]);

  async function bring(file: File | null) {
    if (!file) return;
    const controller = new AbortController();
    cancel.current = controller;
    setError(null);
    setShare(0);
    try {
      const path = `/api/imports/workspace?name=${encodeURIComponent(file.name.slice(-255))}`;
      await uploadFile(path, file, { onProgress: setShare, signal: controller.signal });
      await imports.refetch();
    } catch (failure) {
      if (!controller.signal.aborted) setError(messageOf(failure));
    } finally {
      setShare(null);
    }
  }
  async function act(action: ImportAction) {
    if (!last) return;
    setError(null);
    try {
      await api.post(`/api/imports/${last.id}`, { action });
    } catch (failure) {
      setError(messageOf(failure));
    }
    await imports.refetch();
  }

  const done = share ?? (isRunning ? last.bytesRead / Math.max(1, last.size) : null);
  return (
    <section className={classes.section} aria-labelledby="workspace-heading">
      <h2 id="workspace-heading" className={classes.heading}>
        {t("title")}
      </h2>
      <p className={classes.lead}>{t("what")}</p>
      <p className={classes.buttons}>
        <Button component="a" href="/api/export/workspace" download variant="default">
          {t("download")}
        </Button>
        <ChooseFile accept=".zip,application/zip" onChange={(file) => void bring(file)}>
          {(props) => (
            <Button {...props} variant="subtle" disabled={done !== null}>
              {t("bring")}
            </Button>
          )}
        </ChooseFile>
      </p>
      {done !== null && (
        <div role="status" className={classes.progress}>
          <span>{t(share !== null ? "uploading" : "running")}</span>
          <Progress value={100 * done} aria-label={t(share !== null ? "uploading" : "running")} />
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={() => (share === null ? void act("cancel") : cancel.current?.abort())}
          >
            {common("cancel")}
          </Button>
        </div>
      )}
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {last && !isRunning && share === null && (
        <>
          {!error && <DiagnosticList diagnostics={last.report.diagnostics} />}
          <p className={classes.lead}>
            {t(last.status === "done" ? "done" : last.status === "cancelled" ? "cancelled" : "failed", {
              file: last.fileName,
              at: format.dateTime(new Date(last.createdAt), { dateStyle: "medium", timeStyle: "short" }),
            })}
          </p>
          {last.mayResume && (
            <Button variant="default" size="compact-sm" onClick={() => void act("resume")}>
              {t("resume")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
