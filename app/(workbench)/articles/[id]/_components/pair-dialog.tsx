"use client";
import { Modal } from "@mantine/core";
import { useTranslations } from "use-intl";
import { PairForm } from "./pair-form";

interface PairDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** it is gone: the focus has to go somewhere, as the menu that opened it is gone too */
  onClosed: () => void;
}

/** Pairs the article again round its confirmed paragraphs; what would change is seen first. */
export function PairDialog({ isOpen, onClose, onClosed }: PairDialogProps) {
  const t = useTranslations("pairing");
  const help = useTranslations("editor.help");
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title={t("title")}
      size="min(72rem, 100%)"
      closeButtonProps={{ "aria-label": help("close") }}
    >
      {isOpen && <PairForm onClose={onClose} />}
    </Modal>
  );
}
