import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  decimal,
  divide,
  exactly,
  floor,
  multiply,
  ratio,
  roundHalfUp,
  subtract,
  sumOf,
  toNumber,
  writeDecimal,
} from "./fraction.js";

const parts = fc.tuple(fc.bigInt(-1_000_000n, 1_000_000n), fc.bigInt(1n, 1_000_000n));
const fractions = parts.map(([num, den]) => ratio(num, den));

describe("exact numbers", () => {
  it("are read as they are written, and reach the number they came from", () => {
    expect(exactly(88.89)).toEqual({ num: 8889n, den: 100n });
    expect(exactly(1e-7)).toEqual({ num: 1n, den: 10_000_000n });
    expect(exactly(2.5e21)).toEqual({ num: 2_500_000_000_000_000_000_000n, den: 1n });
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (value) => {
        fc.pre(Math.abs(value) > 1e-9);
        expect(toNumber(exactly(value))).toBe(value);
      }),
    );
  });

  it("refuse what is no number", () => {
    expect(() => exactly(Number.NaN)).toThrow(RangeError);
    expect(() => exactly(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => divide(exactly(1), exactly(0))).toThrow(RangeError);
  });

  it("add, multiply and divide without losing anything", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).num)));
      }),
    );
    expect(sumOf([0.1, 0.2].map(exactly))).toEqual(exactly(0.3));
  });

  it("round half up and by at most half a step", () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5].map((value) => decimal(exactly(value), 0))).toEqual([1, 2, 3, 0, -1]);
    expect(decimal(exactly(82.885), 2)).toBe(82.89);
    fc.assert(
      fc.property(fractions, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const error = subtract(roundHalfUp(value, decimals), value);
        const half = ratio(1n, 2n * 10n ** BigInt(decimals));
        expect(compare(error, half)).toBeLessThanOrEqual(0);
        expect(compare(error, ratio(-half.num, half.den))).toBe(1);
      }),
    );
  });

  it("are written with a decimal comma, cut and marked when they go on", () => {
    expect(writeDecimal(exactly(1_200))).toBe("1.200");
    expect(writeDecimal(exactly(2_500_000_000))).toBe("2.500.000.000");
    expect(writeDecimal(exactly(0.48))).toBe("0,48");
    expect(writeDecimal(exactly(-2.5))).toBe("-2,5");
    expect(writeDecimal(ratio(112_499, 75_000))).toBe("1,4999…");
    expect(writeDecimal(ratio(1, 3), 2)).toBe("0,33…");
    expect(writeDecimal(exactly(999))).toBe("999");
    fc.assert(
      fc.property(fractions, (value) => {
        const read = Number(writeDecimal(value, 4).replaceAll(".", "").replace("…", "").replace(",", "."));
        expect(Math.abs(read - toNumber(value))).toBeLessThan(0.0001);
      }),
    );
  });

  it("have a floor on both sides of zero", () => {
    expect([ratio(7, 2), ratio(-7, 2), ratio(-4, 2)].map((value) => Number(floor(value)))).toEqual([
      3, -4, -2,
    ]);
  });
});
