"use client";
import { Checkbox, Radio } from "@mantine/core";
import { useFormatter, useNow, useTranslations } from "use-intl";
import type { SegmentStatus } from "@/lib/core/segments/status";
import type { ReturnedChangeView } from "@/lib/schemas/returning";
import { DiffText } from "./diff-text";
import { useEditor } from "./editor-context";
import classes from "./return-dialog.module.css";
import { StatusGlyph } from "./status-glyph";
import dialog from "./wide-dialog.module.css";

interface ReturnChangeProps {
  change: ReturnedChangeView;
  isChosen: boolean;
  onChoose: (id: string, isChosen: boolean) => void;
}

/** One paragraph: the source over what its translation would become, or both texts beside each other. */
export function ReturnChange(props: ReturnChangeProps) {
  const { change, isChosen, onChoose } = props;
  const t = useTranslations("returning");
  const { article } = useEditor().store.opened;
  const { id, source, returnedSource, before, after, conflict } = change;
  const sourceId = `returned-${id}`;
  return (
    <li className={dialog.change} data-conflict={conflict ?? undefined}>
      <p id={sourceId} className={`article-text ${dialog.source}`} lang={article.sourceLanguage}>
        {returnedSource === null ? source : <DiffText before={returnedSource} after={source} />}
      </p>
      {conflict === null ? (
        <Checkbox
          checked={isChosen}
          onChange={(event) => onChoose(id, event.currentTarget.checked)}
          aria-label={t("take")}
          aria-describedby={sourceId}
          label={
            <span className={`article-text ${dialog.text}`} lang={article.targetLanguage}>
              <DiffText before={before.target} after={after.target} />
            </span>
          }
        />
      ) : (
        <Conflict {...props} sourceId={sourceId} />
      )}
      {before.status !== after.status && (
        <p className={classes.statuses}>
          <StatusName status={before.status} /> {"→"} <StatusName status={after.status} />
        </p>
      )}
    </li>
  );
}

function StatusName({ status }: { status: SegmentStatus }) {
  const t = useTranslations("editor.status");
  return (
    <span className={classes.status}>
      <StatusGlyph status={status} size={14} />
      {t(status)}
    </span>
  );
}

function Conflict({ change, isChosen, onChoose, sourceId }: ReturnChangeProps & { sourceId: string }) {
  const t = useTranslations("returning");
  const format = useFormatter();
  const now = useNow();
  const { article } = useEditor().store.opened;
  const { id, before, after, conflict, by, at } = change;
  const when = at === null ? "" : ` · ${format.relativeTime(new Date(at), now)}`;
  return (
    <fieldset className={classes.conflict} aria-describedby={sourceId}>
      <legend>{t(`conflicts.${conflict ?? "edited"}`)}</legend>
      <div className={dialog.sides}>
        <div>
          <Radio
            name={`side-${id}`}
            checked={!isChosen}
            onChange={() => onChoose(id, false)}
            label={`${by === null ? t("ours") : t("oursBy", { name: by })}${when}`}
          />
          <p className={`article-text ${dialog.text}`} lang={article.targetLanguage}>
            {before.target || t("empty")}
          </p>
        </div>
        <div>
          <Radio name={`side-${id}`} checked={isChosen} onChange={() => onChoose(id, true)} label={t("theirs")} />
          <p className={`article-text ${dialog.text}`} lang={article.targetLanguage}>
            <DiffText before={before.target} after={after.target} />
          </p>
        </div>
      </div>
    </fieldset>
  );
}
