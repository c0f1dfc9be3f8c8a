"use client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { copyText } from "@/app/_components/copy-text";
import classes from "./settings.module.css";

/** A link that is shown once, to be copied and handed on. */
export function OneTimeLink({ link }: { link: string }) {
  const t = useTranslations("settings");
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    if (await copyText(link)) setCopied(link);
  };
  return (
    <div role="status">
      <code className={classes.link}>{link}</code>
      <Button size="compact-sm" variant="light" onClick={() => void copy()}>
        {t(copied === link ? "copied" : "copyLink")}
      </Button>{" "}
      <span className={classes.quiet}>{t("linkOnce")}</span>
    </div>
  );
}
