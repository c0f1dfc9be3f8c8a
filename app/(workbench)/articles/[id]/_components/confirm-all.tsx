"use client";
import { ActionIcon, Menu } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEditor } from "./editor-context";

/** Confirms every draft at once or, for reviewers, approves everything translated. */
export function ConfirmAll() {
  const t = useTranslations("editor");
  const { store, actions } = useEditor();
  const [isOpen, setOpen] = useState(false);
  if (!store.may.edit) return null;
  const [from, to] = store.bulkStep();
  const count = isOpen ? [...store.all()].filter((row) => row.status === from && row.text.trim()).length : 0;
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("bulk")} title={t("bulk")}>
          <IconChecks size={20} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item disabled={count === 0} onClick={actions.confirmAll}>
          {t(to === "approved" ? "approveAll" : "confirmAll", { count })}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
