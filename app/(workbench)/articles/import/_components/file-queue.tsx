"use client";
import { Button, Loader } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import { dropBidiControls } from "@/lib/core/text/bidi-controls";
import classes from "./import.module.css";
import type { FileQueueState } from "./use-file-queue";

/** The chosen files and how far each is. */
export function FileQueue({ queue }: { queue: FileQueueState }) {
  const t = useTranslations("importing");
  const common = useTranslations("common");
  const messageOf = useErrorMessage();
  if (queue.files.length === 0) return null;
  return (
    <ul className={classes.queue} aria-label={t("files")}>
      {queue.files.map(({ id, file, state, error }) => (
        <li key={id} className={classes.queued}>
          <span className={classes.fileName}>{dropBidiControls(file.name)}</span>
          <span className={state === "failed" ? classes.error : classes.quiet} role="status">
            {state === "reading" && <Loader size={14} />}{" "}
            {state === "failed" ? messageOf(error) : t(`fileState.${state}`)}
          </span>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => queue.remove(id)}>
            {state === "failed" ? common("close") : common("cancel")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
