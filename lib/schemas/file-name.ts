import { z } from "zod";
import { dropBidiControls } from "../core/text/bidi-controls";

/** What file systems allow. */
const MOST_CHARACTERS = 255;

/**
 * A file's name as the browser tells it, to be shown: without characters that turn its ending around ("exe.docx" that
 * is "xcod.exe").
 *
 * @param fallback the name of a file that has none
 */
export const fileNameSchema = (fallback: string) =>
  z
    .string()
    .transform((name) => dropBidiControls(name).trim() || fallback)
    .pipe(z.string().max(MOST_CHARACTERS))
    .default(fallback);
