import { type DiffPart, diffWords } from "@/lib/core/diff/word-diff";
import classes from "./diff-text.module.css";

const TAGS = { same: "span", added: "ins", removed: "del" } as const satisfies Record<DiffPart["kind"], string>;

/** What became of `before`: words that came are marked, words that went are struck out. */
export function DiffText({ before, after }: { before: string; after: string }) {
  let at = 0;
  return (
    <span className={classes.diff}>
      {diffWords(before, after).map(({ kind, text }) => {
        const Tag = TAGS[kind];
        at += text.length;
        return <Tag key={`${kind}${at}`}>{text}</Tag>;
      })}
    </span>
  );
}
