import type { Diagnostic, Result } from "../../diagnostic";
import { normaliseText } from "../../text/normalise-text";
import { readForms } from "./forms-cell";
import { type FormUsage, type GlossaryEntry, type GlossaryForm, plainForm } from "./glossary-entry";
import type { TableField, TableMapping } from "./table-fields";

/** Letters that a term has at most; longer cells are sentences that stand in the wrong column. */
export const LONGEST_TERM = 300;
/** Diagnostics of one kind before they are only counted. */
const MOST_DIAGNOSTICS = 50;

const clean = (text: string): string => normaliseText(text).replace(/\s+/g, " ").trim();
const STATUSES: readonly [GlossaryEntry["status"], RegExp][] = [
  ["approved", /^(?:approved|final|imeidhinishwa|translated)$/i],
  ["rejected", /^(?:rejected|imekataliwa)$/i],
  ["candidate", /^(?:candidate|new|draft|pendekezo)$/i],
];

/**
 * Reads a glossary from a table.
 *
 * @param rows cells of all rows
 * @param mapping what the columns hold
 * @returns entries in order; a warning for each row without a Swahili term or with one that is too long, which is left
 *   out; or an error where no column is the source
 *
 * Several forms in one cell are separated by semicolons, bars or line breaks, see {@link readForms}; the first of the
 * source and of the target is the preferred one. No standard says what a glossary's table holds: see TableField for the
 * columns, RFC 4180 and ECMA-376 part 1, section 18, for the files. O(n).
 */
export function parseGlossaryTable(
  rows: readonly (readonly string[])[],
  { hasHeader, fields }: TableMapping,
): Result<GlossaryEntry[]> {
  if (!fields.includes("source"))
    return {
      ok: false,
      diagnostics: [
        { severity: "error", code: "glossary_no_source", message: "Say which column holds the Swahili terms." },
      ],
    };
  const diagnostics: Diagnostic[] = [];
  let leftOut = 0;
  const leave = (code: string, line: number, message: string) => {
    leftOut += 1;
    if (leftOut <= MOST_DIAGNOSTICS) diagnostics.push({ severity: "warning", code, line, message, params: { line } });
  };
  const entries = rows.flatMap((row, index): GlossaryEntry[] => {
    const line = index + 1;
    if (hasHeader && index === 0) return [];
    const cell = (field: TableField): string => row[fields.indexOf(field)] ?? "";
    const texts = (field: TableField): string[] =>
      readForms(cell(field))
        .map(clean)
        .filter((text) => text !== "");
    const partOfSpeech = clean(cell("partOfSpeech")).toLowerCase() || null;
    const forms = (field: TableField, usage: FormUsage): GlossaryForm[] =>
      texts(field).map((text, k) => plainForm(text, k > 0 && usage === "preferred" ? "admitted" : usage, partOfSpeech));
    const source = [...forms("source", "preferred"), ...forms("otherSource", "admitted")];
    const target = [
      ...forms("target", "preferred"),
      ...forms("otherTarget", "admitted"),
      ...forms("forbidden", "forbidden"),
    ];
    if (source.length === 0) {
      if (row.some((text) => text.trim() !== "")) leave("glossary_row_empty", line, `Row ${line} has no Swahili term.`);
      return [];
    }
    if ([...source, ...target].some(({ text }) => text.length > LONGEST_TERM)) {
      leave("glossary_row_long", line, `Row ${line} holds a term of more than ${LONGEST_TERM} letters.`);
      return [];
    }
    return [
      {
        source,
        target,
        definition: cell("definition").trim() || null,
        note: cell("note").trim() || null,
        domain: clean(cell("domain")).slice(0, 80) || null,
        status: STATUSES.find(([, pattern]) => pattern.test(cell("status").trim()))?.[0] ?? null,
        line,
      },
    ];
  });
  if (leftOut > MOST_DIAGNOSTICS)
    diagnostics.push({
      severity: "warning",
      code: "glossary_rows_more",
      message: `${leftOut - MOST_DIAGNOSTICS} more rows were left out for the same reasons.`,
      params: { count: leftOut - MOST_DIAGNOSTICS },
    });
  return { ok: true, value: entries, diagnostics };
}
