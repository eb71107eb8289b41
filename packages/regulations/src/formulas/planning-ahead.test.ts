import { describe, expect, it } from "vitest";
import { mustKnow } from "../testing/known.js";
import { needOfHealthStaff } from "./health-workload.js";
import { writeExplained } from "./outcome.js";
import { projectNeed } from "./projection.js";

describe("§1.6 five-year projection", () => {
  const example = { need: 10, existing: 8, growthPercent: 2, retirements: [1, 0, 2, 0, 1] };

  it("worked example: ten people needed, two percent growth, four retirements", () => {
    const { years } = mustKnow(projectNeed(example));
    expect(years.map(({ need }) => need.value)).toEqual([10, 10, 11, 11, 11]);
    expect(years.map(({ existing }) => existing)).toEqual([7, 7, 5, 5, 4]);
    expect(years.map(({ gap }) => gap)).toEqual([-3, -3, -6, -6, -7]);
    expect(writeExplained(years[2]!.need)).toBe(
      "10 orang × (1 + 2%)^3 = 10,6120…; dibulatkan menjadi 11 orang",
    );
  });
  it("counts people who are planned to come, and refuses what is missing", () => {
    const { years } = mustKnow(projectNeed({ ...example, intake: [0, 3] }));
    expect(years.map(({ existing }) => existing)).toEqual([7, 10, 8, 8, 7]);
    expect(projectNeed({ ...example, retirements: [1, null] })).toMatchObject({
      status: "unknown",
      missing: [{ name: "Pensiun tahun ke-2" }],
    });
    expect(projectNeed({ ...example, growthPercent: -150 }).status).toBe("fault");
  });
});

describe("§1.7 ABK-Kes", () => {
  const midwife = [
    { name: "ANC", achieved: 5_000, normMinutes: 20 },
    { name: "Persalinan", achieved: 100, normMinutes: 360 },
  ];
  it("worked example: a midwife's core tasks and ten percent of supporting tasks", () => {
    const need = mustKnow(needOfHealthStaff(midwife, 10));
    expect(need.standards.map(({ value }) => value)).toEqual([3_600, 200]);
    expect(need.coreNeed.value).toBe(1.8889);
    expect(need.supportFactor.value).toBe(1.1111);
    expect(need.people.value).toBe(2);
    expect(Number(need.people.exact.num) / Number(need.people.exact.den)).toBeCloseTo(2.0988, 4);
  });
  it("second example: no supporting tasks, 1.8889, two people", () => {
    const need = mustKnow(needOfHealthStaff(midwife, 0));
    expect([need.coreNeed.value, need.people.value]).toEqual([1.8889, 2]);
  });
  it("refuses a share that leaves no time, and names what is missing", () => {
    expect(needOfHealthStaff(midwife, 100).status).toBe("fault");
    expect(needOfHealthStaff(midwife, null)).toMatchObject({ missing: [{ key: "supportPercent" }] });
  });
});
