import { alignCorpus } from "./align-corpus";
import type { AlignOptions, Bead, DocumentPair } from "./bead";

/**
 * Aligns the paragraphs of a document and its translation.
 *
 * @param source paragraphs in reading order
 * @param target likewise
 * @param options lexicon, lemmas, memory and glossary, and `anchors`: beads known to be right
 * @returns beads that cover every paragraph once, in order; see {@link alignCorpus}, which knows more when it is given
 *   many documents at once
 * @throws RangeError for anchors that contradict each other, or a side of too many paragraphs
 */
export function alignParagraphs(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions & Pick<DocumentPair, "anchors"> = {},
): Bead[] {
  const { anchors = [], ...rest } = options;
  return alignCorpus([{ source, target, anchors }], rest)[0] ?? [];
}
