import classes from "./editor-skeleton.module.css";

const ROWS = [64, 22, 96, 88, 92, 70];

/** Shown only where the article takes longer than a blink: the lines fade in after 300 ms. */
export function EditorSkeleton() {
  return (
    <div className={classes.loading} aria-hidden="true">
      {ROWS.map((width) => (
        <div key={width} className={classes.line} style={{ width: `${width / 2}%` }} />
      ))}
    </div>
  );
}
