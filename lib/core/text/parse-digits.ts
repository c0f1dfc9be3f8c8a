/**
 * Reads a number in digits. A comma or point before exactly three digits parts thousands, where that can be; any other is
 * the decimal mark: "1,234" and "1.234.567" are whole, "2,5" and "2.5" are not.
 *
 * @param text digits with commas and points between them
 * @returns its value; O(n)
 */
export function parseDigits(text: string): number {
  const marks = text.replace(/\p{N}/gu, "");
  if (marks === "") return Number(text);
  const isOneMark = new Set(marks).size === 1;
  const isGrouped = isOneMark && /^\p{N}{1,3}(?:[.,]\p{N}{3})+$/u.test(text);
  if (isGrouped && (marks[0] === "," || marks.length > 1)) return Number(text.replace(/[.,]/g, ""));
  if (marks.length > 1 && isOneMark) return Number(text.replace(/[.,]/g, ""));
  const decimal = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  return Number(`${text.slice(0, decimal).replace(/[.,]/g, "")}.${text.slice(decimal + 1)}`);
}
