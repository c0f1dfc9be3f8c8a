"use client";
import { Button, Loader, Modal, Progress } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { ChooseFile } from "@/app/_components/choose-file";
import { uploadFile } from "@/app/_components/upload-file";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import { ImportRow } from "./import-row";
import classes from "./imports.module.css";
import { useImports } from "./use-imports";

const ACCEPTED = ".tmx,.xml,.csv,.tsv,.txt";

/** Reads memories in, shows how far they are, stops them, goes on with them and takes them back. */
export function ImportDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("memory.imports");
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("title")}
      size="min(46rem, 100%)"
      closeButtonProps={{ "aria-label": t("close") }}
    >
      {isOpen && <Imports />}
    </Modal>
  );
}

interface Uploading {
  name: string;
  /** 0 to 1 */
  share: number;
}

function Imports() {
  const t = useTranslations("memory.imports");
  const messageOf = useErrorMessage();
  const imports = useImports();
  const [uploading, setUploading] = useState<Uploading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController>(null);

  async function upload(file: File | null) {
    if (!file) return;
    const control = new AbortController();
    abort.current = control;
    setProblem(null);
    setUploading({ name: dropBidiControls(file.name), share: 0 });
    try {
      await uploadFile(`/api/imports/files?name=${encodeURIComponent(file.name)}`, file, {
        onProgress: (share) => setUploading({ name: dropBidiControls(file.name), share }),
        signal: control.signal,
      });
    } catch (error) {
      if (!control.signal.aborted) setProblem(messageOf(error));
    }
    setUploading(null);
    await imports.refresh();
  }

  return (
    <>
      <p className={classes.lead}>{t("lead")}</p>
      {uploading ? (
        <div className={classes.uploading}>
          <span role="status">{t("uploading", { name: uploading.name })}</span>
          <Progress value={uploading.share * 100} aria-label={t("uploading", { name: uploading.name })} />
          <Button size="compact-sm" variant="default" onClick={() => abort.current?.abort()}>
            {t("stopUpload")}
          </Button>
        </div>
      ) : (
        <ChooseFile accept={ACCEPTED} onChange={(file) => void upload(file)}>
          {(props) => <Button {...props}>{t("choose")}</Button>}
        </ChooseFile>
      )}
      {problem && (
        <p className={classes.error} role="alert">
          {problem}
        </p>
      )}
      <h2 className={classes.heading}>{t("list")}</h2>
      {imports.isPending && <Loader size="sm" aria-label={t("loading")} />}
      {imports.isError && (
        <p className={classes.error} role="alert">
          {messageOf(imports.error)}
        </p>
      )}
      {imports.data?.length === 0 && <p className={classes.quiet}>{t("none")}</p>}
      <ul className={classes.list}>
        {imports.data?.map((one) => (
          <ImportRow key={one.id} one={one} onChange={imports.refresh} />
        ))}
      </ul>
    </>
  );
}
