/** What is selected in the Swahili side of a row; empty where that is nothing, or longer than `most` letters. */
export function selectedSource(most: number): string {
  const selection = window.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!selection || !element?.closest("[data-source]")) return "";
  const text = selection.toString().replace(/\s+/g, " ").trim();
  return text.length <= most ? text : "";
}
