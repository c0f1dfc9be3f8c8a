import { alignParagraphs } from "../align/align-paragraphs";
import type { AlignOptions } from "../align/bead";
import { mergeTexts } from "../segments/merge-texts";
import type { Block, SegmentKind } from "./block";

/** A bead of an article and its translation, as they were read. */
export interface AlignedBlock {
  kind: SegmentKind;
  rule: string;
  /** paragraphs with a blank line between, where there are several; empty where the translation adds something */
  source: string;
  target: string;
  /** 0 to 1: how likely the pair is right; 1 for furniture, which has no counterpart */
  confidence: number;
}

type ReadBlock = Pick<Block, "kind" | "text" | "rule">;

/**
 * Sets the blocks of an article beside those of its translation.
 *
 * @param source blocks in reading order
 * @param target likewise; its furniture has no place here, and the import page names each line of it as left out
 * @param options what the aligner may know
 * @returns beads in reading order with all of the source's blocks, furniture without a counterpart where it stood, and
 *   all of the target's that are text; a bead's kind is its source's, else its target's
 * @throws RangeError where a side has too many paragraphs
 *
 * O(n·m) at worst; see alignParagraphs.
 */
export function pairBlocks(
  source: readonly ReadBlock[],
  target: readonly ReadBlock[],
  options: AlignOptions = {},
): AlignedBlock[] {
  const isText = ({ kind }: ReadBlock) => kind !== "furniture";
  const texts = [...source.keys()].filter((index) => isText(source[index] as ReadBlock));
  const english = target.filter(isText);
  const beads = alignParagraphs(
    texts.map((index) => source[index]?.text ?? ""),
    english.map(({ text }) => text),
    options,
  );
  const paired: AlignedBlock[] = [];
  let at = 0;
  const passFurniture = (to: number) => {
    for (; at < to; at += 1) {
      const block = source[at];
      if (block && !isText(block))
        paired.push({ kind: block.kind, rule: block.rule, source: block.text, target: "", confidence: 1 });
    }
  };
  for (const bead of beads) {
    const indexes = bead.source.flatMap((index) => texts[index] ?? []);
    if (indexes[0] !== undefined) passFurniture(indexes[0]);
    const mine = indexes.flatMap((index) => source[index] ?? []);
    const theirs = bead.target.flatMap((index) => english[index] ?? []);
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
  passFurniture(source.length);
  return paired;
}
