import type { Diagnostic, Result } from "../../diagnostic";
import { parseXliff2 } from "../xliff2/parse";
import { parseXliff12 } from "../xliff12/parse";
import { readXmlTree } from "../xml/read-tree";
import type { XliffDocument } from "./xliff-document";

/**
 * Reads an XLIFF file of any version.
 *
 * @param text of the file, decoded
 * @returns its units in document order, and the whole of it to be given back; or why it can't be read
 *
 * O(n log n).
 */
export function parseXliff(text: string): Result<XliffDocument> {
  const read = readXmlTree(text);
  if (!read.ok) return read;
  const { root } = read.value;
  const { line = 1, column = 1 } = root;
  const fail = (code: string, message: string, params: Record<string, string> = {}): Result<XliffDocument> => ({
    ok: false,
    diagnostics: [{ severity: "error", code, line, column, message, params }],
  });
  if (root.local !== "xliff") return fail("xliff_none", `This is <${root.name}>, not XLIFF.`, { name: root.name });
  const { version = "" } = root.attributes;
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  if (!/^(1|2)\b/.test(version)) return fail("xliff_version", `XLIFF "${version}" isn't known here.`, { version });
  const parse = version.startsWith("2") ? parseXliff2 : parseXliff12;
  const value = parse(read.value, diagnostics);
  if (value.entries.length === 0)
    diagnostics.push({ severity: "warning", code: "xliff_empty", message: "The file has no unit to translate." });
  const seen = new Set<string>();
  const twice = value.entries.filter(({ id }) => seen.size === seen.add(id).size);
  for (const { id, line: at } of twice.slice(0, 20))
    diagnostics.push({
      severity: "warning",
      code: "xliff_twice",
      line: at,
      message: `The id ${id} stands for two units; only the first can be told apart.`,
      params: { id, line: at },
    });
  return { ok: true, value, diagnostics };
}
