/**
 * Counts by key. Most hold one key alone, which is kept without a map: an index has hundreds of thousands of them.
 */
export class Counter<K> {
  private key: K | undefined;
  private count = 0;
  private many: Map<K, number> | undefined;

  /**
   * Adds a number, which may be negative; a key whose count comes to 0 is gone. O(1).
   *
   * @returns true where the key was not there
   */
  add(key: K, by: number): boolean {
    if (this.many === undefined) {
      const isEmpty = this.count === 0;
      if (isEmpty || this.key === key) {
        this.key = key;
        this.count += by;
        return isEmpty;
      }
      this.many = new Map([[this.key as K, this.count]]);
    }
    const before = this.many.get(key);
    const now = (before ?? 0) + by;
    if (now === 0) this.many.delete(key);
    else this.many.set(key, now);
    return before === undefined;
  }

  /** Number of keys. */
  get size(): number {
    return this.many === undefined ? Number(this.count !== 0) : this.many.size;
  }

  has(key: K): boolean {
    return this.many === undefined ? this.count !== 0 && this.key === key : this.many.has(key);
  }

  /** Keys with their counts, in the order in which they came. */
  entries(): [key: K, count: number][] {
    if (this.many !== undefined) return [...this.many];
    return this.count === 0 ? [] : [[this.key as K, this.count]];
  }

  keys(): K[] {
    if (this.many !== undefined) return [...this.many.keys()];
    return this.count === 0 ? [] : [this.key as K];
  }
}
