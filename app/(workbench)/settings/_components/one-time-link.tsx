"use client";
import { Button, CopyButton } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./settings.module.css";

/** A link that is shown once, to be copied and handed on. */
export function OneTimeLink({ link }: { link: string }) {
  const t = useTranslations("settings");
  return (
    <div role="status">
      <code className={classes.link}>{link}</code>
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="light" onClick={copy}>
            {t(copied ? "copied" : "copyLink")}
          </Button>
        )}
      </CopyButton>{" "}
      <span className={classes.quiet}>{t("linkOnce")}</span>
    </div>
  );
}
