import { adjectives } from "./adjectives.ts";
import { functionWords } from "./function-words.ts";

/** Every table of the lexicon; of entries with the same form the earlier table's is preferred. */
export const LEXICON_TABLES: readonly string[] = [functionWords, adjectives];
