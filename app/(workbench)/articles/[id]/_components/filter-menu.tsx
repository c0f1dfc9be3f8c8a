"use client";
import { Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useEditor, useSignal } from "./editor-context";
import classes from "./editor-header.module.css";
import { FILTERS, matchesFilter } from "./list-items";

/** Which paragraphs are shown; each choice with how many there are now. */
export function FilterMenu() {
  const t = useTranslations("editor.filters");
  const { store } = useEditor();
  const filter = useSignal(store.order.filter);
  const [isOpen, setOpen] = useState(false);
  const rows = isOpen ? [...store.all()] : [];
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={200}>
      <Menu.Target>
        <button
          type="button"
          className={classes.filter}
          data-active={filter !== "all" || undefined}
          aria-label={t("label", { filter: t(filter) })}
        >
          {t(filter)} <IconChevronDown size={14} stroke={1.5} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={filter}>
          {FILTERS.map((choice) => (
            <Menu.RadioItem
              key={choice}
              value={choice}
              closeMenuOnClick
              onChange={() => store.setFilter(choice)}
              rightSection={
                <span className="tabular">
                  {choice === "all" ? null : rows.filter((row) => matchesFilter(row, choice)).length}
                </span>
              }
            >
              {t(choice)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
