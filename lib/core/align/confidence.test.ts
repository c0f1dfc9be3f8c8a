import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrateChance, interpolate } from "./confidence";

describe("calibrateChance", () => {
  it("never falls where the chance rises, and stays a chance", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(chance, chance, fc.boolean(), (one, other, isAlone) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((x) => calibrateChance(x, isAlone));
        expect(low).toBeLessThanOrEqual((high as number) + 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  it("says less than the search where it is sure of itself", () => {
    expect(calibrateChance(0.9999, false)).toBeLessThan(0.99);
    expect(calibrateChance(0.63, true)).toBeLessThan(0.5);
  });

  it("draws straight lines between knots", () => {
    const odds = (chance: number) => Math.log(chance / (1 - chance));
    const half = interpolate(
      [
        [0, 0],
        [2, 4],
      ],
      1 / (1 + Math.exp(-1)),
    );
    expect(odds(half)).toBeCloseTo(2);
  });
});
