import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanXmlText } from "@/lib/core/formats/clean-xml-text";
import { readGlossary } from "@/lib/core/formats/glossary/read-glossary";
import { nastyText } from "@/lib/core/formats/testing/nasty-text";
import { normaliseText } from "@/lib/core/text/normalise-text";
import { type ListedTerm, makeGlossaryTable } from "./glossary-tables";

/** A term's text as the glossary keeps it. */
const form = nastyText
  .map((text) => cleanXmlText(normaliseText(text)).replace(/\s+/g, " ").trim().slice(0, 90).trim())
  .filter((text) => text !== "");
const remark = fc.option(
  nastyText.map((text) => cleanXmlText(normaliseText(text)).trim()).filter((text) => text !== ""),
  { nil: null },
);
const usage = fc.constantFrom("admitted", "forbidden");
const term = fc
  .record({
    source: form,
    target: form,
    others: fc.uniqueArray(fc.record({ text: form, language: fc.constantFrom("sw", "en"), usage }), {
      selector: ({ text }) => text,
      maxLength: 4,
    }),
    definition: remark,
    note: remark,
    status: fc.constantFrom("candidate", "approved", "rejected"),
  })
  .map(({ source, target, others, ...rest }): ListedTerm => {
    const further = others.filter(({ text, language, usage: one }) =>
      language === "sw" ? one === "admitted" && text !== source : true,
    );
    const forms = [
      { language: "sw", text: source, usage: "preferred" },
      { language: "en", text: target, usage: "preferred" },
      ...further,
    ].map((one) => ({ ...one, partOfSpeech: null, nounClass: null }) as ListedTerm["forms"][number]);
    const about = {
      kind: "term",
      partOfSpeech: null,
      domain: null,
      caseSensitive: false,
      count: 3,
      documents: 2,
    } as const;
    return { ...about, ...rest, source, target, forms };
  });

describe.each(["csv", "xlsx"] as const)("the glossary as %s", (format) => {
  it("gives back every term with its forms, whatever they hold", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(term, { minLength: 1, maxLength: 4 }), async (terms) => {
        const { body } = await makeGlossaryTable(terms, format, { bom: true });
        const read = await readGlossary(typeof body === "string" ? new TextEncoder().encode(body) : body, null);
        const found =
          read.ok &&
          read.value.entries.map(({ source, target, definition, note, status }) => {
            const plain = (forms: typeof source) => forms.map(({ text, usage: one }) => `${one} ${text}`);
            return { source: plain(source), target: plain(target), definition, note, status };
          });
        const expected = terms.map(({ forms, definition, note, status }) => {
          const side = (language: string, ...usages: string[]) =>
            usages.flatMap((one) =>
              forms
                .filter((each) => each.language === language && each.usage === one)
                .map(({ text }) => `${one} ${text}`),
            );
          const target = side("en", "preferred", "admitted", "forbidden");
          return { source: side("sw", "preferred", "admitted"), target, definition, note, status };
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
