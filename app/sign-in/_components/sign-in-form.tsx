"use client";
import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import classes from "@/app/_components/centred-page.module.css";
import { useErrorMessage } from "@/app/_components/use-error-message";

export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("people");
  const messageOf = useErrorMessage();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(form: FormData) {
    setBusy(true);
    setError(null);
    try {
      await api.post("/api/session", { email: form.get("email"), password: form.get("password") });
      window.location.assign(next); // a whole new page, so that nothing of before the session stays
    } catch (failure) {
      setError(messageOf(failure));
      setBusy(false);
    }
  }

  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h1 className={classes.title}>{t("signInTitle")}</h1>
      <Stack gap="md">
        <TextInput name="email" type="email" label={t("email")} autoComplete="username" required autoFocus size="md" />
        <PasswordInput name="password" label={t("password")} autoComplete="current-password" required size="md" />
        {error && (
          <p className={classes.error} role="alert">
            {error}
          </p>
        )}
        <Button type="submit" size="md" loading={busy}>
          {t("signIn")}
        </Button>
      </Stack>
      <p className={classes.text} style={{ marginTop: "1.25rem" }}>
        {t("lostPassword")}
      </p>
    </form>
  );
}
