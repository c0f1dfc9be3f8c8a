import type { ReadParagraph } from "./document-words";
import { joinTraits, type ParagraphTraits } from "./paragraph-traits";
import { GROUPS, ITSELF, TUNING } from "./tuning";

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
  const rarities = new Float64Array(words.length);
  const places = paragraphs.length * GROUPS.length;
  const [lengths, logs] = [new Float64Array(places), new Float64Array(places)];
  const sizes = new Int32Array(places);
  const traits: (ParagraphTraits | undefined)[] = Array(places).fill(undefined);
  for (let p = 0; p < paragraphs.length; p += 1) {
    words.set((paragraphs[p] as ReadParagraph).words, start[p]);
    for (let group = ITSELF; group < GROUPS.length; group += 1) {
      const members = GROUPS[group] as readonly number[];
      const first = p - (members.at(-1) as number);
      if (first < 0) continue;
      const at = groupAt(p, group);
      let [length, size] = [TUNING.lengthCushion, 0];
      let joined: ParagraphTraits | undefined;
      for (let k = 0; k < members.length; k += 1) {
        const paragraph = paragraphs[first + (members[k] as number)] as ReadParagraph;
        length += paragraph.length;
        size += paragraph.words.length;
        joined = joined ? joinTraits(joined, paragraph.traits) : paragraph.traits;
      }
      lengths[at] = length;
      logs[at] = Math.log(length);
      sizes[at] = size;
      traits[at] = joined;
    }
  }
  for (let k = 0; k < words.length; k += 1) rarities[k] = rarity[words[k] as number] as number;
  return { words, start, rarity: rarities, lengths, logs, sizes, traits };
}
