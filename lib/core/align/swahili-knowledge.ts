import { createAnalyser } from "../swahili/analyse.ts";
import { swahiliLexicon } from "../swahili/lexicon/lexicon.ts";
import type { AlignOptions } from "./bead";
import { stemSwahili } from "./stem-words";

/** What an English verb's gloss begins with, and remarks in brackets. */
const NOT_SAID = /^(?:to|be|a|an|the)\s+|\([^)]*\)/gu;

/**
 * What the lexicon knows, as the aligner asks for it. **Server and command line only**: the lexicon is large.
 *
 * @returns `lemma` and `lexicon` options; a word that nothing is known of keeps its plain stem
 */
export function swahiliKnowledge(): Pick<AlignOptions, "lemma" | "lexicon"> {
  const analyser = createAnalyser();
  const { byLemma } = swahiliLexicon();
  return {
    lemma: (word) => {
      const best = analyser.analyse(word)[0];
      return best?.known ? best.lemma.toLowerCase() : stemSwahili(word);
    },
    lexicon: (lemma) =>
      (byLemma.get(lemma) ?? []).flatMap(({ glosses }) => glosses.map((gloss) => gloss.replace(NOT_SAID, "").trim())),
  };
}
