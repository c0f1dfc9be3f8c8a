import { existsSync, readFileSync } from "node:fs";
import { alignCorpus } from "../lib/core/align/align-corpus.ts";
import type { AlignOptions, Bead, DocumentPair } from "../lib/core/align/bead.ts";
import { interpolate, type Knot, logit } from "../lib/core/align/confidence.ts";
import { swahiliKnowledge } from "../lib/core/align/swahili-knowledge.ts";

/** Gold alignments; evaluation only, beside the project where they exist at all. */
const GOLD = process.env.ALIGN_GOLD ?? "../shared/data/align_dev.jsonl";
/** Bins of the reliability table, by their upper end. */
const BINS = [0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1] as const;

interface GoldDocument extends DocumentPair {
  base: string;
  level: string;
  links: [number[], number[]][];
  src_uncertain: number[];
  tgt_uncertain: number[];
}
/** A link that was found: how sure the aligner was, and whether the gold has it. */
interface Judged {
  level: string;
  base: string;
  confidence: number;
  chance: number;
  isRight: boolean;
}
interface Result {
  judged: Judged[];
  gold: Record<string, number>;
}

const keyOf = (source: readonly number[], target: readonly number[]): string => `${source}|${target}`;

function judge(document: GoldDocument, beads: readonly Bead[]): Judged[] {
  const gold = new Set(document.links.map(([source, target]) => keyOf(source, target)));
  const [unsureSource, unsureTarget] = [new Set(document.src_uncertain), new Set(document.tgt_uncertain)];
  return beads.flatMap(({ source, target, confidence, chance }) => {
    const s = source.filter((i) => !unsureSource.has(i));
    const t = target.filter((j) => !unsureTarget.has(j));
    if (s.length === 0 || t.length === 0) return [];
    const { level, base } = document;
    return [{ level, base, confidence, chance, isRight: gold.has(keyOf(s, t)) }];
  });
}

function run(groups: readonly GoldDocument[][], options: AlignOptions): Result {
  const result: Result = { judged: [], gold: {} };
  for (const group of groups) {
    const aligned = alignCorpus(group, options);
    group.forEach((document, k) => {
      result.gold[document.level] = (result.gold[document.level] ?? 0) + document.links.length;
      result.judged.push(...judge(document, aligned[k] ?? []));
    });
  }
  return result;
}

/** Strict F1 of each level, in per cent: a link counts only if both its sides are the gold's. */
function score({ judged, gold }: Result): Record<string, number> {
  const rows = Object.entries(gold).map(([level, links]) => {
    const mine = judged.filter((link) => link.level === level);
    const right = mine.filter(({ isRight }) => isRight).length;
    return [level, Number(((200 * right) / Math.max(1, mine.length + links)).toFixed(2))] as const;
  });
  return Object.fromEntries(rows);
}

/** How often links of each range of confidence were right. */
function tabulate(judged: readonly Judged[]) {
  return BINS.map((upTo, k) => {
    const from = BINS[k - 1] ?? 0;
    const inside = judged.filter(({ confidence }) => confidence > from && confidence <= upTo);
    const mean = (of: (link: Judged) => number) =>
      inside.length === 0 ? null : Number((inside.reduce((sum, link) => sum + of(link), 0) / inside.length).toFixed(3));
    return {
      confidence: `${from}-${upTo}`,
      links: inside.length,
      said: mean((link) => link.confidence),
      right: mean(({ isRight }) => Number(isRight)),
    };
  });
}

/** Ranges of the raw chance's logit, by their upper ends, over which confidence is fitted. */
const RANGES = [-0.2, 0.3, 0.8, 1.5, 2.2, 3, 4, 5, 6, 7.5, 9, 11, 14] as const;

/**
 * Knots from the raw chance's logit to that of how often links were right: a mean for each range, neighbours that fall
 * joined (Ayer et al. 1955, pool adjacent violators).
 */
function fitKnots(links: readonly Judged[]): Knot[] {
  const pools: { sum: number; right: number; count: number }[] = [];
  RANGES.forEach((upTo, k) => {
    const from = RANGES[k - 1] ?? Number.NEGATIVE_INFINITY;
    const inside = links.filter(({ chance }) => logit(chance) > from && logit(chance) <= upTo);
    if (inside.length === 0) return;
    const sum = inside.reduce((total, { chance }) => total + logit(chance), 0);
    let pool = { sum, right: inside.filter(({ isRight }) => isRight).length, count: inside.length };
    for (let last = pools.at(-1); last && last.right / last.count >= pool.right / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, right: pool.right + last.right, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools.map(({ sum, right, count }) => [
    Number((sum / count).toFixed(2)),
    Number(logit((right + 0.5) / (count + 1)).toFixed(2)),
  ]);
}

const brier = (links: readonly Judged[], said: (link: Judged) => number): number =>
  links.reduce((sum, link) => sum + (said(link) - Number(link.isRight)) ** 2, 0) / Math.max(1, links.length);

/** Half of a document by its text: the levels made of one text stay together. */
const halfOf = (base: string): 0 | 1 => ([...base].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) & 1 ? 1 : 0);

/** Knots fitted on each half and tried on the other, beside those in use and the raw chance. */
function crossValidate(judged: readonly Judged[]) {
  const halves = [0, 1].map((half) => judged.filter(({ base }) => halfOf(base) === half));
  const rows = halves.map((tried, k) => {
    const knots = fitKnots(halves[1 - k] ?? []);
    return {
      brierOfOtherHalf: Number(brier(tried, ({ chance }) => interpolate(knots, chance)).toFixed(5)),
      brierInUse: Number(brier(tried, ({ confidence }) => confidence).toFixed(5)),
      brierRaw: Number(brier(tried, ({ chance }) => chance).toFixed(5)),
    };
  });
  return { knots: fitKnots(judged).map(String).join("  "), halves: rows };
}

/**
 * Strict F1 and calibration on gold alignments: documents together, level by level, one half of the texts at a time, each
 * alone as the app has them, and without the lexicon.
 */
export async function benchAlignQuality() {
  if (!existsSync(GOLD)) return `no ${GOLD} here: left out`;
  const documents: GoldDocument[] = readFileSync(GOLD, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const options = swahiliKnowledge();
  const levels = [...new Set(documents.map(({ level }) => level))];
  const together = run([documents], options);
  const byLevel = run(
    levels.map((level) => documents.filter((document) => document.level === level)),
    options,
  );
  const alone = run(
    documents.map((document) => [document]),
    options,
  );
  const halves = [0, 1].map((half) => documents.filter(({ base }) => halfOf(base) === half));
  return {
    strictF1: {
      together: score(together),
      byLevel: score(byLevel),
      half0: score(run([halves[0] ?? []], options)),
      half1: score(run([halves[1] ?? []], options)),
      alone: score(alone),
      aloneWithoutLexicon: score(
        run(
          documents.map((document) => [document]),
          {},
        ),
      ),
    },
    reliability: { together: tabulate(together.judged), alone: tabulate(alone.judged) },
    curve: { together: crossValidate([...together.judged, ...byLevel.judged]), alone: crossValidate(alone.judged) },
  };
}
