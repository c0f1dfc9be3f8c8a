"use client";
import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import classes from "./wide-dialog.module.css";

export interface WideDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** it is gone: the focus has to go somewhere, as the menu that opened it is gone too */
  onClosed: () => void;
}

/** A dialog about many paragraphs, as wide as both their sides where it shows some; begun anew each time that it opens. */
export function WideDialog({
  isOpen,
  onClose,
  onClosed,
  title,
  children,
}: WideDialogProps & { title: string; children: ReactNode }) {
  const help = useTranslations("editor.help");
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      returnFocus={false}
      title={title}
      classNames={{ content: classes.content }}
      closeButtonProps={{ "aria-label": help("close") }}
    >
      {isOpen && children}
    </Modal>
  );
}
