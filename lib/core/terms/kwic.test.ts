import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanAsRead } from "../text/mask-syntax.ts";
import type { Span } from "../text/span.ts";
import { kwic } from "./kwic.ts";

describe("kwic", () => {
  it("gives the words around a span and cuts between words", () => {
    const text = "Mawaziri wa fedha walijadili vikwazo vipya dhidi ya benki hiyo mjini Nairobi.";
    const start = text.indexOf("vikwazo");
    expect(kwic(text, { start, end: start + 7 }, 12)).toEqual({
      left: "… walijadili ",
      match: "vikwazo",
      right: " vipya dhidi …",
    });
  });

  it("looks at no more of a long text than the line shows", () => {
    const text = "Mawaziri *walijadili* vikwazo vipya. ".repeat(140_000);
    for (let k = 0; k < 20_000; k += 1) {
      const start = text.indexOf("vikwazo", k * 200);
      expect(kwic(text, { start, end: start + 7 }, 4).match).toBe("vikwazo");
    }
  });

  it("leaves short texts whole", () => {
    expect(kwic("Amani imerejea.", { start: 0, end: 5 })).toEqual({ left: "", match: "Amani", right: " imerejea." });
  });

  it("shows no marks and no addresses of a segment", () => {
    const text = "Rais [Samia **Suluhu**](https://habari.example/sw/samia) alitembelea *Tanga* jana.";
    const start = text.indexOf("Suluhu");
    const lineOf = (span: Span) => {
      const read = spanAsRead(text, span);
      return kwic(read.text, read.span);
    };
    expect(lineOf({ start, end: start + 6 })).toEqual({
      left: "Rais Samia ",
      match: "Suluhu",
      right: " alitembelea Tanga jana.",
    });
    const whole = { start: text.indexOf("Samia"), end: start + 6 };
    expect(lineOf(whole).match).toBe("Samia Suluhu");
  });

  it("never gives more than the width on a side, and the match as it stands", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(40), (text, a, b, width) => {
        const start = Math.min(a, b) % (text.length + 1);
        const end = Math.min(text.length, start + (b % 7));
        const line = kwic(text, { start, end }, width);
        expect(line.match).toBe(text.slice(start, end).replace(/\s+/g, " "));
        expect(line.left.length).toBeLessThanOrEqual(width + 2);
        expect(line.right.length).toBeLessThanOrEqual(width + 2);
      }),
    );
  });
});
