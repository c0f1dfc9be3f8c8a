import "server-only";
import { createHash } from "node:crypto";
import { normaliseText } from "@/lib/core/text/normalise-text";

/** The same words give the same hash, however they are spaced: a copy of a copy is the same article. */
export const articleHash = (original: string): string =>
  createHash("sha256").update(normaliseText(original).replace(/\s+/g, " ").trim()).digest("hex");
