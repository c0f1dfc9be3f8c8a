"use client";
import { useTranslations } from "use-intl";
import type { TermStatus } from "@/lib/schemas/terms";
import classes from "./decision-keys.module.css";
import { TermGlyph } from "./term-glyph";

const KEY = { approve: "A", reject: "R", reopen: "C", edit: "E", merge: "M" } as const;

interface DecisionKeysProps {
  status: TermStatus;
  mayPropose: boolean;
  mayDecide: boolean;
  onDecide: (status: TermStatus) => void;
  onEdit: () => void;
  onMerge: () => void;
}

/** The two big keys, and the small ones beside them; each shows the letter that does the same. */
export function DecisionKeys({ status, mayPropose, mayDecide, onDecide, onEdit, onMerge }: DecisionKeysProps) {
  const t = useTranslations("glossary");
  return (
    <div className={classes.keys}>
      {mayDecide && (
        <div className={classes.big}>
          <button
            type="button"
            className={classes.key}
            data-status="approved"
            aria-pressed={status === "approved"}
            aria-keyshortcuts="a"
            onClick={() => onDecide("approved")}
          >
            <TermGlyph status="approved" size={18} />
            {t("approve")}
            <kbd>{KEY.approve}</kbd>
          </button>
          <button
            type="button"
            className={classes.key}
            data-status="rejected"
            aria-pressed={status === "rejected"}
            aria-keyshortcuts="r"
            onClick={() => onDecide("rejected")}
          >
            <TermGlyph status="rejected" size={18} />
            {t("reject")}
            <kbd>{KEY.reject}</kbd>
          </button>
        </div>
      )}
      <div className={classes.small}>
        {mayDecide && status !== "candidate" && (
          <button type="button" aria-keyshortcuts="c" onClick={() => onDecide("candidate")}>
            {t("reopen")} <kbd>{KEY.reopen}</kbd>
          </button>
        )}
        {mayPropose && (
          <button type="button" aria-keyshortcuts="e" onClick={onEdit}>
            {t("edit")} <kbd>{KEY.edit}</kbd>
          </button>
        )}
        {mayDecide && (
          <button type="button" aria-keyshortcuts="m" onClick={onMerge}>
            {t("merge")} <kbd>{KEY.merge}</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
