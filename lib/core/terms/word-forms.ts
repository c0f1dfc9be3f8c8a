/** Singular and plural prefixes that answer each other; a guess for nouns that the lexicon lacks. */
const NUMBER_PREFIXES: readonly [RegExp, readonly string[]][] = [
  [/^ki(?=[^aeiou])/, ["vi"]],
  [/^vi(?=[^aeiou])/, ["ki"]],
  [/^ch(?=[aeiou])/, ["vy"]],
  [/^vy(?=[aeiou])/, ["ch"]],
  [/^mw(?=[aei])/, ["wa", "w", "mi", "my"]],
  [/^m(?=[^aeiouw])/, ["mi", "wa", "ma"]],
  [/^mi(?=[^aeiou])/, ["m"]],
  [/^wa(?=[^aeiou])/, ["m"]],
  [/^ma(?=[^aeiou])/, ["", "ji"]],
  [/^ji(?=[^aeiou])/, ["ma"]],
];

/**
 * The forms of a Swahili word that its lemma may take in a text: number and locative.
 *
 * @param lower a folded word in citation or other form
 * @param partOfSpeech "noun", "verb"… where known
 * @returns forms, the word itself first
 */
export function inflectWord(lower: string, partOfSpeech?: string): string[] {
  if (partOfSpeech !== undefined && partOfSpeech !== "noun") return [lower];
  const forms = new Set([lower]);
  for (const [prefix, others] of NUMBER_PREFIXES)
    if (prefix.test(lower) && lower.length > 4) for (const other of others) forms.add(lower.replace(prefix, other));
  for (const form of [...forms]) forms.add(`${form}ni`);
  return [...forms];
}

/**
 * The lemmas a written word may have.
 *
 * @param lower a folded word
 * @returns lemmas, likeliest first; the word itself where nothing is known
 */
export function lemmaCandidates(lower: string): string[] {
  return [lower];
}
