import { z } from "zod";
import { SEGMENT_STATUSES } from "../core/segments/status";

export const ARTICLE_FORMATS = [
  "html",
  "docx",
  "docx-english",
  "xlsx",
  "csv",
  "tsv",
  "json",
  "xliff2",
  "xliff12",
  "tmx",
  "markdown",
  "english",
  "both",
] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

const yes = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1");

/** What goes out; in an address: `?format=html&statuses=translated,approved&captions=1`. */
export const exportSchema = z.object({
  format: z.enum(ARTICLE_FORMATS).default("html"),
  statuses: z
    .string()
    .max(200)
    .default(SEGMENT_STATUSES.join(","))
    .transform((list) => SEGMENT_STATUSES.filter((status) => list.split(",").includes(status))),
  captions: yes,
  furniture: yes,
  bom: yes,
});
export type ExportQuery = z.infer<typeof exportSchema>;

export const exportAllSchema = exportSchema.omit({ format: true });

/** The articles' translations as one memory: all, or those of a collection. */
export const exportTmxSchema = exportSchema
  .pick({ statuses: true, captions: true })
  .extend({ collection: z.string().min(1).max(120).optional() });
export type ExportTmxQuery = z.infer<typeof exportTmxSchema>;

export const GLOSSARY_FORMATS = ["csv", "xlsx", "tbx3", "tbx2", "weblate", "deepl"] as const;
export type GlossaryFormat = (typeof GLOSSARY_FORMATS)[number];
export const exportGlossarySchema = exportSchema
  .pick({ bom: true })
  .extend({ format: z.enum(GLOSSARY_FORMATS).default("csv") });
