import type { ReadingRule } from "../draft-line";
import { addressRule } from "./address";
import { bodyRule } from "./body";
import { bylineRule } from "./byline";
import { bylineDateRule } from "./byline-date";
import { datelineRule } from "./dateline";
import { endMatterRule } from "./end-matter";
import { headMatterRule } from "./head-matter";
import { headlineRule } from "./headline";
import { kickerRule } from "./kicker";
import { navigationRule } from "./navigation";
import { pageTitleRule } from "./page-title";
import { pictureRule } from "./picture";
import { relatedRule } from "./related";
import { siteMatterRule } from "./site-matter";
import { skippedBoxRule } from "./skipped-box";
import { tailRule } from "./tail";

/** Every rule in the order in which it is asked: what is surest first, what is left over last. */
export const READING_RULES: readonly ReadingRule[] = [
  addressRule,
  skippedBoxRule,
  navigationRule,
  siteMatterRule,
  pictureRule,
  relatedRule,
  endMatterRule,
  pageTitleRule,
  bylineDateRule,
  datelineRule,
  headlineRule,
  kickerRule,
  bylineRule,
  headMatterRule,
  tailRule,
  bodyRule,
];
