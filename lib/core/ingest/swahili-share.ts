/** Words of Swahili grammar that no neighbour among the languages of the web shares. */
const GRAMMAR = new Set(
  `na ya wa kwa ni za katika la cha vya kuwa hiyo huo hilo hizo hao huyo hii huu hili hizi hawa yake wake lake zake wao
  yao pia kama lakini au si ili baada kabla kuhusu wakati nchini mjini moja ambayo ambao ambaye ambalo ambazo kwamba
  zaidi sana bila hadi kutoka dhidi kwenye ndani nje juu chini mbele nyuma hata pamoja siku mwaka watu nchi serikali
  alisema amesema walisema rais yeye sisi ninyi hivyo huku tu bado wengi wote mwa pa`.split(/\s+/),
);
/** A verb or a noun that carries its Swahili prefix. */
const SHAPE =
  /^(?:(?:a|wa|i|zi|li|ya|ki|vi|u|tu|ni|m|ha|hawa|hai|hatu)(?:na|li|ta|me|ka|ki|nge|ku)|ku|ki|vi|wa|mw|ma|ny|mi)\p{L}{3,}[aeiou]$/u;
/** Words looked at: enough to be sure of, few enough to be quick on a book. */
const SAMPLE_WORDS = 2_000;
/** Share of grammar words in running Swahili, measured on news: about a third; scaled so that news reaches 1. */
const FULL_SHARE = 0.45;

/**
 * How much of a text is Swahili.
 *
 * @param text any text
 * @returns 0 (none) to 1 (news prose); a text of no words gives 0
 *
 * O(n) in the first 2,000 words. Counts grammar words, and words shaped like Swahili ones at half weight.
 */
export function swahiliShare(text: string): number {
  const words = (
    text
      .slice(0, SAMPLE_WORDS * 12)
      .toLowerCase()
      .match(/\p{L}[\p{L}']*/gu) ?? []
  ).slice(0, SAMPLE_WORDS);
  if (words.length === 0) return 0;
  const weight = words.reduce((sum, word) => sum + (GRAMMAR.has(word) ? 1 : SHAPE.test(word) ? 0.5 : 0), 0);
  return Math.min(1, weight / words.length / FULL_SHARE);
}
