"use client";
import { ActionIcon, Menu, Progress, SegmentedControl, TextInput } from "@mantine/core";
import { IconAdjustmentsHorizontal, IconKeyboard, IconSearch } from "@tabler/icons-react";
import Link from "next/link";
import { type RefObject, useMemo } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { TERM_KINDS, type TermRow, type TermStatus } from "@/lib/schemas/terms";
import { ExportGlossary } from "./export-glossary";
import type { TermFilter } from "./filter-terms";
import classes from "./list-toolbar.module.css";
import type { Extraction } from "./use-extraction";

const STATUSES = ["candidate", "approved", "rejected", "all"] as const;

interface ListToolbarProps {
  terms: readonly TermRow[];
  filter: TermFilter;
  shown: number;
  searchBox: RefObject<HTMLInputElement | null>;
  extraction: Extraction;
  mayPropose: boolean;
  mayDecide: boolean;
  onStatus: (status: TermStatus | "all") => void;
  onNarrow: (change: Partial<Omit<TermFilter, "status">>) => void;
  onSelectAll: () => void;
  onHelp: () => void;
}

/** Above the list: search, statuses with their counts, and what narrows the list further. */
export function ListToolbar(props: ListToolbarProps) {
  const { terms, filter, shown, searchBox, extraction, onStatus, onNarrow } = props;
  const t = useTranslations("glossary");
  const format = useFormatter();
  const counts = useMemo(() => {
    const sums = { candidate: 0, approved: 0, rejected: 0, all: terms.length };
    for (const term of terms) sums[term.status] += 1;
    return sums;
  }, [terms]);
  const isNarrowed = filter.kind !== null || filter.domain !== null;
  return (
    <div className={classes.toolbar}>
      <div className={classes.line}>
        <h1 className={classes.title}>{t("title")}</h1>
        <span className={classes.shown} role="status">
          {filter.text || isNarrowed ? t("shown", { count: shown }) : null}
        </span>
        <ExportGlossary />
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t("keys")} onClick={props.onHelp}>
          <IconKeyboard size={19} stroke={1.5} />
        </ActionIcon>
        <NarrowMenu {...props} isNarrowed={isNarrowed} />
      </div>
      <TextInput
        ref={searchBox}
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        leftSection={<IconSearch size={16} stroke={1.5} />}
        value={filter.text}
        onChange={(event) => onNarrow({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === "Escape" && filter.text !== "") onNarrow({ text: "" });
          else if (event.key !== "Escape" && event.key !== "Enter") return;
          event.preventDefault();
          if (event.key === "Enter" || filter.text === "") event.currentTarget.blur();
        }}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t("statusFilter")}
        value={filter.status}
        onChange={(value) => onStatus(STATUSES.find((status) => status === value) ?? "all")}
        data={STATUSES.map((status) => ({
          value: status,
          label: (
            <span className={classes.status}>
              {t(`filter.${status}`)} <span className={classes.count}>{format.number(counts[status])}</span>
            </span>
          ),
        }))}
        classNames={{
          root: classes.segments ?? "",
          control: classes.segment ?? "",
          indicator: classes.indicator ?? "",
        }}
      />
      {extraction.progress?.running && (
        <Progress
          size={2}
          value={(100 * extraction.progress.done) / Math.max(1, extraction.progress.total)}
          aria-label={t("empty.running")}
        />
      )}
    </div>
  );
}

function NarrowMenu({
  terms,
  filter,
  isNarrowed,
  extraction,
  mayPropose,
  mayDecide,
  onNarrow,
  onSelectAll,
}: ListToolbarProps & { isNarrowed: boolean }) {
  const t = useTranslations("glossary");
  const domains = [...new Set(terms.flatMap((term) => term.domain ?? []))].sort();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <ActionIcon
          variant={isNarrowed ? "light" : "subtle"}
          color={isNarrowed ? "teal" : "gray"}
          size="lg"
          aria-label={t("narrow")}
        >
          <IconAdjustmentsHorizontal size={19} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("kind")}</Menu.Label>
        {[null, ...TERM_KINDS].map((kind) => (
          <Menu.Item
            key={kind ?? "all"}
            role="menuitemradio"
            aria-checked={filter.kind === kind}
            rightSection={filter.kind === kind ? "✓" : null}
            onClick={() => onNarrow({ kind })}
          >
            {t(`kinds.${kind ?? "all"}`)}
          </Menu.Item>
        ))}
        {domains.length > 0 && <Menu.Label>{t("domain")}</Menu.Label>}
        {domains.map((domain) => (
          <Menu.Item
            key={domain}
            role="menuitemradio"
            aria-checked={filter.domain === domain}
            rightSection={filter.domain === domain ? "✓" : null}
            onClick={() => onNarrow({ domain: filter.domain === domain ? null : domain })}
          >
            {domain}
          </Menu.Item>
        ))}
        {(mayDecide || mayPropose) && <Menu.Divider />}
        {mayDecide && <Menu.Item onClick={onSelectAll}>{t("selectAll")}</Menu.Item>}
        {mayDecide && (
          <Menu.Item component={Link} href="/glossary/import">
            {t("importFile")}
          </Menu.Item>
        )}
        {mayPropose && (
          <Menu.Item onClick={extraction.start} disabled={extraction.progress?.running ?? false}>
            {t("extractAgain")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
