"use client";
import { Modal } from "@mantine/core";
import { useTranslations } from "use-intl";
import { KeyList } from "@/app/(workbench)/_components/key-list";

const KEYS = {
  move: ["J", "K"],
  choose: ["1 … 9"],
  edit: ["E"],
  search: ["/"],
  help: ["?"],
} as const;
const DECISION_KEYS = {
  approve: ["A"],
  reject: ["R"],
  reopen: ["C"],
  merge: ["M"],
  select: ["X"],
  undo: ["U"],
} as const;

interface GlossaryHelpProps {
  isOpen: boolean;
  onClose: () => void;
  mayDecide: boolean;
}

export function GlossaryHelp({ isOpen, onClose, mayDecide }: GlossaryHelpProps) {
  const t = useTranslations("glossary.help");
  const entries = Object.entries({ ...(mayDecide ? DECISION_KEYS : {}), ...KEYS }) as [
    keyof typeof KEYS | keyof typeof DECISION_KEYS,
    readonly string[],
  ][];
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("title")} closeButtonProps={{ "aria-label": t("close") }}>
      <KeyList keys={entries.map(([name, keys]) => ({ name, keys, does: t(name) }))} />
    </Modal>
  );
}
