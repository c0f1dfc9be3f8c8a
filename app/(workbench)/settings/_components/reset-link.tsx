"use client";
import { Button, Popover } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { OneTimeLink } from "./one-time-link";
import classes from "./settings.module.css";

/** Makes the link by which a person who lost the password sets a new one. */
export function ResetLink({ personId }: { personId: string }) {
  const t = useTranslations("settings");
  const messageOf = useErrorMessage();
  const [link, setLink] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);

  async function make() {
    setError(null);
    try {
      setLink((await api.post<{ link: string }>(`/api/people/${personId}/reset`)).link);
    } catch (failure) {
      setError(messageOf(failure));
    }
  }

  return (
    <Popover
      opened={link !== null || error !== null}
      onDismiss={() => {
        setLink(null);
        setError(null);
      }}
      width={360}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => void make()}>
          {t("resetLink")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {link && <OneTimeLink link={link} />}
        {error && (
          <p className={classes.error} role="alert">
            {error}
          </p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
