import { defineCheck, findMatches } from "./check";
import { placeWords } from "./words";

/** Swahili words that do tell a woman from a man. */
const GENDERED =
  /^(?:bi|bibi|bw|bwana|mama|baba|m?wanamke|wanawake|mwanamume|mwanaume|wanaume|mke|wake|mume|waume|dada|kaka|binti|msichana|wasichana|mvulana|wavulana|malkia|mfalme|shangazi|mjomba|babu|nyanya|mjane|ajuza|mzee|bint|bibie|mamake|babake|mkewe|mumewe|dadake|kakake|mwanawe|mjamzito|mungu|yesu|kristo|bikira|nabii|bwanae|sista|padri|shekhe|imamu)$/;
const PRONOUN = /(?<![\p{L}’'-])(?:he|she|him|his|her|hers|himself|herself)(?![\p{L}’'-])/giu;

/**
 * English says he or she where Swahili says neither ("yeye", a-, -ake). One quiet finding for a text: a name or the rest
 * of the article may settle it.
 */
export const gender = defineCheck("gender", "advisory", ({ source, target }) =>
  placeWords(source).some(({ lower }) => GENDERED.test(lower))
    ? []
    : findMatches("target", target, PRONOUN).slice(0, 1),
);
