"use client";
import { useMediaQuery } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorMessage } from "@/app/_components/use-error-message";
import type { TermRow } from "@/lib/schemas/terms";
import { EmptyGlossary } from "./empty-glossary";
import { filterTerms, nextInHand, type TermFilter } from "./filter-terms";
import classes from "./glossary.module.css";
import { GlossaryHelp } from "./glossary-help";
import { ListToolbar } from "./list-toolbar";
import { MergeDialog } from "./merge-dialog";
import { prefetchTerm, useTermList } from "./queries";
import { SelectionBar } from "./selection-bar";
import { TermList, type TermListHandle } from "./term-list";
import { TermPage, type TermPageHandle } from "./term-page";
import { useExtraction } from "./use-extraction";
import { type KeyAction, useGlossaryKeys } from "./use-glossary-keys";
import { usePlace } from "./use-place";
import { useTermActions } from "./use-term-actions";

interface GlossaryProps {
  mayPropose: boolean;
  mayDecide: boolean;
}

/** The review of terms: the list, the page of the term in hand, and the keys that go through both. */
export function Glossary({ mayPropose, mayDecide }: GlossaryProps) {
  const t = useTranslations("glossary");
  const messageOf = useErrorMessage();
  const queries = useQueryClient();
  const list = useTermList();
  const place = usePlace();
  const actions = useTermActions();
  const extraction = useExtraction();
  const isWide = useMediaQuery("(min-width: 900px)") ?? true;
  const [narrowing, setNarrowing] = useState<Omit<TermFilter, "status">>({ kind: null, domain: null, text: "" });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [dialog, setDialog] = useState<"help" | "merge" | null>(null);
  const listHandle = useRef<TermListHandle>(null);
  const pageHandle = useRef<TermPageHandle>(null);
  const searchBox = useRef<HTMLInputElement>(null);

  const terms = list.data?.terms;
  const shown = useMemo(
    () => filterTerms(terms ?? [], { ...narrowing, status: place.status }),
    [terms, narrowing, place.status],
  );
  const ids = useMemo(() => shown.map((term) => term.id), [shown]);
  const inHandId = place.termId ?? (isWide ? (ids[0] ?? null) : null);
  const inHand = terms?.find((term) => term.id === inHandId) ?? null;
  const isPageAlone = !isWide && inHand !== null;

  const nextId = inHandId === null ? undefined : ids[ids.indexOf(inHandId) + 1];
  useEffect(() => {
    if (nextId !== undefined) prefetchTerm(queries, nextId);
  }, [nextId, queries]);

  function take(id: string | null, how?: "page") {
    place.go({ termId: id }, how);
    if (id !== null) listHandle.current?.show(id);
  }

  function decide(chosen: readonly TermRow[], status: TermRow["status"]) {
    if (!mayDecide || chosen.length === 0) return;
    const lacking = status === "approved" && chosen.length === 1 && chosen[0]?.target === null;
    if (lacking) return pageHandle.current?.askForEnglish();
    if (inHandId !== null && place.status !== "all" && place.status !== status)
      take(nextInHand(ids, new Set(chosen.map((term) => term.id)), inHandId));
    else if (inHandId !== null && chosen.length === 1 && nextId !== undefined) take(nextId);
    setSelected(new Set());
    void actions.decide(chosen, status);
  }

  const chosen = selected.size > 0 ? (terms ?? []).filter((term) => selected.has(term.id)) : inHand ? [inHand] : [];

  function toggle(id: string) {
    setSelected((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  function step(by: number) {
    const at = inHandId === null ? -1 : ids.indexOf(inHandId);
    const id = ids[Math.max(0, Math.min(ids.length - 1, at + by))];
    if (id !== undefined) take(id);
  }

  function act(action: KeyAction) {
    if (action === "next" || action === "previous") return step(action === "next" ? 1 : -1);
    if (action === "first" || action === "last") return step(action === "first" ? -ids.length : ids.length);
    if (action === "approve") return decide(chosen, "approved");
    if (action === "reject") return decide(chosen, "rejected");
    if (action === "reopen") return decide(chosen, "candidate");
    if (action === "edit" && mayPropose) return pageHandle.current?.edit();
    if (action === "merge" && mayDecide && inHand) return setDialog("merge");
    if (action === "search") return searchBox.current?.focus();
    if (action === "help") return setDialog("help");
    if (action === "undo") return void actions.undo().then((id) => id !== undefined && take(id));
    if (action === "select" && inHandId !== null && mayDecide) {
      toggle(inHandId);
      return step(1);
    }
    if (action === "leave") {
      if (selected.size > 0) return setSelected(new Set());
      if (isPageAlone) place.go({ termId: null });
    }
  }
  useGlossaryKeys(act, (position) => pageHandle.current?.choose(position));

  if (list.isError && !terms)
    return (
      <main id="main" className={classes.alone}>
        <p role="alert" className={classes.error}>
          {messageOf(list.error)}
        </p>
      </main>
    );
  if (!terms) return <main id="main" className={classes.glossary} aria-busy="true" />;
  if (terms.length === 0)
    return <EmptyGlossary extraction={extraction} mayExtract={mayPropose} mayImport={mayDecide} />;

  return (
    <main id="main" className={classes.glossary}>
      <section className={classes.side} aria-label={t("list")} hidden={isPageAlone}>
        <ListToolbar
          terms={terms}
          filter={{ ...narrowing, status: place.status }}
          shown={shown.length}
          searchBox={searchBox}
          extraction={extraction}
          mayPropose={mayPropose}
          mayDecide={mayDecide}
          onStatus={(status) => {
            setSelected(new Set());
            place.go({ status, termId: null });
          }}
          onNarrow={(change) => setNarrowing((before) => ({ ...before, ...change }))}
          onSelectAll={() => setSelected(new Set(ids))}
          onHelp={() => setDialog("help")}
        />
        {shown.length === 0 ? (
          <p className={classes.nothing}>{t(narrowing.text ? "noneFound" : `none.${place.status}`)}</p>
        ) : (
          <TermList
            ref={listHandle}
            terms={shown}
            inHandId={inHandId}
            selected={selected}
            isStatusShown={place.status === "all"}
            maySelect={mayDecide}
            onTake={(id) => take(id, isWide ? undefined : "page")}
            onToggle={toggle}
          />
        )}
        {selected.size > 0 && (
          <SelectionBar
            count={selected.size}
            onApprove={() => decide(chosen, "approved")}
            onReject={() => decide(chosen, "rejected")}
            onReopen={() => decide(chosen, "candidate")}
            onClear={() => setSelected(new Set())}
          />
        )}
      </section>
      {inHand && (
        <TermPage
          key={inHand.id}
          ref={pageHandle}
          row={inHand}
          actions={actions}
          mayPropose={mayPropose && (mayDecide || inHand.status === "candidate")}
          mayDecide={mayDecide}
          domains={[...new Set(terms.flatMap((term) => term.domain ?? []))].sort()}
          onBack={isWide ? null : () => place.go({ termId: null })}
          onDecide={(status, row) => decide([row ?? inHand], status)}
          onMerge={() => setDialog("merge")}
        />
      )}
      <p role="status" className="visually-hidden">
        {actions.notice && !actions.notice.isError ? actions.notice.text : null}
      </p>
      <GlossaryHelp isOpen={dialog === "help"} onClose={() => setDialog(null)} mayDecide={mayDecide} />
      {dialog === "merge" && inHand && (
        <MergeDialog
          from={inHand}
          terms={terms}
          onClose={() => setDialog(null)}
          onMerge={async (into) => {
            setDialog(null);
            if (await actions.merge(inHand, into)) take(into.id);
          }}
        />
      )}
    </main>
  );
}
