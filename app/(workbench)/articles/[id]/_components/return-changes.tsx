"use client";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { ApplyReturn, ReturnedChangeView } from "@/lib/schemas/returning";
import { ReturnChange } from "./return-change";
import classes from "./return-dialog.module.css";
import dialog from "./wide-dialog.module.css";

/** Comparing a thousand paragraphs at once would make the page wait. */
const SHOWN_AT_ONCE = 60;

interface ReturnChangesProps {
  changes: readonly ReturnedChangeView[];
  isBusy: boolean;
  onApply: (changes: ApplyReturn["changes"]) => void;
}

/** The changes of a file that came back: those that nothing stands in the way of are chosen, conflicts are not. */
export function ReturnChanges({ changes, isBusy, onApply }: ReturnChangesProps) {
  const t = useTranslations("returning");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(changes.filter(({ conflict }) => conflict === null).map(({ id }) => id)),
  );
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const clear = changes.filter(({ conflict }) => conflict === null);
  const choose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const send = () =>
    onApply(
      changes.flatMap(({ id, version, after: { target, status } }) =>
        chosen.has(id) && status !== "untranslated" ? [{ id, version, target, status }] : [],
      ),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {clear.length > 1 && (
        <div className={classes.all}>
          <Button size="compact-sm" variant="subtle" onClick={() => setChosen(new Set(clear.map(({ id }) => id)))}>
            {t("takeAll")}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setChosen(new Set())}>
            {t("takeNone")}
          </Button>
        </div>
      )}
      <ol className={dialog.changes}>
        {changes.slice(0, shown).map((change) => (
          <ReturnChange key={change.id} change={change} isChosen={chosen.has(change.id)} onChoose={choose} />
        ))}
      </ol>
      {changes.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
          {t("more", { count: changes.length - shown })}
        </Button>
      )}
      <div className={dialog.apply}>
        <Button type="submit" disabled={chosen.size === 0} loading={isBusy}>
          {t("apply", { count: chosen.size })}
        </Button>
      </div>
    </form>
  );
}
