import { NEXT_HASH, PREVIOUS_HASH, type TmxExtra, type TmxPair } from "./pick-pairs.ts";
import { writeTmxDate } from "./tmx-date.ts";
import type { TmxProp, TmxUnit, TmxVariant } from "./tmx-unit.ts";

/** A pair with what the memory knows of it. */
export interface RememberedPair extends Omit<TmxPair, "createdAt" | "updatedAt"> {
  /** BCP 47 */
  sourceLanguage: string;
  targetLanguage: string;
  createdAt: Date;
  updatedAt: Date;
  /** who translated and who changed it last, where known */
  createdBy?: string | null;
  changedBy?: string | null;
  /** more properties of the unit: status, article, neighbours by their text */
  props?: readonly TmxProp[];
}

const variantOf = (language: string, text: string, rest: Partial<TmxVariant> | undefined): TmxVariant => ({
  language,
  attributes: {},
  props: [],
  notes: [],
  xml: null,
  ...rest,
  text,
});

function contextProps({ previousHash, nextHash }: RememberedPair): TmxProp[] {
  return [
    ...(previousHash === null ? [] : [{ type: PREVIOUS_HASH, text: previousHash }]),
    ...(nextHash === null ? [] : [{ type: NEXT_HASH, text: nextHash }]),
  ];
}

/**
 * Makes a unit of a remembered pair, with everything that its file said of it, where it came from one.
 *
 * Law: pickPairs gives the pair back from it.
 *
 * O(n).
 */
export function unitOfPair(pair: RememberedPair): TmxUnit {
  const extra: TmxExtra = pair.extra ?? {};
  const { createdBy, changedBy } = pair;
  return {
    attributes: {
      ...extra.tu?.attributes,
      creationdate: writeTmxDate(pair.createdAt),
      changedate: writeTmxDate(pair.updatedAt),
      ...(createdBy ? { creationid: createdBy } : {}),
      ...(changedBy ? { changeid: changedBy } : {}),
    },
    props: [...(extra.tu?.props ?? []), ...(pair.props ?? []), ...contextProps(pair)],
    notes: extra.tu?.notes ?? [],
    variants: [
      variantOf(pair.sourceLanguage, pair.source, extra.source),
      variantOf(pair.targetLanguage, pair.target, extra.target),
      ...(extra.others ?? []),
    ],
  };
}
