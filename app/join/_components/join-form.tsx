"use client";
import { Button, PasswordInput, Skeleton, Stack, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import classes from "@/app/_components/centred-page.module.css";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { InvitePurpose, Role } from "@/lib/schemas/people";

interface Invitation {
  purpose: InvitePurpose;
  role: Role;
  email: string | null;
}

const TITLES = { setup: "setupTitle", invite: "joinTitle", reset: "resetTitle" } as const;
const TEXTS = { setup: "setupText", invite: "joinText", reset: "resetText" } as const;

export function JoinForm() {
  const t = useTranslations("people");
  const messageOf = useErrorMessage();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the link is read once, when the page opens
  useEffect(() => {
    const token = window.location.hash.slice(1);
    if (!token) setError(t("linkMissing"));
    else
      api
        .put<Invitation>("/api/join", { token })
        .then(setInvitation)
        .catch((failure) => setError(messageOf(failure)));
  }, []);

  async function submit(form: FormData) {
    setBusy(true);
    setError(null);
    try {
      const token = window.location.hash.slice(1);
      const [name, email, password] = ["name", "email", "password"].map((field) => form.get(field));
      await api.post("/api/join", { token, name: name ?? email, email, password });
      window.location.assign("/");
    } catch (failure) {
      setError(messageOf(failure));
      setBusy(false);
    }
  }

  if (!invitation)
    return error ? (
      <div role="alert">
        <p className={classes.error}>{error}</p>
        <p>
          <a href="/sign-in">{t("goSignIn")}</a>
        </p>
      </div>
    ) : (
      <Skeleton height={220} />
    );

  const isReset = invitation.purpose === "reset";
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h1 className={classes.title}>{t(TITLES[invitation.purpose])}</h1>
      <p className={classes.text}>{t(TEXTS[invitation.purpose], { role: invitation.role })}</p>
      <Stack gap="md">
        {!isReset && (
          <TextInput name="name" label={t("name")} autoComplete="name" required autoFocus size="md" maxLength={120} />
        )}
        <TextInput
          name="email"
          type="email"
          label={t("email")}
          autoComplete="username"
          required
          size="md"
          defaultValue={invitation.email ?? ""}
          readOnly={isReset}
        />
        <PasswordInput
          name="password"
          label={t("password")}
          description={t("passwordHint")}
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={128}
          size="md"
        />
        {error && (
          <p className={classes.error} role="alert">
            {error}
          </p>
        )}
        <Button type="submit" size="md" loading={busy}>
          {t(isReset ? "setPassword" : "create")}
        </Button>
      </Stack>
    </form>
  );
}
