/**
 * A function that remembers what it gave.
 *
 * @param limit results remembered; at the limit all are forgotten at once, which is cheaper than keeping an order
 * @param compute a pure function of a string; its results must not be changed
 * @returns the same function, O(1) for what it remembers
 */
export function remember<T>(limit: number, compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      if (known.size >= limit) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
