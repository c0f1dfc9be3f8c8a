"use client";
import { useTranslations } from "use-intl";
import type { ReadAnswer } from "@/lib/schemas/articles";
import classes from "./diagnostic-list.module.css";

/** What the reader has to say about a text, in the person's own language where there is a sentence for it. */
export function DiagnosticList({ diagnostics }: { diagnostics: ReadAnswer["diagnostics"] }) {
  const t = useTranslations("diagnostics");
  const has = t.has as (key: string) => boolean;
  const say = t as (key: string, params?: Record<string, string | number>) => string;
  return diagnostics.map(({ code, severity, message, params }) => (
    <p key={`${code}${message}`} className={severity === "info" ? classes.info : classes.notice} role="status">
      {has(code) ? say(code, params) : message}
    </p>
  ));
}
