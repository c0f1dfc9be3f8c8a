import type { Diagnostic } from "../diagnostic";

/**
 * What there is to say of the name of a file that turned out to be text.
 *
 * @param name of the file
 * @returns a warning where its ending is that of an office document, which is an archive; else nothing
 *
 * O(1).
 */
export function lyingEnding(name: string): Diagnostic[] {
  const ending = /\.(?:docx|xlsx|odt|ods)$/i.exec(name)?.[0].toLowerCase();
  if (ending === undefined) return [];
  const message = `The file is no ${ending} file, though its name says so. It was read by what it holds.`;
  return [{ severity: "warning", code: "ending_lies", message, params: { ending } }];
}
