"use client";
import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import classes from "./import.module.css";

/** The address of a page, to be fetched by the server. */
export function AddressForm({ busy, onSubmit }: { busy: boolean; onSubmit: (address: string) => void }) {
  const t = useTranslations("importing");
  const [address, setAddress] = useState("");
  return (
    <form
      className={classes.address}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(/^[a-z][a-z\d+.-]*:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
      }}
    >
      <TextInput
        type="text"
        inputMode="url"
        autoComplete="url"
        aria-label={t("address")}
        placeholder={t("address")}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={address.trim() === ""}>
        {t("fetch")}
      </Button>
    </form>
  );
}
