"use client";
import { ActionIcon, Menu } from "@mantine/core";
import { IconChecks } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { isTranslatable } from "@/lib/core/segments/progress";
import { useEditor } from "./editor-context";
import { PairDialog } from "./pair-dialog";
import { ReturnDialog } from "./return-dialog";
import type { RowState } from "./row-state";

/** What is done to many paragraphs: confirming every draft, for reviewers approving, pairing again, bringing back a translation. */
export function ConfirmAll() {
  const t = useTranslations("editor");
  const returning = useTranslations("returning");
  const pairing = useTranslations("pairing");
  const { store, actions } = useEditor();
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<"pair" | "return" | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!store.may.edit) return null;
  const [from, to] = store.bulkStep();
  const isMeant = (row: RowState) => row.status === from && isTranslatable(row.segment) && row.text.trim() !== "";
  const count = isOpen ? [...store.all()].filter(isMeant).length : 0;
  const close = () => setDialog(null);
  const refocus = () => button.current?.focus({ preventScroll: true });
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
          <Menu.Item onClick={() => setDialog("pair")}>{pairing("open")}</Menu.Item>
          <Menu.Item onClick={() => setDialog("return")}>{returning("open")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <PairDialog isOpen={dialog === "pair"} onClose={close} onClosed={refocus} />
      <ReturnDialog isOpen={dialog === "return"} onClose={close} onClosed={refocus} />
    </>
  );
}
