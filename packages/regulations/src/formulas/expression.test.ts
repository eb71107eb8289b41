import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  type Expression,
  evaluate,
  minus,
  number,
  numbersOf,
  over,
  sum,
  times,
  toPower,
  write,
} from "./expression.js";
import { toNumber } from "./fraction.js";
import { explain, halfUp, roundedUp, unrounded, writeExplained } from "./outcome.js";

const basis = { source: "Contoh", article: null, status: "house" } as const;

describe("a formula with its numbers in it", () => {
  it("prints the line of a page and holds its value", () => {
    const formula = over(times(1_200, number(30, "menit")), number(75_000, "menit"));
    expect(write(formula)).toBe("(1.200 × 30 menit) / 75.000 menit");
    expect(writeExplained(explain(formula, basis, unrounded))).toBe(
      "(1.200 × 30 menit) / 75.000 menit = 0,48",
    );
    expect(writeExplained(explain(formula, basis, halfUp(0), "orang"))).toBe(
      "(1.200 × 30 menit) / 75.000 menit = 0,48; dibulatkan menjadi 0 orang",
    );
    expect(writeExplained(explain(over(1, 3), basis, roundedUp, "orang"))).toBe(
      "1 / 3 = 0,3333…; dibulatkan ke atas menjadi 1 orang",
    );
    expect(writeExplained(explain(over(8, 9), basis, halfUp(2), "%"))).toBe(
      "8 / 9 = 0,8888…; dibulatkan menjadi 0,89%",
    );
    expect(numbersOf(formula).map(({ unit }) => unit)).toEqual([undefined, "menit", "menit"]);
  });

  it("brackets what the reader would otherwise read differently", () => {
    expect(write(minus(10, minus(5, 2)))).toBe("10 - (5 - 2)");
    expect(write(minus(minus(10, 5), 2))).toBe("10 - 5 - 2");
    expect(write(times(2, sum([1, 2])))).toBe("2 × (1 + 2)");
    expect(write(times(2, over(1, 2)))).toBe("2 × (1 / 2)");
    expect(write(times(10, toPower(sum([1, 0.02]), 3)))).toBe("10 × (1 + 0,02)^3");
    expect(write(atLeast(minus(number(20, "JP"), number(32, "JP")), 0))).toBe("maks(20 JP - 32 JP; 0)");
    expect(write(atMost(number(138.89, "%"), 100))).toBe("min(138,89%; 100)");
    expect(write(sum([]))).toBe("0");
  });

  it("means on paper what it means inside: the written line, read by JavaScript, gives the value", () => {
    const leaf = fc.integer({ min: 1, max: 99 }).map((value) => number(value));
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map(sum),
        fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((parts) => times(...parts)),
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => minus(a, b)),
        fc.tuple(tie("tree"), leaf).map(([a, b]) => over(a, b)),
        fc.tuple(leaf, fc.integer({ min: 0, max: 3 })).map(([a, n]) => toPower(a, n)),
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => atMost(a, b)),
        fc.tuple(tie("tree"), tie("tree")).map(([a, b]) => atLeast(a, b)),
      ),
    }));
    fc.assert(
      fc.property(tree, (formula) => {
        const script = write(formula)
          .replaceAll("×", "*")
          .replaceAll("^", "**")
          .replaceAll("min(", "Math.min(")
          .replaceAll("maks(", "Math.max(")
          .replaceAll(".", "")
          .replaceAll("Mathm", "Math.m")
          .replaceAll(";", ",");
        const read: number = new Function(`return ${script}`)();
        const inside = toNumber(evaluate(formula));
        expect(Math.abs(read - inside)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(inside)));
      }),
    );
  });
});
