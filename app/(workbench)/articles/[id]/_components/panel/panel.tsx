"use client";
import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useTranslations } from "use-intl";
import { useEditor, useSignal } from "../editor-context";
import { NARROW } from "../use-panel-open";
import { ChecksSection } from "./checks-section";
import { CommentsSection } from "./comments-section";
import { DictionarySection } from "./dictionary-section";
import { GlossarySection } from "./glossary-section";
import { HistorySection } from "./history-section";
import { MemorySection } from "./memory-section";
import classes from "./panel.module.css";

/** What helps with the row in hand: at the side, or as a sheet from below where the window is narrow. */
export function Panel({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("editor.panel");
  const { store } = useEditor();
  const isNarrow = useMediaQuery(NARROW) ?? false;
  /** what had the focus went with the sheet: a comment that a key asked for */
  const refocus = () => {
    const hand = store.inHand.get();
    if (hand && document.activeElement === document.body) store.focus(hand);
  };
  if (isNarrow)
    return (
      <Drawer
        opened={isOpen}
        onClose={onClose}
        onExitTransitionEnd={refocus}
        position="bottom"
        size="70%"
        title={t("title")}
        closeButtonProps={{ "aria-label": t("close") }}
      >
        {isOpen && <Sections />}
      </Drawer>
    );
  if (!isOpen) return null;
  return (
    <aside className={classes.panel} aria-label={t("title")}>
      <Sections />
    </aside>
  );
}

function Sections() {
  const t = useTranslations("editor.panel");
  const { store } = useEditor();
  const id = useSignal(store.inHand);
  const signal = id ? store.row(id) : undefined;
  if (!signal) return <p className={classes.hint}>{t("nothingInHand")}</p>;
  return (
    <div key={id}>
      <MemorySection signal={signal} />
      <GlossarySection signal={signal} />
      <DictionarySection />
      <ChecksSection signal={signal} />
      <HistorySection signal={signal} />
      <CommentsSection signal={signal} />
    </div>
  );
}
