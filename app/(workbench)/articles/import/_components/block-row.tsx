"use client";
import { ActionIcon, Menu, Textarea, Tooltip } from "@mantine/core";
import { IconArrowMerge, IconCornerDownLeft, IconEyeOff, IconPencil, IconRestore } from "@tabler/icons-react";
import { type Dispatch, type FocusEvent, memo, type ReactNode, useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { SEGMENT_KINDS } from "@/lib/core/ingest/block";
import { SURE_PAIR } from "@/lib/schemas/articles";
import classes from "./import.module.css";
import type { PreviewAction, PreviewBlock } from "./preview-reducer";

interface BlockRowProps {
  block: PreviewBlock;
  mayMerge: boolean;
  dispatch: Dispatch<PreviewAction>;
}

/** A block in reading type, its kind in the margin, what can be done with it beside it. */
export const BlockRow = memo(function BlockRow({ block, mayMerge, dispatch }: BlockRowProps) {
  const t = useTranslations("importing");
  const kinds = useTranslations("kinds");
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLElement>(null);
  const { id, kind, text, target, confidence = 1 } = block;
  const isFurniture = kind === "furniture";
  /** a line of the English page that is no text of the article */
  const isEnglishLine = isFurniture && text === "";
  return (
    <section
      ref={row}
      className={classes.row}
      data-kind={kind}
      aria-label={`${kinds(kind)}: ${(text || target || "").slice(0, 60)}`}
    >
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <button type="button" className={classes.kind} data-block="">
            {kinds(kind)}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {SEGMENT_KINDS.map((one) => (
            <Menu.Item key={one} onClick={() => dispatch({ type: "kind", id, kind: one })}>
              {kinds(one)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {editing ? (
        <BlockEditor
          text={text}
          onDone={(action) => {
            setEditing(false);
            if (action) dispatch({ ...action, id });
            requestAnimationFrame(() => row.current?.querySelector<HTMLElement>("[data-edit]")?.focus());
          }}
          onLeave={(edited) => {
            setEditing(false);
            if (edited !== null) dispatch({ type: "edit", text: edited, id });
          }}
        />
      ) : isEnglishLine ? null : (
        <p className={classes.text} lang="sw" onDoubleClick={() => setEditing(true)}>
          {text}
          {isFurniture && <WhyLeftOut rule={block.rule} />}
        </p>
      )}
      {target !== undefined && (!isFurniture || isEnglishLine) && (
        <p className={classes.text} lang="en" data-unsure={confidence < SURE_PAIR || undefined}>
          {target}
          {confidence < SURE_PAIR && <span className={classes.unsure}>{t("pairs.unsure")}</span>}
          <SaidOf block={block} />
        </p>
      )}
      <div className={classes.actions}>
        {!isEnglishLine && (
          <Action label={t("edit")} onClick={() => setEditing(true)} isEdit>
            <IconPencil size={16} stroke={1.5} />
          </Action>
        )}
        <Action label={t("mergeNext")} disabled={!mayMerge} onClick={() => dispatch({ type: "merge", id })}>
          <IconArrowMerge size={16} stroke={1.5} />
        </Action>
        {isFurniture ? (
          <Action label={t("restore")} onClick={() => dispatch({ type: "restore", id })}>
            <IconRestore size={16} stroke={1.5} />
          </Action>
        ) : (
          <Action
            label={t("skip")}
            onClick={() => {
              focusBeside(row.current);
              dispatch({ type: "skip", id });
            }}
          >
            <IconEyeOff size={16} stroke={1.5} />
          </Action>
        )}
      </div>
    </section>
  );
});

/** By what a line was told from the article; nothing where a person left it out. */
function WhyLeftOut({ rule }: { rule: string }) {
  const t = useTranslations("importing.reasons");
  const locale = useLocale();
  const key = WHY_LEFT_OUT.find((code) => code === rule);
  return key ? (
    <span className={classes.said} lang={locale}>
      {t(key)}
    </span>
  ) : null;
}

const WHY_LEFT_OUT = [
  "above-headline",
  "address",
  "dateline-again",
  "hands",
  "head-matter",
  "headline-again",
  "links",
  "navigation",
  "page-title",
  "picture-title",
  "related-label",
  "site-matter",
  "skipped-box",
  "tail",
] as const;

/** How far the English had come in the file, and what was said of it there; both come in with it. */
function SaidOf({ block: { status, target = "", comments = [] } }: { block: PreviewBlock }) {
  const statuses = useTranslations("editor.status");
  const locale = useLocale();
  return (
    <>
      {status && target !== "" && (
        <span className={classes.said} lang={locale}>
          {statuses(status)}
        </span>
      )}
      {comments.map((comment, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice, and their order stays
        <span key={i} className={classes.said} lang="">
          {comment}
        </span>
      ))}
    </>
  );
}

/** The row will be folded away: the focus goes to the next one that stays, or to the one before. */
function focusBeside(row: HTMLElement | null) {
  const line = row?.closest("[data-index]");
  const index = Number(line?.getAttribute("data-index"));
  const kindAt = (at: number) => line?.parentElement?.querySelector<HTMLElement>(`[data-index="${at}"] [data-block]`);
  (kindAt(index + 1) ?? kindAt(index - 1))?.focus();
}

interface ActionProps {
  label: string;
  isEdit?: boolean;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Action({ label, isEdit = false, disabled = false, onClick, children }: ActionProps) {
  return (
    <Tooltip label={label} openDelay={300}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        data-edit={isEdit || undefined}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

interface BlockEditorProps {
  text: string;
  onDone: (action: { type: "edit"; text: string } | { type: "split"; at: number } | null) => void;
  /** the cursor went elsewhere: what was typed is kept; null where nothing was */
  onLeave: (text: string | null) => void;
}

/** Enter keeps the text, Ctrl+Enter splits at the cursor, Escape leaves it as it was. */
function BlockEditor({ text, onDone, onLeave }: BlockEditorProps) {
  const t = useTranslations("importing");
  const [draft, setDraft] = useState(text);
  const [caret, setCaret] = useState(text.length);
  /** what is lost if the row goes now, because it was scrolled out of the page */
  const unkept = useRef<(() => void) | null>(null);
  useEffect(() => {
    unkept.current = draft === text ? null : () => onLeave(draft);
  });
  useEffect(() => () => unkept.current?.(), []);
  function finish(action: Parameters<typeof onDone>[0]) {
    unkept.current = null;
    onDone(action);
  }
  function leave(event: FocusEvent<HTMLElement>) {
    const isStill = event.currentTarget.contains(event.relatedTarget) || document.activeElement === event.target;
    if (isStill) return; // on a button of the editor, or in another window
    unkept.current = null;
    onLeave(draft === text ? null : draft);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to its field and buttons, and is nothing itself
    <div className={classes.editor} onBlur={leave}>
      <Textarea
        aria-label={t("edit")}
        lang="sw"
        autosize
        autoFocus
        variant="unstyled"
        value={draft}
        classNames={{ input: classes.editInput ?? "" }}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key === "Escape") finish(null);
          if (event.key !== "Enter") return;
          event.preventDefault();
          finish(event.ctrlKey || event.metaKey ? { type: "split", at: caret } : { type: "edit", text: draft });
        }}
      />
      <div className={classes.editBar}>
        <button type="button" className={classes.textButton} onClick={() => finish({ type: "edit", text: draft })}>
          {t("keep")} <IconCornerDownLeft size={12} />
        </button>
        <button
          type="button"
          className={classes.textButton}
          disabled={draft !== text}
          onClick={() => finish({ type: "split", at: caret })}
        >
          {t("splitHere")}
        </button>
      </div>
    </div>
  );
}
