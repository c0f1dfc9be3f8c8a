import fc from "fast-check";
import { expect, it } from "vitest";
import { Ranking } from "./ranking.ts";

const score = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2.5, 1 + Number.EPSILON, 1 + 3 * Number.EPSILON, 1e-320),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

it("gives the best by score, ties in the order asked for", () => {
  fc.assert(
    fc.property(fc.array(score), fc.nat(40), (scores, limit) => {
      const ranking = new Ranking<number>((a, b) => b - a);
      scores.forEach((each, i) => {
        ranking.add(each, i);
      });
      const wanted = scores
        .map((each, item) => ({ item, score: each }))
        .sort((a, b) => b.score - a.score || b.item - a.item)
        .slice(0, limit);
      expect(ranking.best(limit)).toEqual(wanted);
      expect(ranking.best()).toHaveLength(scores.length);
    }),
  );
});

it("takes more items than it has room for at first", () => {
  const ranking = new Ranking<number>(() => 0);
  for (let i = 0; i < 50_000; i += 1) ranking.add(i, i);
  expect(ranking.best(2)).toEqual([
    { item: 49_999, score: 49_999 },
    { item: 49_998, score: 49_998 },
  ]);
});
