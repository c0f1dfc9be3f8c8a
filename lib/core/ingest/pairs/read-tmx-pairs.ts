import type { Diagnostic, Result } from "../../diagnostic";
import type { SkipReason } from "../../formats/tmx/pick-pairs";
import type { DecodedXml } from "../../formats/xml/xml-head";
import { asPairs, type PairedBlock, type ReadPairs } from "./read-pairs";

/** Lines that a warning names. */
const LINES_NAMED = 5;

const SENTENCES: Readonly<Record<SkipReason, string>> = {
  no_source: "without Swahili",
  no_target: "without English",
  empty: "in which a side is empty",
  same: "that hold nothing to translate",
  too_long: "that are too long",
};

const describe = (reason: SkipReason, at: readonly number[]): Diagnostic => {
  const lines = at.slice(0, LINES_NAMED).join(", ") + (at.length > LINES_NAMED ? ", …" : "");
  const message = `Units ${SENTENCES[reason]} were left out: ${at.length} (lines ${lines}).`;
  const params = { count: at.length, lines };
  return { severity: "warning", code: `pairs_${reason}`, line: at[0] ?? 1, message, params };
};

/**
 * Reads a translation memory as an article: each unit's Swahili and English.
 *
 * @param xml the file, decoded
 * @returns pairs in the file's order; of units that give none one warning a reason, with how many they are and the lines
 *   where the first end. What is whole of a broken file is read, with the error among the diagnostics
 *
 * O(n).
 */
export async function readTmxPairs({ text, encoding, diagnostics }: DecodedXml): Promise<Result<ReadPairs>> {
  const [{ TmxReader }, { pickPairs }] = await Promise.all([
    import("../../formats/tmx/parse"),
    import("../../formats/tmx/pick-pairs"),
  ]);
  const rows: PairedBlock[] = [];
  const skipped = new Map<SkipReason, number[]>();
  const note = (reason: SkipReason, line: number) => {
    const lines = skipped.get(reason);
    if (lines) lines.push(line);
    else skipped.set(reason, [line]);
  };
  const reader = new TmxReader({
    unit: (unit, line) => {
      const pairs = pickPairs(unit, { source: "sw", target: "en" });
      if (typeof pairs === "string") note(pairs, line);
      else
        rows.push(
          ...pairs.map(({ source, target }) => ({
            kind: "paragraph" as const,
            source,
            target,
            status: null,
            comments: [],
          })),
        );
    },
  });
  reader.write(text);
  reader.end();
  const said = [...diagnostics, ...reader.diagnostics];
  if (reader.hasFailed && reader.count === 0) return { ok: false, diagnostics: said };
  return asPairs(rows, null, encoding, [...said, ...[...skipped].map(([reason, lines]) => describe(reason, lines))]);
}
