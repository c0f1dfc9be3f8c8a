"use client";
import { useTranslations } from "use-intl";
import type { SegmentStatus } from "@/lib/core/segments/status";
import { useEditor } from "./editor-context";
import type { RowState } from "./row-state";
import classes from "./segment-row.module.css";
import { StatusGlyph } from "./status-glyph";

/** What one click makes of a status, or null where there is nothing to make of it. */
function nextStatus(row: RowState, mayReview: boolean): SegmentStatus | null {
  if (row.text.trim() === "") return null;
  if (row.status === "translated") return mayReview ? "approved" : "draft";
  if (row.status === "approved") return mayReview ? "translated" : null;
  return "translated";
}

export function StatusButton({ row }: { row: RowState }) {
  const t = useTranslations("editor");
  const { store, announce } = useEditor();
  const next = store.may.edit && !row.save.conflict ? nextStatus(row, store.may.review) : null;
  const name = t(`status.${row.status}`);
  if (!next)
    return (
      <span className={classes.status} title={name}>
        <StatusGlyph status={row.status} />
        <span className="visually-hidden">{name}</span>
      </span>
    );
  const label = t("statusChange", { status: name, next: t(`status.${next}`) });
  return (
    <button
      type="button"
      className={classes.status}
      tabIndex={row.isInHand ? 0 : -1}
      aria-label={label}
      title={label}
      onClick={() => {
        store.setStatus(row.segment.id, next);
        announce(t(`status.${next}`));
      }}
    >
      <StatusGlyph status={row.status} />
    </button>
  );
}
