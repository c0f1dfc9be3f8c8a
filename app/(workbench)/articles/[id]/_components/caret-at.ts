/** The offset of the character under a point in the plain text of `element`, or null outside its text. */
export function caretAt(element: HTMLElement, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position && element.contains(position.offsetNode)) return offsetIn(element, position.offsetNode, position.offset);
  const range = document.caretRangeFromPoint?.(x, y);
  return range && element.contains(range.startContainer)
    ? offsetIn(element, range.startContainer, range.startOffset)
    : null;
}

function offsetIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
