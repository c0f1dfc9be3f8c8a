import { languageOf } from "../language-of";
import type { XliffDocument } from "./xliff-document";

type Said = Pick<XliffDocument, "sourceLanguage" | "targetLanguage" | "article">;

/** Whether a file goes from English into Swahili. O(1). */
export const isTurnedXliff = ({ sourceLanguage, targetLanguage }: Said): boolean =>
  languageOf(sourceLanguage) === "en" && targetLanguage !== null && languageOf(targetLanguage) === "sw";

/**
 * Whether a file is another program's own, to be given back to it filled: one that Tafsiri wrote belongs to another
 * article, and one that goes the other way has no place for the translation. O(1).
 */
export const isForeignXliff = (said: Said): boolean => said.article === null && !isTurnedXliff(said);
