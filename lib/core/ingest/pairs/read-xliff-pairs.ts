import type { Diagnostic, Result } from "../../diagnostic";
import { languageOf } from "../../formats/language-of";
import { signRemark } from "../../formats/table/split-remarks";
import { isForeignXliff, isTurnedXliff } from "../../formats/xliff/foreign-xliff";
import type { DecodedXml } from "../../formats/xml/xml-head";
import { asPairs, type ReadPairs } from "./read-pairs";

/** Says where a file's languages aren't Swahili and English in this order. */
function noteLanguages(source: string, target: string | null, isTurned: boolean): Diagnostic[] {
  if (isTurned) {
    const message = "The file translates from English into Swahili; its sides were exchanged.";
    return [{ severity: "info", code: "pairs_turned", message }];
  }
  const fits =
    (source === "" || languageOf(source) === "sw") && (target === null || target === "" || languageOf(target) === "en");
  if (fits) return [];
  const params = { source: source || "?", target: target || "?" };
  const message = `The file says that it translates from ${params.source} into ${params.target}, not from Swahili into English. Look whether the sides are right.`;
  return [{ severity: "warning", code: "pairs_languages", message, params }];
}

/**
 * Reads an exchange file as an article with its translation.
 *
 * @param xml the file, decoded
 * @returns a pair a unit, the Swahili first whichever way the file goes; warnings where it names other languages. The text
 *   of another program's file is kept whole, so that it can be given back filled
 *
 * O(n log n).
 */
export async function readXliffPairs({ text, encoding, diagnostics }: DecodedXml): Promise<Result<ReadPairs>> {
  const read = (await import("../../formats/xliff/parse-xliff")).parseXliff(text);
  if (!read.ok) return { ok: false, diagnostics: [...diagnostics, ...read.diagnostics] };
  const { article, entries, sourceLanguage, targetLanguage } = read.value;
  const isTurned = isTurnedXliff(read.value);
  const rows = entries
    .filter(({ source, target }) => source.trim() !== "" || target.trim() !== "")
    .map(({ kind, source, target, status, saysStatus, comments }) => ({
      kind: kind ?? ("paragraph" as const),
      // what a file says of a translation into Swahili, it doesn't say of the English
      ...(isTurned
        ? { source: target, target: source, status: null }
        : { source, target, status: saysStatus ? status : null }),
      comments: comments.map(signRemark).filter((remark) => remark.trim() !== ""),
    }));
  const said = [...diagnostics, ...read.diagnostics, ...noteLanguages(sourceLanguage, targetLanguage, isTurned)];
  const kept = isForeignXliff(read.value) ? text : undefined;
  return asPairs(rows, article?.title ?? null, encoding, said, kept);
}
