"use client";
import { Button, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { ROLES } from "@/lib/schemas/people";
import { OneTimeLink } from "./one-time-link";
import classes from "./settings.module.css";

/** Makes a one-time link and shows it once; nothing is mailed, the owner hands it on. */
export function InviteForm({ onInvited }: { onInvited: () => void }) {
  const t = useTranslations("settings");
  const people = useTranslations("people");
  const messageOf = useErrorMessage();
  const [link, setLink] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(fields: FormData) {
    setBusy(true);
    setError(null);
    try {
      const email = String(fields.get("email") ?? "").trim();
      const answer = await api.post<{ link: string }>("/api/invites", {
        role: fields.get("role"),
        ...(email ? { email } : {}),
      });
      setLink(answer.link);
      onInvited();
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <form
        className={classes.row}
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <TextInput name="email" type="email" label={t("inviteEmail")} autoComplete="off" w={240} />
        <Select
          name="role"
          label={t("role")}
          data={ROLES.map((role) => ({ value: role, label: people(`roles.${role}`) }))}
          defaultValue="editor"
          allowDeselect={false}
          w={140}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t("invite")}
        </Button>
      </form>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      {link && <OneTimeLink link={link} />}
    </>
  );
}
