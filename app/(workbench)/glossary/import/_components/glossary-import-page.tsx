"use client";
import { Button, Loader, Radio } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type DragEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ChooseFile } from "@/app/_components/choose-file";
import { DiagnosticList } from "@/app/_components/diagnostic-list";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import type { GlossaryImported, GlossaryImportView } from "@/lib/schemas/glossary-import";
import { countTaken } from "./count-taken";
import classes from "./glossary-import.module.css";
import { ImportRows } from "./import-rows";
import { MappingTable } from "./mapping-table";
import { PastImports } from "./past-imports";
import { type Choice, useGlossaryImport } from "./use-glossary-import";

const ACCEPTED = ".csv,.tsv,.tab,.txt,.xlsx,.tbx,.xml,.tei,.dict,.dz,.zip";
const START: Choice = { policy: "keep", status: "candidate", without: new Set() };

/** A glossary's file: what it would do, then what it did, and how to take it back. */
export function GlossaryImportPage({ imports }: { imports: GlossaryImportView[] }) {
  const t = useTranslations("glossaryImport");
  const common = useTranslations("common");
  const router = useRouter();
  const { file, preview, busy, error, read, save, leave } = useGlossaryImport();
  const [choice, setChoice] = useState<Choice>(START);
  const [done, setDone] = useState<GlossaryImported | null>(null);
  const [isOver, setOver] = useState(false);

  function open(chosen: File | null | undefined) {
    if (!chosen) return;
    setDone(null);
    setChoice(START);
    void read(chosen, null);
  }
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    open(event.dataTransfer.files[0]);
  }
  async function take() {
    const made = await save(choice);
    if (!made) return;
    setDone(made);
    router.refresh();
  }
  const toggle = (line: number) => {
    const without = new Set(choice.without);
    if (!without.delete(line)) without.add(line);
    setChoice({ ...choice, without });
  };
  const { counts } = preview ?? {};
  const taken = preview ? countTaken(preview, choice) : 0;

  return (
    <main id="main" className={classes.page}>
      <p className={classes.back}>
        <Link href="/glossary">{t("back")}</Link>
      </p>
      <h1 className={classes.title}>{t("title")}</h1>
      <p className={classes.lead}>{t("lead")}</p>
      {done && (
        <p className={classes.done} role="status">
          {t("did", { added: done.added, changed: done.changed })} {done.stale > 0 && t("stale", { count: done.stale })}{" "}
          <Link href="/glossary">{t("open")}</Link>
        </p>
      )}
      <section
        className={`${classes.drop} ${isOver ? classes.over : ""}`}
        aria-label={t("choose")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <ChooseFile accept={ACCEPTED} onChange={open}>
          {(props) => (
            <Button {...props} variant={preview ? "default" : "filled"}>
              {t(file ? "chooseOther" : "choose")}
            </Button>
          )}
        </ChooseFile>
        <span className={classes.quiet}>{file ? dropBidiControls(file.name) : t("dropHint")}</span>
        {busy === "reading" && (
          <span role="status" className={classes.busy}>
            <Loader size="xs" aria-hidden="true" /> {t("reading")}
            <Button variant="subtle" color="gray" size="compact-sm" onClick={leave}>
              {common("cancel")}
            </Button>
          </span>
        )}
      </section>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      {preview && file && (
        <>
          {preview.table && <MappingTable table={preview.table} onChange={(mapping) => void read(file, mapping)} />}
          <DiagnosticList diagnostics={preview.diagnostics.slice(0, 8)} />
          <ImportRows
            preview={preview}
            without={choice.without}
            keepsOurs={choice.policy === "keep"}
            onToggle={toggle}
          />
          <div className={classes.choices}>
            {counts && counts.conflict > 0 && (
              <Radio.Group
                label={t("policy.label", { count: counts.conflict })}
                value={choice.policy}
                onChange={(value) => setChoice({ ...choice, policy: value as Choice["policy"] })}
              >
                {(["keep", "admit", "replace"] as const).map((policy) => (
                  <Radio key={policy} mt={6} value={policy} label={t(`policy.${policy}`)} />
                ))}
              </Radio.Group>
            )}
            <Radio.Group
              label={t("status.label")}
              value={choice.status}
              onChange={(value) => setChoice({ ...choice, status: value as Choice["status"] })}
            >
              {(["candidate", "approved"] as const).map((status) => (
                <Radio key={status} mt={6} value={status} label={t(`status.${status}`)} />
              ))}
            </Radio.Group>
          </div>
          <div className={classes.bar}>
            <Button variant="subtle" color="gray" onClick={leave}>
              {common("cancel")}
            </Button>
            <Button loading={busy === "saving"} disabled={taken === 0 || busy !== null} onClick={() => void take()}>
              {t("import", { count: taken })}
            </Button>
          </div>
        </>
      )}
      <PastImports
        imports={imports}
        onChange={() => {
          setDone(null);
          router.refresh();
        }}
      />
    </main>
  );
}
