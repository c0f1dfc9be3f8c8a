import "server-only";
import type { LexiconView } from "@/lib/schemas/lexicon";
import { type Actor, assertCan } from "../people/permissions";

/** Looks a word or an expression up in the Swahili lexicon. */
export async function lookUpWord(actor: Actor, text: string): Promise<LexiconView[]> {
  assertCan(actor, "read");
  const { lookUp } = await import("@/lib/core/swahili/look-up");
  return lookUp(text).map(({ entry: { lemma, pos, nounClass, plural, glosses }, analysis }) => {
    const { number, tense, locative, negative, root } = analysis ?? {};
    const isForm = pos === "verb" || number === "plural";
    return {
      lemma,
      pos,
      nounClass,
      plural: plural === lemma ? "" : plural,
      glosses: [...glosses],
      form: [
        ...(number && isForm && pos !== "verb" ? [number] : []),
        ...(tense && pos === "verb" ? [tense] : []),
        ...(negative ? ["negative"] : []),
        ...(locative ? ["locative"] : []),
        ...(root !== undefined && root !== lemma ? ["derived"] : []),
      ],
    };
  });
}
