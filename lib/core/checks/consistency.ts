import { foldSource } from "../memory/fold-source";
import { defineCheck, wholeOf } from "./check";

/** Words from which on two different sources with one translation are worth a look. */
const LEAST_WORDS = 3;

/** The same source is translated otherwise elsewhere. */
export const inconsistentTranslation = defineCheck(
  "inconsistent-translation",
  "warning",
  ({ source, target, neighbours = [] }) => {
    const [here, mine] = [foldSource(source), foldSource(target)];
    const other = neighbours.find(
      (pair) => pair.target.trim() !== "" && foldSource(pair.source) === here && foldSource(pair.target) !== mine,
    );
    return here !== "" && other ? [wholeOf("target", target, { other: other.target })] : [];
  },
);

/** Another source has this very translation. */
export const sameTranslation = defineCheck("same-translation", "warning", ({ source, target, neighbours = [] }) => {
  const [here, mine] = [foldSource(source), foldSource(target)];
  if (mine.split(" ").length < LEAST_WORDS) return [];
  const other = neighbours.find((pair) => foldSource(pair.target) === mine && foldSource(pair.source) !== here);
  return other ? [wholeOf("target", target, { other: other.source })] : [];
});
