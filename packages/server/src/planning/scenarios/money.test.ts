import type { PlanOptions } from "@selaras/contract";
import { solve } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { brokenLimits } from "../fairness/broken-limits.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { costOfMoves, moveCosts, RUPIAH_NAME } from "./money.js";

const basis: PlanOptions = { ...defaultPlanOptions(12), budget: 12 };
/** Few and round, so that a budget is often just used up or just missed. */
const hundreds = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count * 100_000);
const rates = fc.record({ sameDistrict: hundreds(5), otherDistrict: hundreds(5), budget: hundreds(9) });

describe("a budget of rupiah", () => {
  it("is never exceeded by what the moves cost with the office's figures", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomWorkforce, fc.constant(smallGovernment())),
        rates,
        async (workforce, money) => {
          const options = { ...basis, money };
          const { problem } = buildProblem(workforce, options, TMT);
          const { plan } = await solve(problem, { timeLimitSeconds: 5 });
          const world = openWorld(workforce, options, TMT);
          const costs = moveCosts(world)!;
          const spent = plan.moves.reduce((sum, { employee, to }) => sum + costs(employee, to).rupiah, 0);
          expect(spent).toBeLessThanOrEqual(money.budget);
          expect(costOfMoves(world, plan.moves)?.rupiah).toBe(spent);
          expect(brokenLimits(problem, plan.assignment)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is a limit that the register of fairness sees broken", async () => {
    const money = { sameDistrict: 500_000, otherDistrict: 500_000, budget: 20_000_000 };
    const { problem } = buildProblem(smallGovernment(), { ...basis, money }, TMT);
    const { plan } = await solve(problem);
    expect(plan.moves.length).toBeGreaterThan(1);
    const tight = problem.constraints.map((one) => (one.name === RUPIAH_NAME ? { ...one, max: 1 } : one));
    expect(brokenLimits({ ...problem, constraints: tight }, plan.assignment)).toEqual([RUPIAH_NAME]);
  });

  it("counts the higher figure where a kecamatan is not known, and says so", () => {
    const workforce = smallGovernment();
    const homeless = { ...workforce, units: workforce.units.map((unit) => ({ ...unit, placeCode: null })) };
    const money = { sameDistrict: 100, otherDistrict: 900, budget: null };
    const costs = moveCosts(openWorld(homeless, { ...basis, money }, TMT))!;
    expect(costs(0, 1)).toEqual({ rupiah: 900, uncertain: true });
  });

  it("stays unknown without the office's figures, and limits nothing", () => {
    for (const money of [undefined, { sameDistrict: 100, otherDistrict: null, budget: 5 }]) {
      const options: PlanOptions = money ? { ...basis, money } : basis;
      const { problem } = buildProblem(smallGovernment(), options, TMT);
      expect(problem.constraints.some(({ name }) => name === RUPIAH_NAME)).toBe(false);
      expect(costOfMoves(openWorld(smallGovernment(), options, TMT), [])).toBeNull();
    }
  });
});
