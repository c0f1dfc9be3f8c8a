"use client";
import { Button } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import classes from "./article-list.module.css";

const STEPS = ["read", "translate", "decide"] as const;

/** What the workbench is for, in three steps, and the two ways to begin. */
export function EmptyWorkspace({ mayImport }: { mayImport: boolean }) {
  const t = useTranslations("articles");
  const router = useRouter();
  const messageOf = useErrorMessage();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function openSample() {
    setBusy(true);
    setError(null);
    try {
      const { id } = await api.post<{ id: string }>("/api/articles/sample");
      router.push(`/articles/${id}`);
    } catch (failure) {
      setError(messageOf(failure));
      setBusy(false);
    }
  }

  return (
    <main id="main" className={classes.empty}>
      <h1 className={classes.emptyTitle}>{t("welcome")}</h1>
      <ol className={classes.steps}>
        {STEPS.map((step) => (
          <li key={step}>
            <h2 className={classes.stepTitle}>{t(`steps.${step}.title`)}</h2>
            <p className={classes.stepText}>{t(`steps.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      {mayImport ? (
        <div className={classes.begin}>
          <Button size="md" loading={busy} onClick={() => void openSample()}>
            {t("openSample")}
          </Button>
          <Button size="md" variant="default" component={Link} href="/articles/import">
            {t("import")}
          </Button>
        </div>
      ) : (
        <p className={classes.quiet}>{t("emptyForViewer")}</p>
      )}
      <p className={classes.quiet}>{t("sampleText")}</p>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </main>
  );
}
