import type { TermStatus } from "@/lib/schemas/terms";
import classes from "./term-glyph.module.css";

/** A term's status by shape and colour: dotted ring, check, bar. Its name stands beside it, for readers. */
export function TermGlyph({ status, size = 16 }: { status: TermStatus; size?: number }) {
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
  candidate: <circle cx="8" cy="8" r="5.25" className={classes.ring} strokeDasharray="1.5 2.1" />,
  approved: <path d="M3 8.5l3.4 3.4L13.2 4.4" className={classes.check} />,
  rejected: <path d="M3 8h10" className={classes.bar} />,
} satisfies Record<TermStatus, React.ReactNode>;
