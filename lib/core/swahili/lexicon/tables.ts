import { adjectives } from "./adjectives.ts";
import { functionWords } from "./function-words.ts";
import { nounsEnvironment } from "./nouns-environment.ts";
import { nounsHealth } from "./nouns-health.ts";
import { nounsNews } from "./nouns-news.ts";
import { nounsReligion } from "./nouns-religion.ts";
import { nounsSport } from "./nouns-sport.ts";
import { verbsAH } from "./verbs-a-h.ts";
import { verbsIM } from "./verbs-i-m.ts";
import { verbsNS } from "./verbs-n-s.ts";
import { verbsTZ } from "./verbs-t-z.ts";

/** Every table of the lexicon; of entries with the same form the earlier table's is preferred. */
export const LEXICON_TABLES: readonly string[] = [
  functionWords,
  nounsNews,
  adjectives,
  verbsAH,
  verbsIM,
  verbsNS,
  verbsTZ,
  nounsHealth,
  nounsEnvironment,
  nounsSport,
  nounsReligion,
];
