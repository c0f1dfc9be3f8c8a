/** Text without what Markdown has no place for: U+FFFD for NUL and halves of letters. CommonMark 0.31.2, section 2.3. O(n). */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll("\0", "\ufffd");
