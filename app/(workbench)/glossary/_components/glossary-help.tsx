"use client";
import { Modal } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./glossary-help.module.css";

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
      <dl className={classes.keys}>
        {entries.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
