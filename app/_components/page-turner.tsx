"use client";
import { Pagination } from "@mantine/core";
import { useTranslations } from "use-intl";

interface PageTurnerProps {
  /** pages there are */
  total: number;
  /** 1-based */
  page: number;
  onChange: (page: number) => void;
}

/** Turns pages, with a name on every control. */
export function PageTurner({ total, page, onChange }: PageTurnerProps) {
  const t = useTranslations("memory.pages");
  return (
    <Pagination
      total={total}
      value={page}
      onChange={onChange}
      getControlProps={(control) => ({ "aria-label": t(control) })}
      getItemProps={(item) => ({ "aria-label": t("page", { page: item }) })}
    />
  );
}
