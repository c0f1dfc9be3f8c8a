"use client";
import { ActionIcon, Menu, Textarea, Tooltip } from "@mantine/core";
import { IconArrowMerge, IconCornerDownLeft, IconEyeOff, IconPencil, IconRestore } from "@tabler/icons-react";
import { type Dispatch, memo, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
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
  const { id, kind, text, target, confidence = 1 } = block;
  const isFurniture = kind === "furniture";
  return (
    <section className={classes.row} data-kind={kind} aria-label={`${kinds(kind)}: ${text.slice(0, 60)}`}>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <button type="button" className={classes.kind}>
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
          }}
        />
      ) : (
        <p className={classes.text} lang="sw" onDoubleClick={() => setEditing(true)}>
          {text}
        </p>
      )}
      {target !== undefined && kind !== "furniture" && (
        <p className={classes.text} lang="en" data-unsure={confidence < SURE_PAIR || undefined}>
          {target}
          {confidence < SURE_PAIR && <span className={classes.unsure}>{t("pairs.unsure")}</span>}
        </p>
      )}
      <div className={classes.actions}>
        <Action label={t("edit")} onClick={() => setEditing(true)}>
          <IconPencil size={16} stroke={1.5} />
        </Action>
        <Action label={t("mergeNext")} disabled={!mayMerge} onClick={() => dispatch({ type: "merge", id })}>
          <IconArrowMerge size={16} stroke={1.5} />
        </Action>
        {isFurniture ? (
          <Action label={t("restore")} onClick={() => dispatch({ type: "restore", id })}>
            <IconRestore size={16} stroke={1.5} />
          </Action>
        ) : (
          <Action label={t("skip")} onClick={() => dispatch({ type: "skip", id })}>
            <IconEyeOff size={16} stroke={1.5} />
          </Action>
        )}
      </div>
    </section>
  );
});

interface ActionProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Action({ label, disabled = false, onClick, children }: ActionProps) {
  return (
    <Tooltip label={label} openDelay={300}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={disabled} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

interface BlockEditorProps {
  text: string;
  onDone: (action: { type: "edit"; text: string } | { type: "split"; at: number } | null) => void;
}

/** Enter keeps the text, Ctrl+Enter splits at the cursor, Escape leaves it as it was. */
function BlockEditor({ text, onDone }: BlockEditorProps) {
  const t = useTranslations("importing");
  const [draft, setDraft] = useState(text);
  const [caret, setCaret] = useState(text.length);
  return (
    <div className={classes.editor}>
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
          if (event.key === "Escape") onDone(null);
          if (event.key !== "Enter") return;
          event.preventDefault();
          onDone(event.ctrlKey || event.metaKey ? { type: "split", at: caret } : { type: "edit", text: draft });
        }}
      />
      <div className={classes.editBar}>
        <button type="button" className={classes.textButton} onClick={() => onDone({ type: "edit", text: draft })}>
          {t("keep")} <IconCornerDownLeft size={12} />
        </button>
        <button
          type="button"
          className={classes.textButton}
          disabled={draft !== text}
          onClick={() => onDone({ type: "split", at: caret })}
        >
          {t("splitHere")}
        </button>
      </div>
    </div>
  );
}
