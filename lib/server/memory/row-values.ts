import "server-only";

/** A value of a row that is written in bulk. */
export type RowValue = string | number | null;

/** A moment as both databases read it in a row that is written in bulk. */
export const rowMoment = (moment: Date): string => moment.toISOString().replace("Z", "+00:00");

/** Text as both databases keep it: no lone surrogates, which JSON can't carry, and no NUL, which PostgreSQL refuses. */
export const rowText = (text: string): string => text.toWellFormed().replaceAll("\u0000", "");
