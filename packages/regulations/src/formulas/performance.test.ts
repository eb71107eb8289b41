import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import {
  expectations,
  predicateOf,
  predicateOfOldScore,
  predicateOfQuadrant,
  readExpectation,
} from "./performance.js";
import { performanceYears } from "./performance-years.js";
import {
  creditPercent,
  predicateNames,
  predicates,
  professionalismScore,
  readPredicate,
  talentScore,
} from "./predicates.js";

describe("§5.1 predicate of results and behaviour", () => {
  it("examples: above and met is Baik; below and above is Butuh Perbaikan", () => {
    expect(mustKnow(predicateOf("DI_ATAS", "SESUAI")).predicate).toBe("BAIK");
    expect(mustKnow(predicateOf("DI_BAWAH", "DI_ATAS")).predicate).toBe("BUTUH_PERBAIKAN");
  });
  it("gives every pair exactly one predicate, and a better result or behaviour never a worse one", () => {
    const rank = (results: number, behaviour: number) =>
      predicates.indexOf(mustKnow(predicateOf(expectations[results]!, expectations[behaviour]!)).predicate);
    for (const results of [0, 1, 2])
      for (const behaviour of [0, 1, 2]) {
        expect(rank(results, behaviour)).toBeGreaterThanOrEqual(0);
        if (results > 0)
          expect(rank(results, behaviour)).toBeGreaterThanOrEqual(rank(results - 1, behaviour));
        if (behaviour > 0)
          expect(rank(results, behaviour)).toBeGreaterThanOrEqual(rank(results, behaviour - 1));
      }
    expect(predicateOf(null, "SESUAI")).toMatchObject({
      status: "unknown",
      missing: [{ name: "Hasil kerja" }],
    });
  });
  it("reads codes and both spellings of ekspektasi", () => {
    expect(
      ["1", "2", "3", "Di Atas Ekspektasi", "SESUAI ESPEKTASI", "dibawah ekspektasi", "DI_BAWAH"].map(
        readExpectation,
      ),
    ).toEqual(["DI_ATAS", "SESUAI", "DI_BAWAH", "DI_ATAS", "SESUAI", "DI_BAWAH", "DI_BAWAH"]);
    expect(["4", "", "baik", "di samping ekspektasi"].map(readExpectation)).toEqual([null, null, null, null]);
    expect([1, 2, 3, 4, 5].map(predicateOfQuadrant)).toEqual([...predicates].reverse());
    expect([0, 6, 1.5].map(predicateOfQuadrant)).toEqual([null, null, null]);
  });
});

describe("§5.2 numeric conversions", () => {
  it("follow the table", () => {
    const row = (scale: Readonly<Record<string, number>>) =>
      [...predicates].reverse().map((one) => scale[one]);
    expect(row(creditPercent)).toEqual([150, 100, 75, 50, 25]);
    expect(row(talentScore)).toEqual([100, 80, 60, 40, 20]);
    expect(row(professionalismScore)).toEqual([30, 25, 15, 5, 1]);
  });
  it("read Cukup as Butuh Perbaikan and an unknown word as unknown, never as zero", () => {
    expect(readPredicate("Cukup")).toBe("BUTUH_PERBAIKAN");
    for (const one of predicates) expect(readPredicate(` ${predicateNames[one].toUpperCase()} `)).toBe(one);
    expect(readPredicate("lumayan")).toBeNull();
  });
  it("read the old scale, where 110 needs a new idea", () => {
    const of = (score: number, idea: boolean | null = false) => {
      const outcome = predicateOfOldScore(score, idea);
      return outcome.status === "known" ? outcome.predicate : outcome.status;
    };
    expect([120, 110, 109.99, 90.01, 90, 70.01, 70, 50.01, 50, 0].map((score) => of(score, true))).toEqual([
      "SANGAT_BAIK",
      "SANGAT_BAIK",
      "BAIK",
      "BAIK",
      "BUTUH_PERBAIKAN",
      "BUTUH_PERBAIKAN",
      "KURANG",
      "KURANG",
      "SANGAT_KURANG",
      "SANGAT_KURANG",
    ]);
    expect([of(115, false), of(115, null), of(95, null), of(121)]).toEqual([
      "BAIK",
      "unknown",
      "BAIK",
      "fault",
    ]);
  });
});

describe("performance over five years", () => {
  const rows = [
    { year: 2020, predicate: "KURANG" },
    { year: 2022, predicate: "Baik" },
    { year: 2023, predicate: "SANGAT BAIK" },
    { year: 2025, predicate: "Baik" },
  ];
  it("lists every year, leaves a missing one missing, and does not decide the gate over a gap", () => {
    const view = mustKnow(performanceYears(rows, 2025));
    expect(view.years.map(({ year, predicate }) => [year, predicate])).toEqual([
      [2021, null],
      [2022, "BAIK"],
      [2023, "SANGAT_BAIK"],
      [2024, null],
      [2025, "BAIK"],
    ]);
    expect(view.missingYears).toEqual([2021, 2024]);
    expect(view.counts).toMatchObject({ BAIK: 2, SANGAT_BAIK: 1, KURANG: 0 });
    expect(view.latest).toEqual({ year: 2025, predicate: "BAIK", current: true });
    expect(view.twoYearsGood).toBe("unknown");
  });
  it("one known year below Baik says no even beside a gap; two good years say yes", () => {
    const gate = (list: typeof rows, lastYear: number) =>
      mustKnow(performanceYears(list, lastYear)).twoYearsGood;
    expect(gate([{ year: 2024, predicate: "KURANG" }], 2025)).toBe(false);
    expect(gate(rows, 2023)).toBe(true);
    expect(gate([], 2025)).toBe("unknown");
    expect(mustKnow(performanceYears(rows, 2024)).latest).toMatchObject({ year: 2023, current: false });
    expect(mustKnow(performanceYears([], 2024)).latest).toBeNull();
  });
  it("refuses two predicates for one year and words it cannot read", () => {
    expect(performanceYears([...rows, { year: 2025, predicate: "Kurang" }], 2025)).toMatchObject({
      status: "fault",
      faults: [{ key: "2025", found: "Baik, Kurang" }],
    });
    expect(performanceYears([...rows, { year: 2025, predicate: "baik" }], 2025).status).toBe("known");
    expect(performanceYears([{ year: 2025, predicate: "lumayan" }], 2025)).toMatchObject({ status: "fault" });
  });
  it("counts add up to the years that are known", () => {
    const appraisal = fc.record({
      year: fc.integer({ min: 2015, max: 2030 }),
      predicate: fc.constantFrom(...predicates),
    });
    fc.assert(
      fc.property(fc.uniqueArray(appraisal, { selector: ({ year }) => year }), (list) => {
        const view = mustKnow(performanceYears(list, 2025));
        const counted = Object.values(view.counts).reduce((sum, one) => sum + one, 0);
        expect(counted + view.missingYears.length).toBe(5);
        expect(counted).toBe(list.filter(({ year }) => year > 2020 && year <= 2025).length);
      }),
    );
  });
});
