"use client";
import { ActionIcon, Tooltip } from "@mantine/core";
import {
  IconChevronRight,
  IconHelp,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from "@tabler/icons-react";
import Link from "next/link";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";
import type { ArticleView } from "@/lib/schemas/segments";
import { ExportMenu } from "../../_components/export-menu";
import { ConfirmAll } from "./confirm-all";
import classes from "./editor-header.module.css";
import { FilterMenu } from "./filter-menu";
import { PeopleHere } from "./people-here";
import { ProgressMeter } from "./progress-meter";
import { SaveIndicator } from "./save-indicator";
import { SearchBox } from "./search-box";
import type { PanelOpen } from "./use-panel-open";
import type { Person } from "./use-pulse";

interface EditorHeaderProps {
  article: ArticleView;
  people: readonly Person[];
  searchRef: RefObject<HTMLInputElement | null>;
  onHelp: () => void;
  panel: PanelOpen;
}

export function EditorHeader({ article, people, searchRef, onHelp, panel }: EditorHeaderProps) {
  const t = useTranslations("editor");
  const nav = useTranslations("nav");
  const PanelIcon = panel.isOpen ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  const panelLabel = t(panel.isOpen ? "panelClose" : "panelOpen");
  return (
    <section className={classes.bar} aria-label={t("tools")} data-editor-bar>
      <nav className={classes.crumbs} aria-label={t("breadcrumb")}>
        <Link href="/articles">{nav("articles")}</Link>
        <IconChevronRight size={14} stroke={1.5} aria-hidden="true" />
        <span className={classes.title} lang={article.sourceLanguage} title={article.title} aria-current="page">
          {article.title}
        </span>
      </nav>
      <div className={classes.tools}>
        <ProgressMeter />
        <SaveIndicator />
        <PeopleHere people={people} />
        <FilterMenu />
        <SearchBox inputRef={searchRef} />
        <ConfirmAll />
        <span className={classes.export}>
          <ExportMenu articleId={article.id} />
        </span>
        <Tooltip label={t("help.title")} openDelay={500}>
          <ActionIcon variant="subtle" color="gray" size="lg" onClick={onHelp} aria-label={t("help.title")}>
            <IconHelp size={20} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={panelLabel} openDelay={500}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            onClick={panel.toggle}
            aria-label={panelLabel}
            aria-expanded={panel.isOpen}
          >
            <PanelIcon size={20} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </div>
    </section>
  );
}
