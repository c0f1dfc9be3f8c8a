/** Letters of a name before its ending: long enough to tell, short enough for every file system. */
const LONGEST = 80;

/**
 * A file's name from a title: lower-case letters and digits with hyphens between, no path, no surprise.
 *
 * @param title any text
 * @param ending with its full stop
 * @returns a name of at most 80 letters and the ending; "article" where nothing is left of the title
 */
export function fileName(title: string, ending: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return `${slug || "article"}${ending}`;
}
