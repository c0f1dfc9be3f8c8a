import { derivedSingular } from "./derived-singular.ts";
import { finiteVerb } from "./finite-verb.ts";
import { guessedPlural } from "./guessed-plural.ts";
import { habitual } from "./habitual.ts";
import { imperative } from "./imperative.ts";
import { infinitive } from "./infinitive.ts";
import { listedWord } from "./listed-word.ts";
import { locative } from "./locative.ts";
import { mannerWord } from "./manner-word.ts";
import { peopleOfAPlace } from "./people-of-a-place.ts";
import { possessiveEnclitic } from "./possessive-enclitic.ts";
import type { MorphologyRule } from "./rule.ts";
import { unchanged } from "./unchanged.ts";

/** The rules of analysis; of readings that cost the same the earlier rule's comes first. */
export const MORPHOLOGY_RULES: readonly MorphologyRule[] = [
  listedWord,
  possessiveEnclitic,
  locative,
  infinitive,
  habitual,
  finiteVerb,
  imperative,
  derivedSingular,
  mannerWord,
  peopleOfAPlace,
  guessedPlural,
  unchanged,
];
