import { contextHash } from "../../memory/context-hash.ts";
import { languageOf } from "../language-of.ts";
import { readTmxDate } from "./tmx-date.ts";
import type { TmxProp, TmxUnit, TmxVariant } from "./tmx-unit.ts";

/** The languages that a memory is read for, as `sw` and `en`. */
export interface LanguagePair {
  source: string;
  target: string;
}

/** Why a unit gives no pair. */
export type SkipReason = "no_source" | "no_target" | "empty" | "same" | "too_long";

/** A pair of texts that a unit gives to the memory. */
export interface TmxPair {
  source: string;
  target: string;
  /** 16 hexadecimal digits each, see contextHash; null where the file doesn't say */
  previousHash: string | null;
  nextHash: string | null;
  createdAt: Date | null;
  updatedAt: Date | null;
  /** the rest of the unit, for the export; null where there is nothing */
  extra: TmxExtra | null;
}

/** What a unit said beside its two texts. */
export interface TmxExtra {
  /** attributes, properties and notes of `<tu>` */
  tu?: Partial<Pick<TmxUnit, "attributes" | "props" | "notes">>;
  /** of the two variants, with the language as written where it is more than the pair's, and the XML of the segment */
  source?: Partial<TmxVariant>;
  target?: Partial<TmxVariant>;
  /** variants in other languages, whole */
  others?: readonly TmxVariant[];
}

/** Longer texts are no paragraphs but files, and slow every look-up; in UTF-16 units. */
export const LONGEST_TEXT = 20_000;

/** Properties by which tools name the neighbours: ours, OmegaT's, memoQ's. */
const CONTEXT = {
  previous: ["x-previous-source", "prev", "x-context-pre"],
  next: ["x-next-source", "next", "x-context-post"],
} as const;
export const PREVIOUS_HASH = "x-previous-source-hash";
export const NEXT_HASH = "x-next-source-hash";
const HASH = /^[0-9a-f]{16}$/;
const DATES = new Set(["creationdate", "changedate"]);

function neighbourHash(props: readonly TmxProp[], texts: readonly string[], hash: string): string | null {
  const named = props.find(({ type }) => type === hash)?.text.trim();
  if (named && HASH.test(named)) return named;
  const text = props.find(({ type }) => texts.includes(type))?.text.replace(/<[^>]*>/g, "");
  return text?.trim() ? contextHash(text) : null;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "object") return false;
  for (const _ in value) return false;
  return true;
}

/** Leaves out what is empty; null where nothing is left. */
function compact<T extends object>(all: T): Partial<T> | null {
  let kept: Partial<T> | null = null;
  for (const name in all) {
    if (isEmpty(all[name])) continue;
    kept ??= {};
    kept[name] = all[name];
  }
  return kept;
}

/** Attributes of a unit without its dates, which a pair has for itself. */
function withoutDates(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name in attributes) if (!DATES.has(name)) kept[name] = attributes[name] ?? "";
  return kept;
}

function restOf(variant: TmxVariant, language: string): Partial<TmxVariant> | null {
  const { attributes, props, notes, xml } = variant;
  return compact({
    language: variant.language === language ? null : variant.language,
    attributes,
    props,
    notes,
    xml,
  } as Partial<TmxVariant>);
}

const isContext = ({ type }: TmxProp): boolean =>
  type === PREVIOUS_HASH || type === NEXT_HASH || type === CONTEXT.previous[0] || type === CONTEXT.next[0];

/**
 * The pairs of texts that a unit gives, one for each translation into the target language.
 *
 * @param unit in any languages, written in any way that languageOf knows
 * @param languages wanted
 * @returns pairs with trimmed texts, or why there is none
 *
 * O(n).
 */
export function pickPairs(unit: TmxUnit, languages: LanguagePair): TmxPair[] | SkipReason {
  const { variants } = unit;
  let source: TmxVariant | null = null;
  const targets: TmxVariant[] = [];
  const texts: string[] = [];
  for (const variant of variants) {
    const language = languageOf(variant.language);
    if (language === languages.source) source ??= variant;
    if (language !== languages.target) continue;
    targets.push(variant);
    const text = variant.text.trim();
    if (text !== "" && !texts.includes(text)) texts.push(text);
  }
  if (!source) return "no_source";
  if (targets.length === 0) return "no_target";
  const sourceText = source.text.trim();
  if (sourceText === "" || texts.length === 0) return "empty";
  if (sourceText.length > LONGEST_TEXT || texts.some(({ length }) => length > LONGEST_TEXT)) return "too_long";
  if (texts.every((text) => text === sourceText) && !/\p{L}/u.test(sourceText)) return "same";

  const dateOf = (name: "creationdate" | "changedate") =>
    readTmxDate(unit.attributes[name] ?? targets[0]?.attributes[name] ?? source.attributes[name]);
  const [createdAt, updatedAt] = [dateOf("creationdate"), dateOf("changedate")];
  const props = source.props.length === 0 ? unit.props : [...unit.props, ...source.props];
  const previousHash = neighbourHash(props, CONTEXT.previous, PREVIOUS_HASH);
  const nextHash = neighbourHash(props, CONTEXT.next, NEXT_HASH);
  const tu = compact({
    attributes: withoutDates(unit.attributes),
    props: unit.props.filter((prop) => !isContext(prop)),
    notes: unit.notes,
  });
  const isWhole = variants.length === targets.length + 1;
  const others = isWhole ? [] : variants.filter((variant) => variant !== source && !targets.includes(variant));
  return texts.map((text, i) => {
    const target = targets.find((one) => one.text.trim() === text);
    return {
      source: sourceText,
      target: text,
      previousHash,
      nextHash,
      createdAt,
      updatedAt,
      extra: compact({
        tu,
        source: restOf(source, languages.source),
        target: target ? restOf(target, languages.target) : null,
        others: i === 0 ? others : [],
      }) as TmxExtra | null,
    };
  });
}
