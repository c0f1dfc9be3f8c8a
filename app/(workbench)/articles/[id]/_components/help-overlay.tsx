"use client";
import { Modal } from "@mantine/core";
import { useTranslations } from "use-intl";
import { KeyList } from "@/app/(workbench)/_components/key-list";
import { useEditor } from "./editor-context";
import classes from "./help-overlay.module.css";
import { type KeyNames, useKeyNames } from "./key-names";

const KEYS = {
  confirm: (k: KeyNames) => [k.mod, "Enter"],
  previousNext: (k: KeyNames) => [k.alt, "↑ ↓"],
  take: () => ["Enter"],
  leave: () => ["Esc"],
  copy: (k: KeyNames) => [k.mod, k.shift, "S"],
  insert: (k: KeyNames) => [k.alt, "1 … 9"],
  undo: (k: KeyNames) => [k.mod, "Z"],
  redo: (k: KeyNames) => [k.mod, "Y"],
  revert: (k: KeyNames) => [k.mod, k.alt, "Z"],
  split: (k: KeyNames) => [k.alt, "X"],
  merge: (k: KeyNames) => [k.alt, "J"],
  move: (k: KeyNames) => [k.alt, k.shift, "↓ ↑"],
  addTerm: (k: KeyNames) => [k.alt, "G"],
  comment: (k: KeyNames) => [k.alt, "C"],
  panel: (k: KeyNames) => [k.alt, "P"],
  search: () => ["/"],
  help: () => ["?"],
} as const;
const REVIEW_KEYS = {
  approve: (k: KeyNames) => [k.alt, "A"],
  reject: (k: KeyNames) => [k.alt, "R"],
} as const;

export function HelpOverlay({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("editor");
  const keys = useKeyNames();
  const { store } = useEditor();
  const entries = Object.entries({ ...KEYS, ...(store.may.review ? REVIEW_KEYS : {}) }) as [
    keyof typeof KEYS | keyof typeof REVIEW_KEYS,
    (k: KeyNames) => readonly string[],
  ][];
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("help.title")}
      size="min(52rem, 100%)"
      closeButtonProps={{ "aria-label": t("help.close") }}
    >
      <KeyList isWide keys={entries.map(([name, names]) => ({ name, keys: names(keys), does: t(`keys.${name}`) }))} />
      <p className={classes.note}>{t("help.autosave")}</p>
    </Modal>
  );
}
