import { alignParagraphs } from "../align/align-paragraphs";
import type { AlignOptions, DocumentPair } from "../align/bead";
import { restoreBreaks } from "../align/lost-breaks";
import { mergeTexts } from "../segments/merge-texts";
import type { Block, SegmentKind } from "./block";

/** A bead of an article and its translation, as they were read. */
export interface AlignedBlock {
  kind: SegmentKind;
  rule: string;
  /** paragraphs with a blank line between, where there are several; empty where the translation adds something */
  source: string;
  /** likewise; empty for furniture of the source, which alone stands in that of the translation */
  target: string;
  /** 0 to 1: how likely the pair is right; 1 for furniture, which has no counterpart */
  confidence: number;
}

type ReadBlock = Pick<Block, "kind" | "text" | "rule">;

const isText = ({ kind }: ReadBlock): boolean => kind !== "furniture";

/** Blocks whose paragraphs fell into pieces; what follows a headline or the lede is a paragraph. */
function cutBlocks(blocks: readonly ReadBlock[], pieces: readonly string[][]): ReadBlock[] {
  let text = 0;
  return blocks.flatMap((block) => {
    if (!isText(block)) return [block];
    const own = pieces[text] ?? [block.text];
    text += 1;
    return own.map((piece, k) => ({ ...block, ...(k === 0 ? {} : { kind: "paragraph" as const }), text: piece }));
  });
}

/** Both sides with the breaks of paragraphs that one of them lost. */
function withBreaks(source: readonly ReadBlock[], target: readonly ReadBlock[], options: AlignOptions) {
  const textsOf = (blocks: readonly ReadBlock[]) => blocks.filter(isText).map(({ text }) => text);
  const align = (pair: DocumentPair) => alignParagraphs(pair.source, pair.target, options);
  const pieces = restoreBreaks({ source: textsOf(source), target: textsOf(target) }, align);
  if (!pieces) return { source, target };
  return { source: cutBlocks(source, pieces.source), target: cutBlocks(target, pieces.target) };
}

/**
 * Sets the blocks of an article beside those of its translation.
 *
 * @param article blocks in reading order
 * @param translation likewise
 * @param options what the aligner may know
 * @returns beads in reading order with all blocks of both sides; furniture without a counterpart, under the rule that named
 *   it, where it stood; a bead's kind is its source's, else its target's; a wall of text is cut where the other side's
 *   paragraphs end
 * @throws RangeError where a side has too many paragraphs
 *
 * O(n·m) at worst; see alignParagraphs.
 */
export function pairBlocks(
  article: readonly ReadBlock[],
  translation: readonly ReadBlock[],
  options: AlignOptions = {},
): AlignedBlock[] {
  const { source, target } = withBreaks(article, translation, options);
  const texts = [...source.keys()].filter((index) => isText(source[index] as ReadBlock));
  const english = [...target.keys()].filter((index) => isText(target[index] as ReadBlock));
  const beads = alignParagraphs(
    texts.map((index) => source[index]?.text ?? ""),
    english.map((index) => target[index]?.text ?? ""),
    options,
  );
  const paired: AlignedBlock[] = [];
  const at = { source: 0, target: 0 };
  const passFurniture = (side: "source" | "target", to: number) => {
    const blocks = side === "source" ? source : target;
    for (; at[side] < to; at[side] += 1) {
      const block = blocks[at[side]];
      if (!block || isText(block)) continue;
      const { kind, rule, text } = block;
      paired.push({ kind, rule, source: "", target: "", [side]: text, confidence: 1 });
    }
  };
  for (const bead of beads) {
    const indexes = bead.source.flatMap((index) => texts[index] ?? []);
    const others = bead.target.flatMap((index) => english[index] ?? []);
    if (indexes[0] !== undefined) passFurniture("source", indexes[0]);
    if (others[0] !== undefined) passFurniture("target", others[0]);
    const mine = indexes.flatMap((index) => source[index] ?? []);
    const theirs = others.flatMap((index) => target[index] ?? []);
    const first = mine[0] ?? theirs[0];
    if (!first) continue;
    paired.push({
      kind: first.kind,
      rule: first.rule,
      source: mergeTexts(...mine.map(({ text }) => text)),
      target: mergeTexts(...theirs.map(({ text }) => text)),
      confidence: bead.confidence,
    });
  }
  passFurniture("source", source.length);
  passFurniture("target", target.length);
  return paired;
}
