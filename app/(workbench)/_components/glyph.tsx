import classes from "./glyph.module.css";

interface GlyphProps {
  /** `data-status`, which gives the colour */
  status: string;
  size: number;
  children: React.ReactNode;
}

/** A status by shape and colour. Its name stands beside it, for readers. */
export function Glyph({ status, size, children }: GlyphProps) {
  return (
    <svg
      className={classes.glyph}
      data-status={status}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Nothing done yet. */
export const dottedRing = <circle cx="8" cy="8" r="5.25" className={classes.thin} strokeDasharray="1.5 2.1" />;

export const halfRing = (
  <>
    <circle cx="8" cy="8" r="5.25" className={classes.thin} />
    <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" className={classes.fill} />
  </>
);

export const ring = <circle cx="8" cy="8" r="5" className={classes.thick} />;

export const check = <path d="M3 8.5l3.4 3.4L13.2 4.4" className={classes.thick} />;

export const bar = <path d="M3 8h10" className={classes.bar} />;
