/**
 * Tells whether a text is a web page: by what it holds, whatever its name says.
 *
 * @param text the whole file
 *
 * O(1): looks at its first 20,000 letters.
 */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<!doctype html)/i.test(text.slice(0, 1_000)) ||
  (text.slice(0, 20_000).match(/<\/(?:p|div|h[1-6]|article|body|li|span|a)>/gi) ?? []).length >= 2;
