import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOf } from "../explanation/context.js";
import { openWorld } from "../facts/world.js";
import { defaultPlanOptions, largestValueDifference } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { makeNip, smallGovernment, TMT } from "../testing/workforce.js";
import { baseReward, fillRewards, overflowCost, priorityOf, serviceOf } from "./rewards.js";

const options = defaultPlanOptions(12);

describe("the value of a person in a post", () => {
  it("is a whole number and the sum of its components, each within its weight", () => {
    const weight = fc.integer({ min: 0, max: 1000 });
    const weights = fc.record({
      education: weight,
      competence: weight,
      experience: weight,
      performance: weight,
      distance: weight,
      overdue: weight,
      development: weight,
      wish: weight,
    });
    fc.assert(
      fc.property(randomWorkforce, weights, (workforce, chosen) => {
        const { index, valuer } = openWorld(workforce, { ...options, weights: chosen }, TMT);
        index.employees.forEach((_, e) => {
          for (const post of index.posts) {
            const components = valuer.components(e, post);
            expect(valuer.total(e, post)).toBe(sumOf(components));
            for (const { name, points, max, explanation } of components) {
              expect(explanation.length).toBeGreaterThan(10);
              expect(max).toBe(chosen[name]);
              if (points === null) continue;
              expect(Number.isInteger(points)).toBe(true);
              expect(points).toBeGreaterThanOrEqual(0);
              expect(points).toBeLessThanOrEqual(max);
            }
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it("does not change when what the law forbids to score changes", () => {
    fc.assert(
      fc.property(randomWorkforce, (workforce) => {
        const values = (of: typeof workforce) => {
          const { index, valuer } = openWorld(of, options, TMT);
          return index.employees.map((_, e) => index.posts.map((post) => valuer.total(e, post)));
        };
        const other = {
          ...workforce,
          relatives: [],
          absences: workforce.absences.filter(({ kind }) => kind !== "CUTI MELAHIRKAN"),
          employees: workforce.employees.map((row) => ({
            ...row,
            name: "Nama lain",
            gender: row.gender === "F" ? "M" : "F",
          })),
        };
        expect(values(other)).toEqual(values(workforce));
      }),
      { numRuns: 100 },
    );
  });

  it("has no way to read sex, marital status, religion, names or relatives", () => {
    for (const file of ["scores.ts", "scoring-facts.ts", "messages.ts"]) {
      const source = readFileSync(new URL(file, import.meta.url), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
      expect(source).not.toMatch(/gender|agama|religion|kawin|marital|relative|\.name\b(?!\()|absence/i);
    }
  });

  it("treats a missing home as no change: the component is missing everywhere and favours no move", () => {
    const { index, valuer } = openWorld(smallGovernment(), options, TMT);
    const e = index.employeeIndex.get(makeNip(4))!;
    for (const post of index.posts) {
      const distance = valuer.components(e, post).find(({ name }) => name === "distance")!;
      expect(distance.points).toBeNull();
      expect(distance.explanation).toContain("Tempat tinggal belum tercatat");
    }
  });

  it("is silent about distance for people whose present way is not known, wherever they might go", () => {
    const workforce = smallGovernment();
    const lost = workforce.units.map((unit) => (unit.code === "SD-A" ? { ...unit, placeCode: null } : unit));
    const { index, valuer } = openWorld({ ...workforce, units: lost }, options, TMT);
    const e = index.employeeIndex.get(makeNip(3))!;
    for (const post of index.posts) expect(valuer.points(e, post, "distance")).toBeNull();
  });

  it("counts more than five years in a post only for a PNS who changes post", () => {
    const { index, valuer } = openWorld(smallGovernment(), options, TMT);
    const at = (n: number, id: string) =>
      valuer.points(
        index.employeeIndex.get(makeNip(n))!,
        index.posts.find((post) => post.id === id)!,
        "overdue",
      );
    expect(at(2, "SD-A/GURU")).toBe(0);
    // Nine years: 48 of the 60 months between five and ten years, of 120 points.
    expect(at(2, "SD-B/GURU")).toBe(96);
    expect(at(5, "SD-B/GURU")).toBe(0);
    expect(at(11, "KEL/PTK")).toBeNull();
  });

  it("values nearness: the way of 3 minutes is worth more than that of 34", () => {
    const { index, valuer } = openWorld(smallGovernment(), options, TMT);
    const e = index.employeeIndex.get(makeNip(3))!;
    const points = (id: string) => valuer.points(e, index.posts.find((post) => post.id === id)!, "distance")!;
    expect(points("SD-B/GURU")).toBe(Math.round((250 * 60) / 63));
    expect(points("SD-A/GURU")).toBe(Math.round((250 * 60) / 94));
  });
});

describe("rewards of filled seats", () => {
  it("never increase from seat to seat and always outweigh what a move can cost in value", () => {
    fc.assert(
      fc.property(randomWorkforce, fc.integer({ min: 0, max: 5000 }), (workforce, moveCost) => {
        const chosen = { ...options, moveCost };
        const { index } = openWorld(workforce, chosen, TMT);
        for (const post of index.posts) {
          if (post.seats === 0) continue;
          const rewards = fillRewards(post, priorityOf(post, index, chosen), chosen);
          expect(rewards).toHaveLength(post.seats);
          rewards.forEach(([seats, reward], k) => {
            expect(seats).toBe(1);
            expect(Number.isInteger(reward)).toBe(true);
            expect(reward).toBeLessThanOrEqual(rewards[k - 1]?.[1] ?? reward);
            expect(reward).toBeGreaterThan(2 * largestValueDifference(chosen.weights) + moveCost);
          });
          expect(overflowCost(chosen)).toBeGreaterThanOrEqual(largestValueDifference(chosen.weights));
        }
        expect(baseReward(chosen)).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it("know the service of a post from its profession, else from the unit around it", () => {
    const { index } = openWorld(smallGovernment(), options, TMT);
    const service = (id: string) => serviceOf(index.posts.find((post) => post.id === id)!, index);
    expect(service("SD-A/GURU")).toBe("pendidikan");
    expect(service("KEC-S1/KASI")).toBe("kewilayahan");
    expect(service("KEL/PTK")).toBe("kewilayahan");
  });
});
