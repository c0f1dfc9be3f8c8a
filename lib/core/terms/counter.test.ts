import fc from "fast-check";
import { expect, it } from "vitest";
import { Counter } from "./counter.ts";

it("counts as a map does", () => {
  const step = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const counter = new Counter<string>();
      const map = new Map<string, number>();
      for (const [key, by] of steps) {
        counter.add(key, by);
        map.set(key, (map.get(key) ?? 0) + by);
        if (map.get(key) === 0) map.delete(key);
      }
      expect(new Map(counter.entries())).toEqual(map);
      expect(counter.size).toBe(map.size);
      expect(new Set(counter.keys())).toEqual(new Set(map.keys()));
      for (const key of ["a", "b", "c"]) expect(counter.has(key)).toBe(map.has(key));
    }),
  );
});
