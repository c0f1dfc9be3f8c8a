"use client";
import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import classes from "./glossary.module.css";

interface SelectionBarProps {
  count: number;
  onApprove: () => void;
  onReject: () => void;
  onReopen: () => void;
  onClear: () => void;
}

/** What can be done with all the terms that are selected. */
export function SelectionBar({ count, onApprove, onReject, onReopen, onClear }: SelectionBarProps) {
  const t = useTranslations("glossary");
  return (
    <div className={classes.selection}>
      <span className={classes.selectionCount} role="status">
        {t("selected", { count })}
      </span>
      <Button size="compact-sm" onClick={onApprove}>
        {t("approve")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onReject}>
        {t("reject")}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onReopen}>
        {t("reopen")}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={onClear}>
        {t("clear")}
      </Button>
    </div>
  );
}
