/** What XML 1.0 has no place for: most control characters, halves of surrogate pairs, two noncharacters. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Makes a text fit for XML.
 *
 * @returns the text with U+FFFD in the place of each character that XML 1.0, section 2.2, forbids
 *
 * O(n).
 */
export const cleanXmlText = (text: string): string => text.replace(NOT_XML, "\ufffd");
