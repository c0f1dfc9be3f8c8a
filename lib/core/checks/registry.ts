import { months, weekdays } from "./calendar";
import { capitalStart } from "./capital-start";
import type { Check, CheckInput, Finding } from "./check";
import { clockTimes } from "./clock-times";
import { inconsistentTranslation, sameTranslation } from "./consistency";
import { currency } from "./currency";
import { decimalComma } from "./decimal-comma";
import { doubledWords, sourceDoubledWords } from "./doubled-words";
import { empty } from "./empty";
import { endPunctuation } from "./end-punctuation";
import { gender } from "./gender";
import { lengthRatio } from "./length-ratio";
import { linkTargets, marksMissing } from "./marks";
import { namesMissing, namesMisspelt } from "./names";
import { numbersDiffer, numbersMissing } from "./numbers";
import { brackets, quotes } from "./pairs-of-marks";
import { percent } from "./percent";
import { sourceTypos } from "./source-typos";
import { doubledSpaces, punctuationSpacing } from "./spacing";
import { targetEqualsSource } from "./target-equals-source";
import { termForbidden, termMissing } from "./terms";
import { untranslatedWord } from "./untranslated-word";
import { untranslatedWords } from "./untranslated-words";

/** All checks, in the order in which findings of one severity are shown. A new check is added here and nowhere else. */
export const CHECKS: readonly Check[] = [
  empty,
  targetEqualsSource,
  untranslatedWords,
  numbersDiffer,
  months,
  weekdays,
  clockTimes,
  termForbidden,
  marksMissing,
  termMissing,
  numbersMissing,
  percent,
  currency,
  decimalComma,
  namesMisspelt,
  linkTargets,
  inconsistentTranslation,
  sameTranslation,
  lengthRatio,
  quotes,
  brackets,
  endPunctuation,
  capitalStart,
  doubledWords,
  doubledSpaces,
  punctuationSpacing,
  namesMissing,
  untranslatedWord,
  gender,
  sourceDoubledWords,
  sourceTypos,
];

const WEIGHT = { error: 0, warning: 1, advisory: 2 } as const;

/**
 * Runs every check over a bead.
 *
 * @param input texts of both sides, the kind of the segment, recognised terms and other pairs to be consistent with
 * @param checks those of the registry unless told
 * @returns findings, errors first, then as the registry has them; none for furniture. Without a translation only the
 *   checks that are made for that run.
 *
 * O(n) in the texts, names apart (names × words), and in the neighbours.
 */
export function runChecks(input: CheckInput, checks: readonly Check[] = CHECKS): Finding[] {
  if (input.kind === "furniture") return [];
  const isEmpty = input.target.trim() === "" || input.source.trim() === "";
  return checks
    .filter((check) => !isEmpty || check.runsOnEmpty)
    .flatMap((check) => check.run(input))
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
