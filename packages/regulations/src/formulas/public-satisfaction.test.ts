import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { decimal } from "./fraction.js";
import { writeExplained } from "./outcome.js";
import {
  SATISFACTION_SCALES,
  sampleSize,
  satisfactionOfAnswers,
  satisfactionOfMeans,
} from "./public-satisfaction.js";

const rows = ["333433433", "433434434", "332433334", "443444434", "333333333"].map((row) =>
  [...row].map(Number),
);

describe("§9.1 public satisfaction", () => {
  it.each([
    [[3.45, 3.26, 3.13, 3.62, 3.2, 3.35, 3.4, 3.18, 3.55], 83.72, "B", 82.89, "B"],
    [[3.1, 3.02, 2.95, 3.3, 3.05, 3.12, 3.15, 2.98, 3.08], 77.08, "B", 76.31, "C"],
    [[3.8, 3.75, 3.6, 3.9, 3.7, 3.85, 3.88, 3.55, 3.66], 93.58, "A", 92.65, "A"],
  ])("worked example %#: exact weight and the printed 0.11", (means, index, grade, printed, printedGrade) => {
    const exact = mustKnow(satisfactionOfMeans(means));
    expect([exact.index.value, exact.grade.code, exact.weight]).toEqual([index, grade, "1/9"]);
    const rounded = mustKnow(satisfactionOfMeans(means, { weight: "0.11" }));
    expect([rounded.index.value, rounded.grade.code, rounded.weight]).toEqual([
      printed,
      printedGrade,
      "0.11",
    ]);
  });
  it("raw data example: five respondents, 83.33, B, weakest element U3", () => {
    const result = mustKnow(satisfactionOfAnswers(rows));
    expect(result.means.map(({ value }) => value)).toEqual([3.4, 3.2, 2.8, 3.8, 3.2, 3.4, 3.6, 3, 3.6]);
    expect(decimal(result.index.exact, 4)).toBe(83.3333);
    expect([result.index.value, result.grade.code, result.weakest, result.respondents]).toEqual([
      83.33,
      "B",
      ["U3"],
      5,
    ]);
  });
  it("shows its numbers", () => {
    expect(writeExplained(mustKnow(satisfactionOfMeans(Array(9).fill(3)))!.index)).toBe(
      "((3 + 3 + 3 + 3 + 3 + 3 + 3 + 3 + 3) / 9) × 25 = 75",
    );
  });
  it("old data keep the old scale", () => {
    const old = SATISFACTION_SCALES.find(({ id }) => id === "IKM-2004")!;
    const grade = (mean: number, scale?: typeof old) =>
      mustKnow(satisfactionOfMeans(Array(9).fill(mean), scale && { scale })).grade.code;
    expect([1.75, 1.76, 2.5, 2.52, 3.25, 3.26].map((mean) => grade(mean, old))).toEqual([
      "D",
      "C",
      "C",
      "B",
      "B",
      "A",
    ]);
    expect(grade(3.26)).toBe("B");
  });
  it("names an answer that is missing and refuses one that does not exist", () => {
    const gap = rows.map((row, r) => row.map((one, i) => (r === 1 && i === 4 ? null : one)));
    expect(satisfactionOfAnswers(gap)).toMatchObject({
      status: "unknown",
      missing: [{ key: "1.U5", name: "Jawaban U5 responden ke-2" }],
    });
    expect(satisfactionOfAnswers([[...rows[0]!.slice(0, 8), 5]])).toMatchObject({ status: "fault" });
    expect(satisfactionOfAnswers([]).status).toBe("unknown");
    expect(satisfactionOfMeans([3, 3]).status).toBe("unknown");
  });
  it("lies between 25 and 100, and a better answer never lowers it", () => {
    const answers = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(answers, fc.nat(), fc.nat(8), (list, r, i) => {
        const { value } = mustKnow(satisfactionOfAnswers(list)).index;
        expect(value).toBeGreaterThanOrEqual(25);
        expect(value).toBeLessThanOrEqual(100);
        const better = list.map((row, at) =>
          at === r % list.length ? row.map((one, u) => (u === i ? Math.min(4, one + 1) : one)) : row,
        );
        expect(mustKnow(satisfactionOfAnswers(better)).index.value).toBeGreaterThanOrEqual(value);
      }),
    );
  });
  it.each([
    [100, 80],
    [500, 217],
    [1_000, 278],
    [5_000, 357],
    [10_000, 370],
  ])("sample size of %i customers", (population, size) => {
    expect(mustKnow(sampleSize(population)).value).toBe(size);
  });
  it("a sample is never larger than its customers nor smaller than that of fewer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(1_000), (population, more) => {
        const size = mustKnow(sampleSize(population)).value;
        expect(size).toBeLessThanOrEqual(population);
        expect(mustKnow(sampleSize(population + more)).value).toBeGreaterThanOrEqual(size);
      }),
    );
    expect(sampleSize(0).status).toBe("fault");
  });
});
