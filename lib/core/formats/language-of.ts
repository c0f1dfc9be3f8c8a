/** Names that tools write where a tag belongs, in lower case. */
const NAMES: Readonly<Record<string, string>> = { swahili: "sw", kiswahili: "sw", english: "en", kiingereza: "en" };

/** Tags seen before: a file says the same few a million times. */
const known = new Map<string, string | null>();
/** More different tags than there are languages come from a broken file. */
const MOST_KNOWN = 2_000;

/**
 * The language of a tag, without region and script, by its shortest code.
 *
 * @param tag BCP 47 or what tools make of it: `sw`, `sw_TZ`, `SW-KE`, `swa`, `swh`, `eng`, `English`
 * @returns `sw`, `en` …, or null where the tag is none
 *
 * ISO 639-2 and macrolanguages go to the two-letter code as CLDR's aliases say. O(1). Remembers what it said; the same tag gives the same answer.
 */
export function languageOf(tag: string): string | null {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const language = readTag(tag);
  if (known.size < MOST_KNOWN) known.set(tag, language);
  return language;
}

function readTag(tag: string): string | null {
  const plain = tag.trim().replaceAll("_", "-");
  const named = NAMES[plain.toLowerCase()];
  if (named) return named;
  try {
    return Intl.getCanonicalLocales(plain)[0]?.split("-")[0] ?? null;
  } catch {
    return null;
  }
}
