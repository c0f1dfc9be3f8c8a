"use client";
import { Button } from "@mantine/core";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiError, api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { PairingOutcome, PairingPreview } from "@/lib/schemas/pairing";
import { useEditor } from "./editor-context";
import { PairingChanges } from "./pairing-changes";
import { useUndoPairing } from "./use-undo-pairing";
import dialog from "./wide-dialog.module.css";

/** Looks, shows, and writes what was shown; where somebody was quicker it looks again and says so. */
export function PairForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations("pairing");
  const editor = useTranslations("editor");
  const tell = useErrorMessage();
  const { store, announce } = useEditor();
  const [preview, setPreview] = useState<PairingPreview | null>(null);
  const [isStale, setStale] = useState(false);
  const [isBusy, setBusy] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const offerUndo = useUndoPairing();
  const path = `/api/articles/${store.opened.article.id}/pairing`;

  const look = useCallback(
    async (signal?: AbortSignal) => {
      setBusy(true);
      try {
        const unsaved = [...store.all()].filter(({ sync }) => sync !== "saved").map(({ segment }) => segment.id);
        if (!(await store.saves.settle(unsaved))) setProblem(editor("unsavedFirst"));
        else setPreview(await api.get<PairingPreview>(path, signal ? { signal } : {}));
      } catch (error) {
        if (!signal?.aborted) setProblem(tell(error));
      }
      if (!signal?.aborted) setBusy(false);
    },
    [store, path, editor, tell],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked once, when the dialog opens
  useEffect(() => {
    const controller = new AbortController();
    void look(controller.signal);
    return () => controller.abort();
  }, []);

  async function apply({ outcome, rows }: PairingPreview): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const { run, ...changes } = await api.post<PairingOutcome>(path, { outcome });
      store.take(null);
      store.apply(changes, { ours: true });
      offerUndo(run, changes, t("done", { count: rows }));
      onClose();
    } catch (error) {
      const isOvertaken = error instanceof ApiError && error.code === "conflict";
      if (isOvertaken) await look();
      else setProblem(tell(error));
      setStale(isOvertaken);
      setBusy(false);
      if (isOvertaken) announce(t("stale"));
    }
  }

  return (
    <div className={dialog.form} aria-busy={isBusy}>
      <p className={`${dialog.how} ${dialog.quiet}`}>{t("how")}</p>
      {problem && (
        <p className={dialog.problem} role="alert">
          {problem}
        </p>
      )}
      {isStale && <p className={dialog.warning}>{t("stale")}</p>}
      <p className={dialog.summary} role="status">
        {preview ? (
          <>
            {preview.changes.length === 0 ? t("nothing") : t("rows", { count: preview.rows })}{" "}
            <span className={dialog.quiet}>{t("held", { count: preview.held })}</span>
          </>
        ) : (
          isBusy && t("looking")
        )}
      </p>
      {preview && preview.changes.length > 0 && (
        <>
          <PairingChanges key={preview.outcome} changes={preview.changes} />
          <div className={dialog.apply}>
            <Button loading={isBusy} onClick={() => void apply(preview)}>
              {t("apply", { count: preview.rows })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
