import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Names } from "../kinds/names.js";
import { editDistance, nearest } from "./nearest.js";

/** By definition, slow: what the fast one must agree with. */
function slow(a: string, b: string): number {
  const d: number[][] = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  return d[a.length]![b.length]!;
}

describe("nearest", () => {
  it("measures like the textbook, cut off at the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
      }),
    );
  });

  it("finds a misspelt name and stays silent when none or two are near", () => {
    expect(nearest("Dinas Kesehtan", ["Dinas Kesehatan", "Dinas Sosial"])).toBe("Dinas Kesehatan");
    expect(nearest("Dinas Perhubungan", ["Dinas Kesehatan", "Dinas Sosial"])).toBeNull();
    expect(nearest("SD 3", ["SD 1", "SD 2"])).toBeNull();
  });
});

describe("names of a register", () => {
  it("are found by unique name only, and suggested also for what was abolished", () => {
    const names = new Names();
    names.add("A", "Bagian Umum");
    names.add("B", "Subbagian Umum");
    names.add("C", "Seksi Umum");
    names.add("D", "Seksi Umum");
    expect(names.byName("bagian  UMUM")).toBe("A");
    expect(names.byName("Seksi Umum")).toBeNull();
    expect(names.suggest("Bagian Umum (struktur lama)")).toBe("A (Bagian Umum)");
    expect(names.suggest("A-2019")).toBe("A (Bagian Umum)");
    expect(names.suggest("Dinas Kesehatan")).toBeNull();
  });
});
