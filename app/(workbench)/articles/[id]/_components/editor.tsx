"use client";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { OpenArticle } from "@/lib/schemas/segments";
import { DraftStore } from "./draft-store";
import classes from "./editor.module.css";
import { EditorContext } from "./editor-context";
import { EditorHeader } from "./editor-header";
import { EditorStore } from "./editor-store";
import { HelpOverlay } from "./help-overlay";
import { Insertables } from "./insertables";
import { Notices } from "./notices";
import { Panel } from "./panel/panel";
import { RowList } from "./row-list";
import { SplitDialog } from "./split-dialog";
import { useActions } from "./use-actions";
import { useAddTerm } from "./use-add-term";
import { useGuards } from "./use-guards";
import { useKeys } from "./use-keys";
import { usePanelOpen } from "./use-panel-open";
import { usePulse } from "./use-pulse";

interface EditorProps {
  opened: OpenArticle;
  may: { edit: boolean; review: boolean };
  person: { id: string; name: string };
}

/** The article's workbench: rows in the middle, the panel at the side, the keys over everything. */
export function Editor({ opened, may, person }: EditorProps) {
  const t = useTranslations("editor");
  const [store] = useState(() => new EditorStore(opened, may, new DraftStore(person.id, opened.article.id)));
  const [announcement, setAnnouncement] = useState("");
  const [isHelpOpen, setHelpOpen] = useState(false);
  const panel = usePanelOpen();
  const search = useRef<HTMLInputElement>(null);
  const announce = useCallback((text: string) => setAnnouncement(text), []);
  const { actions, split } = useActions(store, announce);
  const addTerm = useAddTerm(store, announce);
  const people = usePulse(store, opened);
  useGuards(store);
  useEffect(() => store.replay(), [store]);
  useKeys(store, actions, {
    help: () => setHelpOpen(true),
    search: () => search.current?.focus(),
    panel: () => {
      const hand = store.inHand.get();
      const wasInPanel = document.activeElement?.closest("aside") != null;
      panel.toggle();
      if (wasInPanel && hand) store.focus(hand);
    },
    addTerm,
    comment: () => {
      if (!panel.isOpen) panel.toggle();
      store.wantsComment.set(true);
    },
  });
  const value = useMemo(() => ({ store, person, announce, actions }), [store, person, announce, actions]);

  return (
    <EditorContext value={value}>
      <div className={classes.editor} data-panel={panel.isOpen ? "open" : "closed"}>
        <EditorHeader
          article={opened.article}
          people={people}
          searchRef={search}
          onHelp={() => setHelpOpen(true)}
          panel={panel}
        />
        <main id="main" className={classes.main}>
          <h1 className="visually-hidden">{opened.article.title}</h1>
          <Notices />
          {opened.segments.length === 0 ? (
            <p className={classes.empty}>{t("empty")}</p>
          ) : (
            <RowList people={people} article={opened.article} />
          )}
        </main>
        <Insertables />
        <Panel isOpen={panel.isOpen} onClose={panel.toggle} />
        <HelpOverlay isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
        <SplitDialog request={split.request} onClose={split.close} onSplit={split.run} />
        <div className="visually-hidden" role="status" aria-live="polite">
          {announcement}
        </div>
      </div>
    </EditorContext>
  );
}
