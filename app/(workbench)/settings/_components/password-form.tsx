"use client";
import { Button, PasswordInput } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "@/app/_components/api";
import { useErrorMessage } from "@/app/_components/use-error-message";
import classes from "./settings.module.css";

export function PasswordForm() {
  const t = useTranslations("settings");
  const people = useTranslations("people");
  const messageOf = useErrorMessage();
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<{ busy: boolean; done: boolean; error: string | null }>({
    busy: false,
    done: false,
    error: null,
  });

  async function submit(fields: FormData) {
    setState({ busy: true, done: false, error: null });
    try {
      await api.post("/api/account/password", { current: fields.get("current"), next: fields.get("next") });
      form.current?.reset();
      setState({ busy: false, done: true, error: null });
    } catch (failure) {
      setState({ busy: false, done: false, error: messageOf(failure) });
    }
  }

  return (
    <section className={classes.section} aria-labelledby="password-heading">
      <h2 id="password-heading" className={classes.heading}>
        {t("password")}
      </h2>
      <p className={classes.lead}>{t("passwordText")}</p>
      <form
        ref={form}
        className={classes.form}
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(new FormData(event.currentTarget));
        }}
      >
        <PasswordInput name="current" label={t("currentPassword")} autoComplete="current-password" required />
        <PasswordInput
          name="next"
          label={t("newPassword")}
          description={people("passwordHint")}
          autoComplete="new-password"
          minLength={10}
          maxLength={128}
          required
        />
        {state.error && (
          <p className={classes.error} role="alert">
            {state.error}
          </p>
        )}
        <p className={classes.good} role="status">
          {state.done ? t("passwordChanged") : null}
        </p>
        <div>
          <Button type="submit" variant="default" loading={state.busy}>
            {t("changePassword")}
          </Button>
        </div>
      </form>
    </section>
  );
}
