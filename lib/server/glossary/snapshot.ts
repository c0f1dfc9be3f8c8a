import "server-only";
import { z } from "zod";
import { FORM_USAGES, TERM_KINDS, TERM_STATUSES, type TermSnapshot } from "@/lib/schemas/terms";

const nullable = z.string().nullable().default(null);
const snapshotSchema = z.object({
  kind: z.enum(TERM_KINDS),
  status: z.enum(TERM_STATUSES),
  partOfSpeech: nullable,
  definition: nullable,
  note: nullable,
  domain: nullable,
  caseSensitive: z.boolean().default(false),
  forms: z.array(
    z.object({
      language: z.string(),
      text: z.string(),
      partOfSpeech: nullable,
      nounClass: nullable,
      usage: z.enum(FORM_USAGES),
    }),
  ),
  /** the term's version then: undo asks whether it is still the same */
  version: z.number().int(),
});
export type StoredSnapshot = TermSnapshot & { version: number };

/** Reads a term of the history from the JSON in which it is kept; null where there is none, or none that can be read. */
export function readSnapshot(json: string | null): StoredSnapshot | null {
  if (json === null) return null;
  try {
    return snapshotSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}
