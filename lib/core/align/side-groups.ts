import type { ReadParagraph } from "./document-words";
import { joinTraits, type ParagraphTraits } from "./paragraph-traits";
import { GROUPS, TUNING } from "./tuning";

/** One side of a document: its words in a row, and what each group of its paragraphs is like. */
export interface SideGroups {
  /** words of all paragraphs; those of `paragraph` at `start[paragraph]` to `start[paragraph + 1]` */
  words: Int32Array;
  start: Int32Array;
  /** 1 / chance of each of them */
  rarity: Float64Array;
  /** of the group `group` that ends with `paragraph`, at {@link groupAt}: characters with the cushion, and their log */
  lengths: Float64Array;
  logs: Float64Array;
  /** words */
  sizes: Int32Array;
  traits: (ParagraphTraits | undefined)[];
}

/** Where a group is told of: the one of GROUPS that ends with a paragraph. */
export const groupAt = (paragraph: number, group: number): number => paragraph * GROUPS.length + group;

/**
 * Reads what is to be known of all groups of a side's paragraphs.
 *
 * @param rarity of each word
 * @returns flat arrays; O(words + paragraphs · GROUPS)
 */
export function readGroups(paragraphs: readonly ReadParagraph[], rarity: Float64Array): SideGroups {
  const start = new Int32Array(paragraphs.length + 1);
  paragraphs.forEach(({ words }, p) => {
    start[p + 1] = (start[p] as number) + words.length;
  });
  const words = new Int32Array(start[paragraphs.length] as number);
  const places = paragraphs.length * GROUPS.length;
  const lengths = new Float64Array(places).fill(TUNING.lengthCushion);
  const sizes = new Int32Array(places);
  const traits: (ParagraphTraits | undefined)[] = Array(places).fill(undefined);
  paragraphs.forEach((paragraph, p) => {
    words.set(paragraph.words, start[p]);
    GROUPS.forEach((members, group) => {
      const first = p - (members.at(-1) ?? 0);
      if (members.length === 0 || first < 0) return;
      const at = groupAt(p, group);
      const inside = members.map((offset) => paragraphs[first + offset] as ReadParagraph);
      for (const { length, words } of inside) {
        lengths[at] = (lengths[at] as number) + length;
        sizes[at] = (sizes[at] as number) + words.length;
      }
      traits[at] = joinTraits(inside.map((each) => each.traits));
    });
  });
  return {
    words,
    start,
    rarity: Float64Array.from(words, (word) => rarity[word] as number),
    lengths,
    logs: lengths.map(Math.log),
    sizes,
    traits,
  };
}
