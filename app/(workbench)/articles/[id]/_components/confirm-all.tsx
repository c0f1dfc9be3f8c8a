"use client";
import { ActionIcon, Menu } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useEditor } from "./editor-context";
import { ReturnDialog } from "./return-dialog";

/** What is done to many paragraphs: confirming every draft, for reviewers approving, bringing back a translation. */
export function ConfirmAll() {
  const t = useTranslations("editor");
  const returning = useTranslations("returning");
  const { store, actions } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!store.may.edit) return null;
  const [from, to] = store.bulkStep();
  const count = isOpen ? [...store.all()].filter((row) => row.status === from && row.text.trim()).length : 0;
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-end">
        <Menu.Target>
          <ActionIcon ref={button} variant="subtle" color="gray" size="lg" aria-label={t("bulk")} title={t("bulk")}>
            <IconChecks size={20} stroke={1.5} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={count === 0} onClick={actions.confirmAll}>
            {t(to === "approved" ? "approveAll" : "confirmAll", { count })}
          </Menu.Item>
          <Menu.Item onClick={() => setReturning(true)}>{returning("open")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ReturnDialog
        isOpen={isReturning}
        onClose={() => setReturning(false)}
        onClosed={() => button.current?.focus({ preventScroll: true })}
      />
    </>
  );
}
