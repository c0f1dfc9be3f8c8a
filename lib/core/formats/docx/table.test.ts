import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInlineMarks, serializeInlineMarks } from "../../text/inline-marks";
import { cleanXmlText } from "../clean-xml-text";
import { paragraphsOf } from "../paragraphs-of";
import { readTable } from "../table/read-table";
import { WORDS } from "../testing/article-words";
import { articleOf, markedText } from "../testing/nasty-text";
import { parseDocxTable } from "./parse-table";
import { serializeTableDocx } from "./serialize-table";

/** What XML can't hold is U+FFFD; ends of lines are line feeds; a blank line or several part paragraphs. */
function settled(text: string): string {
  const parts = paragraphsOf(text).map((part) =>
    serializeInlineMarks(parseInlineMarks(part).map((run) => ({ ...run, text: cleanXmlText(run.text) }))),
  );
  return paragraphsOf(parts.join("\n\n")).join("\n\n");
}

describe("the bilingual Word table", () => {
  it("gives back every row that went out, whatever it holds", async () => {
    const rows = fc.array(fc.tuple(markedText, markedText), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, async (texts) => {
        const article = articleOf(texts);
        const cells = await parseDocxTable(await serializeTableDocx(article, WORDS));
        const read = cells.ok ? readTable(cells.value) : cells;
        const expected = texts
          .map(([source, target], at) => ({ id: `s${at}`, source: settled(source), target: settled(target) }))
          .filter(({ source, target }) => source !== "" || target !== "");
        expect(read.ok && read.value.map(({ id, source, target }) => ({ id, source, target }))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});
