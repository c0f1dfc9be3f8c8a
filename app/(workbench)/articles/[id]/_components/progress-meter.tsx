"use client";
import { useTranslations } from "use-intl";
import { countProgress } from "@/lib/core/segments/progress";
import { useEditor, useSignal } from "./editor-context";
import classes from "./editor-header.module.css";

/** How much is translated: a small bar and two numbers. */
export function ProgressMeter() {
  const t = useTranslations("editor");
  const { store } = useEditor();
  useSignal(store.tally);
  const { total, done, byStatus } = countProgress(
    (function* () {
      for (const row of store.all()) yield { ...row.segment, status: row.status };
    })(),
  );
  const label = t("progress", { done, total, approved: byStatus.approved });
  return (
    <div className={classes.progress} title={label}>
      <div className={classes.meter} role="img" aria-label={label}>
        {(["approved", "translated", "draft"] as const).map((part) => (
          <span key={part} data-part={part} style={{ width: `${total ? (100 * byStatus[part]) / total : 0}%` }} />
        ))}
      </div>
      <span className="tabular" aria-hidden="true">
        {done}/{total}
      </span>
    </div>
  );
}
