import type { SegmentStatus } from "@/lib/core/segments/status";
import classes from "./status-glyph.module.css";

/** A status by shape and colour: empty ring, half ring, ring, check, bar. Its name stands beside it, for readers. */
export function StatusGlyph({ status, size = 16 }: { status: SegmentStatus; size?: number }) {
  return (
    <svg
      className={classes.glyph}
      data-status={status}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {SHAPES[status]}
    </svg>
  );
}

const SHAPES = {
  untranslated: <circle cx="8" cy="8" r="5.25" className={classes.thin} strokeDasharray="1.5 2.1" />,
  draft: (
    <>
      <circle cx="8" cy="8" r="5.25" className={classes.thin} />
      <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" className={classes.fill} />
    </>
  ),
  translated: <circle cx="8" cy="8" r="5" className={classes.thick} />,
  approved: <path d="M3 8.5l3.4 3.4L13.2 4.4" className={classes.thick} />,
  rejected: <path d="M3 8h10" className={classes.bar} />,
} satisfies Record<SegmentStatus, React.ReactNode>;
