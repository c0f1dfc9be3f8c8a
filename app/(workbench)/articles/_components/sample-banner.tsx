"use client";
import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import classes from "./article-list.module.css";

/** Says that the sample is here, and takes it away with everything that came with it. */
export function SampleBanner({ mayRemove }: { mayRemove: boolean }) {
  const t = useTranslations("articles");
  const router = useRouter();
  const queries = useQueryClient();
  const messageOf = useErrorMessage();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function remove() {
    setBusy(true);
    try {
      await api.del("/api/articles/sample");
      await queries.invalidateQueries();
      router.refresh();
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className={classes.banner}>
      <span>{error ?? t("sampleHere")}</span>
      {mayRemove && (
        <Button variant="subtle" size="compact-sm" mx={-8} loading={busy} onClick={() => void remove()}>
          {t("removeSample")}
        </Button>
      )}
    </div>
  );
}
