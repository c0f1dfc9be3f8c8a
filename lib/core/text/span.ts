/** A stretch of a text: half-open, in UTF-16 units, `0 <= start <= end <= text.length`. */
export interface Span {
  start: number;
  end: number;
}
