/** Words of Swahili and English grammar, which stand in most sentences and so tell few of them apart. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `na ya wa kwa ni la za katika kuwa cha hiyo huo hilo hizo hao hii huu hili hizi hawa yake wake lake zake vya pia kama
  lakini au si ili baada kabla kuhusu alisema amesema wakati nchini mjini huyo yao wao zao moja mmoja ambayo ambao
  ambaye ambalo ambazo pa mwa kwamba zaidi sana bila hadi kutoka dhidi kwenye ndani nje juu chini mbele nyuma hata
  the a an of to in and is was for that on by with as at from it be are has have had were which who this`.split(/\s+/),
);
