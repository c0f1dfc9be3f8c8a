"use client";
import { useTranslations } from "use-intl";
import { PairForm } from "./pair-form";
import { WideDialog, type WideDialogProps } from "./wide-dialog";

/** Pairs the article again round its confirmed paragraphs; what would change is seen first. */
export function PairDialog(props: WideDialogProps) {
  const t = useTranslations("pairing");
  return (
    <WideDialog {...props} title={t("title")}>
      <PairForm onClose={props.onClose} />
    </WideDialog>
  );
}
