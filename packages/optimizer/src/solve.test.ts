import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateProblem } from "./format/validate.js";
import { solve } from "./solve.js";
import { exhaustiveBest } from "./testing/exhaustive.js";
import { smallProblems } from "./testing/small-problems.js";
import { verifyPlan } from "./verifier/index.js";

const SEED = 20261124;

describe("solve", () => {
  it.each([1, 2, 3, 4])(
    "finds the objective and the fewest moves that trying every placement finds (%i)",
    async (part) => {
      let infeasible = 0;
      const problems = smallProblems({ employees: 5, posts: 4, units: 3, constraints: 5 });
      await fc.assert(
        fc.asyncProperty(problems, async (problem) => {
          expect(validateProblem(problem)).toEqual({ ok: true, problem });
          const best = exhaustiveBest(problem);
          const { plan } = await solve(problem);
          if (!best) {
            infeasible++;
            expect(plan.status).toBe("infeasible");
            return;
          }
          expect(plan).toMatchObject({
            status: "optimal",
            objective: best.objective,
            bound: best.objective,
            gap: 0,
          });
          expect(plan.moves.length).toBe(best.moves);
          expect(verifyPlan(problem, plan)).toMatchObject({ ok: true, objective: best.objective });
        }),
        { numRuns: 350, seed: SEED + part },
      );
      expect(infeasible).toBeGreaterThan(50);
    },
  );

  it("moves as few people as the best objective allows when many plans are equally good", async () => {
    let ties = 0;
    const flat = smallProblems({ employees: 5, posts: 4, units: 3, constraints: 2 }).map((problem) => ({
      ...problem,
      employees: problem.employees.map(({ moveCost: _, ...employee }) => employee),
      posts: problem.posts.map((post) => ({ ...post, fill: [], overflowCost: 0 })),
      candidates: {
        ...problem.candidates,
        value: problem.candidates.value.map((value) => Math.abs(value % 2)),
      },
    }));
    await fc.assert(
      fc.asyncProperty(flat, async (problem) => {
        const best = exhaustiveBest(problem);
        if (!best) return;
        const { plan } = await solve(problem);
        if (best.moves > 0) ties++;
        expect([plan.objective, plan.moves.length]).toEqual([best.objective, best.moves]);
      }),
      { numRuns: 500, seed: SEED },
    );
    expect(ties).toBeGreaterThan(100);
  });

  it("names an irreducible conflict when nothing is allowed", async () => {
    let seen = 0;
    const problems = smallProblems({ employees: 4, posts: 3, units: 2, constraints: 7 });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        if (exhaustiveBest(problem)) return;
        seen++;
        const { plan } = await solve(problem);
        const among = new Set(plan.conflict);
        expect(plan).toMatchObject({ status: "infeasible", objective: null, bound: null, assignment: [] });
        expect(exhaustiveBest(problem, (name) => !among.has(name))).toBeNull();
        for (const name of among) {
          expect(exhaustiveBest(problem, (other) => !among.has(other) || other === name)).not.toBeNull();
        }
      }),
      { numRuns: 400, seed: SEED },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
