"use client";
import { Modal } from "@mantine/core";
import { useTranslations } from "use-intl";
import { KeyList } from "@/app/(workbench)/_components/key-list";
import { useEditor } from "./editor-context";
import classes from "./help-overlay.module.css";
import { type KeyNames, useKeyNames } from "./key-names";

const READING_KEYS = {
  previousNext: (k: KeyNames) => [k.alt, "↑ ↓"],
  take: () => ["Enter"],
  leave: () => ["Esc"],
  comment: (k: KeyNames) => [k.alt, "C"],
  panel: (k: KeyNames) => [k.alt, "P"],
  search: () => ["/"],
  help: () => ["?"],
} as const;
const EDITING_KEYS = {
  confirm: (k: KeyNames) => [k.mod, "Enter"],
  copy: (k: KeyNames) => [k.mod, k.shift, "S"],
  insert: (k: KeyNames) => [k.alt, "1 … 9"],
  undo: (k: KeyNames) => [k.mod, "Z"],
  redo: (k: KeyNames) => [k.mod, "Y"],
  revert: (k: KeyNames) => [k.mod, k.alt, "Z"],
  split: (k: KeyNames) => [k.alt, "X"],
  merge: (k: KeyNames) => [k.alt, "J"],
  move: (k: KeyNames) => [k.alt, k.shift, "↓ ↑"],
  addTerm: (k: KeyNames) => [k.alt, "G"],
} as const;
const REVIEW_KEYS = {
  approve: (k: KeyNames) => [k.alt, "A"],
  reject: (k: KeyNames) => [k.alt, "R"],
} as const;
type KeyName = keyof typeof READING_KEYS | keyof typeof EDITING_KEYS | keyof typeof REVIEW_KEYS;

export function HelpOverlay({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("editor");
  const keys = useKeyNames();
  const { store } = useEditor();
  const { edit, review } = store.may;
  const entries = Object.entries({
    ...(edit ? EDITING_KEYS : {}),
    ...(review ? REVIEW_KEYS : {}),
    ...READING_KEYS,
  }) as [KeyName, (k: KeyNames) => readonly string[]][];
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("help.title")}
      size="min(52rem, 100%)"
      closeButtonProps={{ "aria-label": t("help.close") }}
    >
      <KeyList isWide keys={entries.map(([name, names]) => ({ name, keys: names(keys), does: t(`keys.${name}`) }))} />
      {edit && <p className={classes.note}>{t("help.autosave")}</p>}
    </Modal>
  );
}
