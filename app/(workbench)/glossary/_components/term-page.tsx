"use client";
import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { type Ref, useImperativeHandle, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import {
  SOURCE_LANGUAGE,
  TARGET_LANGUAGE,
  type TermFormView,
  type TermRow,
  type TermStatus,
} from "@/lib/schemas/terms";
import { Concordance } from "./concordance";
import { DecisionKeys } from "./decision-keys";
import { preferEnglish } from "./prefer-english";
import { useProposals, useTerm } from "./queries";
import { Renderings, type RenderingsHandle } from "./renderings";
import { TermDetails } from "./term-details";
import { TermForm } from "./term-form";
import { TermGlyph } from "./term-glyph";
import { TermHistory } from "./term-history";
import classes from "./term-page.module.css";
import type { TermActions } from "./use-term-actions";

export interface TermPageHandle {
  edit: () => void;
  /** takes the English proposal of this number, counted from one */
  choose: (position: number) => void;
  /** the term is to be approved and has no English: asks for it, and approves with what is entered */
  askForEnglish: () => void;
}

interface TermPageProps {
  ref: Ref<TermPageHandle>;
  row: TermRow;
  actions: TermActions;
  mayPropose: boolean;
  mayDecide: boolean;
  domains: readonly string[];
  onBack: (() => void) | null;
  /** `row` where the term is about to be another than the list shows */
  onDecide: (status: TermStatus, row?: TermRow) => void;
  onMerge: () => void;
}

/** One term: its English and what speaks for it, where it stands in the articles, its forms, its history. */
export function TermPage(props: TermPageProps) {
  const { ref, row, actions, mayPropose, mayDecide, domains, onBack, onDecide, onMerge } = props;
  const t = useTranslations("glossary");
  const term = useTerm(row.id);
  const proposals = useProposals(row.id);
  const [isEditing, setIsEditing] = useState(false);
  const renderings = useRef<RenderingsHandle>(null);
  const { notice } = actions;

  async function setEnglish(text: string, thenApprove: boolean) {
    if (!mayPropose || text.trim() === "") return;
    const proposed = new Set(proposals.data?.map((proposal) => proposal.text));
    try {
      const saving = actions.update(
        row.id,
        ({ version, forms }) => ({ version, forms: preferEnglish(forms, text.trim(), proposed) }),
        { ...row, target: text.trim() },
      );
      if (thenApprove) onDecide("approved", { ...row, target: text.trim(), version: row.version + 1 });
      await saving;
    } catch (error) {
      actions.fail(error);
    }
  }

  async function startEditing() {
    const { data } = await term.refetch();
    if (data) setIsEditing(true);
  }

  useImperativeHandle(ref, () => ({
    edit: () => mayPropose && void startEditing(),
    choose: (position) => {
      const proposal = proposals.data?.[position - 1];
      if (proposal && proposal.text !== row.target) void setEnglish(proposal.text, false);
    },
    askForEnglish: () => renderings.current?.ask(),
  }));

  return (
    <article className={classes.page} aria-labelledby="term-name">
      <div className={classes.inner}>
        {onBack && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconArrowLeft size={16} stroke={1.5} />}
            className={classes.back ?? ""}
            onClick={onBack}
          >
            {t("back")}
          </Button>
        )}
        <header className={classes.head}>
          <div>
            <h2 id="term-name" className={classes.name} lang={SOURCE_LANGUAGE}>
              {row.source}
            </h2>
            <p className={classes.english} data-lacking={row.target === null || undefined}>
              {row.target ? <span lang={TARGET_LANGUAGE}>{row.target}</span> : t("noEnglish")}
            </p>
            <p className={classes.facts}>
              <TermGlyph status={row.status} />
              <span>{t(`status.${row.status}`)}</span>
              <span>{t(`kindOf.${row.kind}`)}</span>
              <span>{t("occurs", { count: row.count, documents: row.documents })}</span>
            </p>
          </div>
          {/* a decision goes on to the next term, and would take the form away */}
          {!isEditing && (
            <DecisionKeys
              status={row.status}
              mayPropose={mayPropose}
              mayDecide={mayDecide}
              onDecide={(status) => onDecide(status)}
              onEdit={() => void startEditing()}
              onMerge={onMerge}
            />
          )}
        </header>
        {notice?.isError && (
          <p role="alert" className={classes.notice}>
            {notice.text}
          </p>
        )}
        {isEditing && term.data ? (
          <TermForm term={term.data} domains={domains} actions={actions} onClose={() => setIsEditing(false)} />
        ) : (
          <>
            <Renderings
              ref={renderings}
              proposals={proposals.data ?? null}
              chosen={row.target}
              others={othersOf(term.data?.forms ?? [], row.target)}
              mayPropose={mayPropose}
              onChoose={(text, thenApprove) => void setEnglish(text, thenApprove)}
            />
            <Concordance id={row.id} />
            {term.data && <TermDetails term={term.data} />}
            {term.data && (
              <TermHistory
                term={term.data}
                onRestore={mayPropose ? (changeId) => term.data && void actions.restore(term.data, changeId) : null}
              />
            )}
          </>
        )}
      </div>
    </article>
  );
}

const othersOf = (forms: readonly TermFormView[], target: string | null): TermFormView[] =>
  forms.filter((form) => form.language === TARGET_LANGUAGE && form.text !== target);
