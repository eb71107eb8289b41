import { describe, expect, it } from "vitest";
import { PlacementNetwork } from "./flow/placement-network.js";
import type { TransferProblem } from "./format/problem.js";
import { buildModel } from "./model/model.js";
import { solve } from "./solve.js";
import { buildCity } from "./testing/city.js";
import { verifyPlan } from "./verifier/index.js";

const size = { employees: 300, posts: 60, units: 8, candidatesEach: 25 };
const rules = { moveBudget: 25, outflows: 4, inflows: 3, minStaff: 8, apartPairs: 6 };

/** Solves, and says stop from the `nth` question on; answers the plan and how often it was asked after that. */
async function stoppedAt(problem: TransferProblem, nth: number) {
  let asked = 0;
  const { plan } = await solve(problem, { shouldCancel: () => ++asked >= nth });
  return { plan, asked };
}

describe("stopping a solve", () => {
  it("is asked for at least every 32 pivots, and before the first", () => {
    const network = new PlacementNetwork(buildModel(buildCity({ ...size, seed: 1 })));
    const pivotsWhenAsked: number[] = [];
    network.optimise(() => {
      pivotsWhenAsked.push(network.pivots);
      return false;
    });
    pivotsWhenAsked.push(network.pivots);
    expect(network.pivots).toBeGreaterThan(4 * 32);
    expect(pivotsWhenAsked[0]).toBe(0);
    pivotsWhenAsked.forEach((pivots, i) => {
      expect(pivots - (pivotsWhenAsked[i - 1] ?? 0)).toBeLessThanOrEqual(32);
    });
  });

  it("gives what there is wherever it happens: nothing, or a plan whose bound holds", async () => {
    let plans = 0;
    let nothing = 0;
    for (const seed of [1, 2]) {
      const problem = buildCity({ ...size, seed }, rules);
      const { plan: best } = await solve(problem);
      const { asked: questions } = await stoppedAt(problem, Number.POSITIVE_INFINITY);
      for (let i = 0; i < 40; i++) {
        const nth = 1 + Math.floor((i * questions) / 40);
        const { plan, asked } = await stoppedAt(problem, nth);
        expect(asked).toBe(nth);
        if (plan.status === "timeout") {
          nothing++;
          continue;
        }
        plans++;
        expect(verifyPlan(problem, plan)).toMatchObject({ ok: true });
        expect(plan.objective).toBeLessThanOrEqual(best.objective!);
        expect(plan.bound).toBeGreaterThanOrEqual(best.objective!);
      }
    }
    expect(plans).toBeGreaterThan(10);
    expect(nothing).toBeGreaterThan(5);
  });

  it("needs no flow: a problem is not even compiled to the end", async () => {
    const problem = buildCity({ ...size, seed: 3 }, rules);
    const { plan, asked } = await stoppedAt(problem, 4);
    expect(asked).toBe(4);
    expect(plan).toMatchObject({ status: "timeout", bound: null, stats: { pivots: 0, evaluations: 0 } });
  });
});
