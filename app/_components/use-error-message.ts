"use client";
import { useTranslations } from "use-intl";
import type { Diagnostic } from "@/lib/core/diagnostic";
import { ApiError } from "./api";

/** What a file's reader has to say, in the person's language where there is a sentence for it. */
function firstDiagnostic(details: unknown): { code: string; params?: Record<string, string | number> } | null {
  if (typeof details !== "object" || details === null || !("diagnostics" in details)) return null;
  const { diagnostics } = details as { diagnostics: Diagnostic[] };
  return diagnostics.find(({ severity }) => severity === "error") ?? null;
}

/** The sentence that tells a person what went wrong and what to do. */
export function useErrorMessage(): (error: unknown) => string {
  const t = useTranslations("errors");
  const tell = useTranslations("diagnostics");
  return (error) => {
    if (!(error instanceof ApiError)) return t("internal");
    const found = firstDiagnostic(error.details);
    if (error.reason === "unreadable" && found && (tell.has as (key: string) => boolean)(found.code)) {
      const message = (tell as (key: string, params?: Record<string, string | number>) => string)(
        found.code,
        found.params,
      );
      return t("reasons.unreadable", { name: String(error.params?.name ?? ""), message });
    }
    const key = `reasons.${error.reason ?? ""}`;
    const has = t.has as (key: string) => boolean;
    const say = t as (key: string, params?: Record<string, string | number>) => string;
    return error.reason && has(key) ? say(key, error.params) : say(error.code, error.params);
  };
}
