import { existsSync, readFileSync } from "node:fs";
import { alignCorpus } from "../lib/core/align/align-corpus.ts";
import type { AlignOptions, Bead, DocumentPair } from "../lib/core/align/bead.ts";
import { swahiliKnowledge } from "../lib/core/align/swahili-knowledge.ts";

/** Gold alignments; evaluation only, beside the project where they exist at all. */
const GOLD = process.env.ALIGN_GOLD ?? "../shared/data/align_dev.jsonl";
/** Bins of the reliability table, by their upper end. */
const BINS = [0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1] as const;
/** Steps by which the logistic curve of confidence is fitted, and their number. */
const [FIT_ROUNDS, MOST_STEP, LEAST_CHANCE] = [200, 0.2, 1e-6];

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

const logit = (chance: number): number => {
  const kept = Math.max(LEAST_CHANCE, Math.min(1 - LEAST_CHANCE, chance));
  return Math.log(kept / (1 - kept));
};

/** Slope and intercept of the logistic curve from chances to right links, by Newton's method. */
function fitLogistic(links: readonly Judged[]): [number, number] {
  let [slope, intercept] = [0.5, 0];
  for (let round = 0; round < FIT_ROUNDS; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { chance, isRight } of links) {
      const x = logit(chance);
      const said = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const [off, weight] = [Number(isRight) - said, said * (1 - said)];
      g0 += off;
      g1 += off * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [byIntercept, bySlope] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    // A full step may leave the curve so steep that no link lies on it any more.
    const part = Math.min(1, MOST_STEP / Math.max(Math.abs(byIntercept), Math.abs(bySlope)));
    intercept += part * byIntercept;
    slope += part * bySlope;
  }
  return [slope, intercept];
}

const brier = (links: readonly Judged[], said: (link: Judged) => number): number =>
  links.reduce((sum, link) => sum + (said(link) - Number(link.isRight)) ** 2, 0) / Math.max(1, links.length);

/** Half of a document by its text: the levels made of one text stay together. */
const halfOf = (base: string): 0 | 1 => ([...base].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) & 1 ? 1 : 0);

/** Curves fitted on each half and tried on the other, beside the one in use. */
function crossValidate(judged: readonly Judged[]) {
  const halves = [0, 1].map((half) => judged.filter(({ base }) => halfOf(base) === half));
  const rows = halves.map((tried, k) => {
    const [slope, intercept] = fitLogistic(halves[1 - k] ?? []);
    const fitted = (link: Judged) => 1 / (1 + Math.exp(-(slope * logit(link.chance) + intercept)));
    return {
      slope: Number(slope.toFixed(3)),
      intercept: Number(intercept.toFixed(3)),
      brierOtherHalf: Number(brier(tried, fitted).toFixed(5)),
      brierInUse: Number(brier(tried, ({ confidence }) => confidence).toFixed(5)),
    };
  });
  return { all: fitLogistic(judged).map((value) => Number(value.toFixed(3))), halves: rows };
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
  const all = [...together.judged, ...alone.judged];
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
    curve: crossValidate(all),
  };
}
