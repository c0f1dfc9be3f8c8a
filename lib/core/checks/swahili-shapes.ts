/** Subject and tense, of positive verbs: "imetangaza", "walisema", "zitafungwa". */
const FINITE = /^(?:ni|u|a|tu|m|wa|i|li|ya|ki|vi|zi|ku|pa)(?:na|li|ta|me)[a-z]{2,}[aeiou]$/;
/** Plurals by prefix: "vikwazo", "wabunge", "miradi", "mashirika". */
const PLURAL = /^(?:vi|vy|wa|mi|ma)[bcdfghjklmnprstvwyz][a-z]{2,}[aeiou]$/;
/** English, or borrowed by it, of the same shape. */
const ENGLISH = new Set(
  `visa vista visage village villa vice vise vine vile vibe vise wade wage wake wane ware wave waste wane wastage maize make
  male mane mare mate maze machine massage manage mandate magazine mature measure miracle middle mile mine mime mire mice
  militia mixture missile mistake minute mafia marina mango macho manure marine marriage masculine massive mascara
  matatu maasai masai mandazi malaria mania mantra matte manga margarine marijuana matinee medicine migraine
  militate minimize initiate imitate animate alive online inline umlaute intimate inmate ultimate analyse analyze
  alimony italicise penalize utilize utilise animé anime aline umami animalise initialize italicize analogue alike
  alienate alleviate alliance alive almighty atlantis attache imagine`.split(/\s+/),
);

/**
 * Tells whether a word has the prefixes of a Swahili verb in a tense; without a dictionary, so for a browser too.
 *
 * @param lower a word in small letters
 *
 * O(n).
 */
export const looksConjugated = (lower: string): boolean => FINITE.test(lower) && !ENGLISH.has(lower);

/**
 * Tells whether a word can hardly be English: a Swahili verb in a tense, or a plural by its prefix.
 *
 * @param lower a word in small letters
 *
 * O(n).
 */
export const looksInflected = (lower: string): boolean =>
  (FINITE.test(lower) || PLURAL.test(lower)) && !ENGLISH.has(lower);
