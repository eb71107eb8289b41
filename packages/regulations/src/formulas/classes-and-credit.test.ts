import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate, monthsBetween } from "../dates.js";
import { mustKnow } from "../testing/known.js";
import { CREDIT_SCALES, creditOf } from "./credit.js";
import { jobClassOf, jobPoints } from "./job-class.js";
import { writeExplained } from "./outcome.js";
import { predicates } from "./predicates.js";

describe("§2.1 job class", () => {
  it("example: functional levels 6-3-3-3-3-2-2-1-1 are 1,885 points, class 11", () => {
    const points = mustKnow(jobPoints("FUNGSIONAL", [6, 3, 3, 3, 3, 2, 2, 1, 1]));
    expect(points.value).toBe(1_885);
    expect(writeExplained(points)).toBe("950 + 275 + 275 + 150 + 150 + 25 + 50 + 5 + 5 = 1.885");
    expect(mustKnow(jobClassOf(points.value)).jobClass).toBe(11);
  });
  it("example: structural levels 3-2-2-2-2-4-2 are 2,780 points, class 14", () => {
    const points = mustKnow(jobPoints("STRUKTURAL", [3, 2, 2, 2, 2, 4, 2]));
    expect(points.value).toBe(2_780);
    expect(mustKnow(jobClassOf(points.value)).jobClass).toBe(14);
  });
  it("never falls with more points, and refuses levels that are not in the table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 190, max: 5_000 }), fc.nat(500), (points, more) => {
        expect(mustKnow(jobClassOf(points + more)).jobClass).toBeGreaterThanOrEqual(
          mustKnow(jobClassOf(points)).jobClass,
        );
      }),
    );
    expect(jobClassOf(189).status).toBe("fault");
    expect(jobClassOf(null).status).toBe("unknown");
    expect(jobPoints("STRUKTURAL", [3, 2, 4, 2, 2, 4, 2])).toMatchObject({
      status: "fault",
      faults: [{ key: "F3" }],
    });
    expect(jobPoints("STRUKTURAL", [3, 2, 2, 2, 2, 4])).toMatchObject({
      status: "unknown",
      missing: [{ key: "F6" }],
    });
    expect(jobPoints("STRUKTURAL", [3, 2, 2, 2, 2, 4, 2, 1]).status).toBe("fault");
  });
});

describe("§2.4 credit", () => {
  /** The printed table: jenjang and its credit of a full year, Sangat Baik to Sangat Kurang. */
  it.each([
    ["PEMULA", 5.625, 3.75, 2.813, 1.875, 0.938],
    ["TERAMPIL", 7.5, 5, 3.75, 2.5, 1.25],
    ["MAHIR", 18.75, 12.5, 9.375, 6.25, 3.125],
    ["PENYELIA", 37.5, 25, 18.75, 12.5, 6.25],
    ["AHLI_PERTAMA", 18.75, 12.5, 9.375, 6.25, 3.125],
    ["AHLI_MUDA", 37.5, 25, 18.75, 12.5, 6.25],
    ["AHLI_MADYA", 56.25, 37.5, 28.125, 18.75, 9.375],
    ["AHLI_UTAMA", 75, 50, 37.5, 25, 12.5],
  ] as const)("of a full year: %s", (jenjang, ...row) => {
    expect(
      [...predicates]
        .reverse()
        .map((predicate) => mustKnow(creditOf({ jenjang, predicate, months: 12 })).value),
    ).toEqual(row);
  });
  it.each([
    ["AHLI_PERTAMA", "BAIK", 5, 5.208],
    ["PENYELIA", "BUTUH_PERBAIKAN", 6, 9.375],
    ["AHLI_MADYA", "KURANG", 9, 14.063],
    ["AHLI_PERTAMA", "SANGAT_BAIK", 1, 1.563],
  ] as const)("example: %s, %s, %i months", (jenjang, predicate, months, credit) => {
    expect(mustKnow(creditOf({ jenjang, predicate, months })).value).toBe(credit);
  });
  it("shows its numbers, adds up over months and is refused without a predicate", () => {
    expect(
      writeExplained(mustKnow(creditOf({ jenjang: "AHLI_PERTAMA", predicate: "BAIK", months: 5 }))),
    ).toBe("(5 bulan / 12 bulan) × 12,5 × 100% = 5,2083…; dibulatkan menjadi 5,208");
    expect(creditOf({ jenjang: "MAHIR", predicate: null, months: 3 })).toMatchObject({ status: "unknown" });
    expect(creditOf({ jenjang: "MAHIR", predicate: "BAIK", months: 13 }).status).toBe("fault");
    for (const jenjang of Object.keys(CREDIT_SCALES) as (keyof typeof CREDIT_SCALES)[]) {
      const months = Array.from({ length: 12 }, (_, i) =>
        mustKnow(creditOf({ jenjang, predicate: "KURANG", months: i + 1 })),
      );
      expect(months.map(({ value }) => value)).toEqual(
        [...months.map(({ value }) => value)].sort((a, b) => a - b),
      );
    }
  });
});

describe("§11.5 months in a post", () => {
  it.each([
    ["2023-03-01", 34],
    ["2024-04-01", 21],
  ])("example: since %s until 5 January 2026", (tmt, months) => {
    expect(monthsBetween(isoDate(tmt), isoDate("2026-01-05"))).toBe(months);
  });
});
