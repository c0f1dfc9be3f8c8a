"use client";
import { useTranslations } from "use-intl";
import { ApiError } from "./api";

/** The sentence that tells a person what went wrong and what to do. */
export function useErrorMessage(): (error: unknown) => string {
  const t = useTranslations("errors");
  return (error) => {
    if (!(error instanceof ApiError)) return t("internal");
    const key = `reasons.${error.reason ?? ""}`;
    const has = t.has as (key: string) => boolean;
    const say = t as (key: string, params?: Record<string, string | number>) => string;
    return error.reason && has(key) ? say(key, error.params) : say(error.code, error.params);
  };
}
