const SIGNS = [/^#{1,6} \S/m, /\[[^\]\n]+\]\((?:https?:|mailto:)[^)\s]+\)/, /\*\*[^*\n]+\*\*/, /^(?:[-*+]|\d+\.) \S/m];

/**
 * Tells whether a text is Markdown rather than plain.
 *
 * @returns true where two of its signs are there: headings, links, bold, lists
 */
export function looksLikeMarkdown(text: string): boolean {
  const probe = text.slice(0, 100_000);
  return SIGNS.filter((sign) => sign.test(probe)).length >= 2;
}
