import { solve, type TransferProblem } from "@selaras/optimizer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreOf } from "../baselines/score.js";
import { brokenLimits } from "../fairness/broken-limits.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { randomWorkforce } from "../testing/random-workforce.js";
import { TMT } from "../testing/workforce.js";
import { leastChange } from "./least-change.js";

const options = { ...defaultPlanOptions(12), budget: 6, moveCost: 0 };
const apart = (a: readonly number[], b: readonly number[]) => a.filter((post, e) => post !== b[e]).length;

describe("the answer that changes least", () => {
  it("takes back an exchange that nobody gains by, and leaves what the decision asks", () => {
    const rows = [0, 1, 2]
      .flatMap((e) => [0, 1, 2, 3].map((p) => [e, p] as const))
      .filter(([e, p]) => e !== 2 || p === 3);
    const problem: TransferProblem = {
      format: "transfer-problem/1",
      units: [{ id: "U" }],
      posts: ["A", "B", "C", "D"].map((id) => ({ id, unit: 0, need: 1, max: 1, fill: [[1, 100]] as const })),
      employees: [0, 1, 2].map((post) => ({ id: String(post), post })),
      candidates: { employee: rows.map(([e]) => e), post: rows.map(([, p]) => p), value: rows.map(() => 10) },
      constraints: [],
    };
    // The third may only be in D; the first two were exchanged on the way, or sent round through the post left.
    expect(leastChange(problem, [0, 1, 2], [1, 0, 3])).toEqual([0, 1, 3]);
    expect(leastChange(problem, [0, 1, 2], [1, 2, 3])).toEqual([0, 1, 3]);
    const dear = {
      ...problem,
      candidates: { ...problem.candidates, value: rows.map(([e, p]) => (e === 0 && p === 1 ? 11 : 10)) },
    };
    expect(leastChange(dear, [0, 1, 2], [1, 0, 3])).toEqual([1, 0, 3]);
  });

  it("is worth no less, breaks nothing, and never changes more people", async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkforce, fc.integer({ min: 0, max: 3 }), async (workforce, level) => {
        const built = buildProblem(workforce, options, TMT);
        // Values in coarse steps: many placements of equal worth.
        const step = 10 ** level;
        const value = Array.from(built.problem.candidates.value, (one) => Math.round(one / step) * step);
        const problem = { ...built.problem, candidates: { ...built.problem.candidates, value } };
        const { plan } = await solve(problem);
        const today = problem.employees.map(({ post }) => post!);
        const { plan: other } = await solve({
          ...problem,
          constraints: [...problem.constraints, { kind: "limit", name: "lain", movesOnly: true, max: 3 }],
        });
        for (const reference of [today, other.assignment]) {
          const near = leastChange(problem, reference, plan.assignment);
          expect(scoreOf(problem, near).objective).toBe(plan.objective);
          expect(brokenLimits(problem, near)).toEqual([]);
          expect(apart(near, reference)).toBeLessThanOrEqual(apart(plan.assignment, reference));
        }
      }),
      { numRuns: 150 },
    );
  });
});
