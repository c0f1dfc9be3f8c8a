import "server-only";
import { serializeCsv, serializeRows } from "@/lib/core/formats/csv/csv";
import { writeForms } from "@/lib/core/formats/glossary/forms-cell";
import type { GlossaryFormat } from "@/lib/schemas/exports";
import type { TermSnapshot } from "@/lib/schemas/terms";

/** A term as an export lists it. */
export type ListedTerm = { count: number; documents: number; source: string; target: string | null } & TermSnapshot;

const HEADER = [
  "source",
  "target",
  "status",
  "kind",
  "part_of_speech",
  "domain",
  "definition",
  "note",
  "other_source_forms",
  "admitted",
  "forbidden",
  "count",
  "documents",
];
/** The columns of Weblate's CSV, which are translate-toolkit's, as far as a glossary has something for them. */
const WEBLATE_HEADER = ["source", "target", "context", "translator_comments", "developer_comments"];

function rowOf(term: ListedTerm): string[] {
  const forms = (language: string, ...usages: string[]) =>
    term.forms.filter((form) => form.language === language && usages.includes(form.usage)).map(({ text }) => text);
  return [
    writeForms([term.source]),
    writeForms(term.target ? [term.target] : []),
    term.status,
    term.kind,
    term.partOfSpeech ?? "",
    term.domain ?? "",
    term.definition ?? "",
    term.note ?? "",
    writeForms(forms("sw", "preferred", "admitted").filter((text) => text !== term.source)),
    writeForms(forms("en", "admitted")),
    writeForms(forms("en", "forbidden", "deprecated")),
    String(term.count),
    String(term.documents),
  ];
}

const CSV = "text/csv; charset=utf-8";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WIDE = new Set(["source", "target", "definition", "note", "other_source_forms", "admitted", "forbidden"]);

/**
 * The glossary as a table.
 *
 * Weblate and DeepL get what is approved and has English, each source once, because they take nothing else: Weblate's
 * CSV has a header, DeepL's has none but names the languages in each line.
 */
export async function makeGlossaryTable(
  terms: readonly ListedTerm[],
  format: Extract<GlossaryFormat, "csv" | "xlsx" | "weblate" | "deepl">,
  options: { bom: boolean },
): Promise<{ name: string; type: string; body: string | Uint8Array<ArrayBuffer> }> {
  if (format === "csv")
    return { name: "glossary.csv", type: CSV, body: serializeCsv(HEADER, terms.map(rowOf), options) };
  if (format === "xlsx") {
    const { serializeXlsx } = await import("@/lib/core/formats/xlsx/serialize");
    const columns = HEADER.map((name) => ({ name, width: WIDE.has(name) ? 30 : 14 }));
    return { name: "glossary.xlsx", type: XLSX, body: await serializeXlsx("Glossary", columns, terms.map(rowOf)) };
  }
  const seen = new Set<string>();
  const agreed = terms.filter(({ source, target, status }) => {
    const isFirst = !seen.has(source);
    if (status === "approved" && target) seen.add(source);
    return isFirst && status === "approved" && target;
  });
  if (format === "weblate") {
    const rows = agreed.map((term) => [
      term.source,
      term.target ?? "",
      term.domain ?? "",
      term.note ?? "",
      term.definition ?? "",
    ]);
    return { name: "glossary.weblate.csv", type: CSV, body: serializeCsv(WEBLATE_HEADER, rows) };
  }
  const rows = agreed.map(({ source, target }) => [source, target ?? "", "sw", "en"]);
  return { name: "glossary.deepl.csv", type: CSV, body: serializeRows(rows) };
}
