import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Constraint, TransferProblem } from "./format/problem.js";
import { solve } from "./solve.js";
import { exhaustiveBest } from "./testing/exhaustive.js";
import { highsBest } from "./testing/highs-oracle.js";
import { smallProblems } from "./testing/small-problems.js";
import { verifyPlan } from "./verifier/index.js";

/** The kinds of constraint that the contract tells apart. */
function kindsOf(constraint: Constraint): string[] {
  if ("by" in constraint) return [`${constraint.kind} by ${constraint.by}`];
  if (constraint.kind !== "limit") return [constraint.kind];
  const { employees, posts, units, movesOnly, weights, min, max } = constraint;
  return Object.entries({ employees, posts, units, movesOnly, weights, min, max })
    .filter(([, field]) => field !== undefined && field !== false)
    .map(([field]) => `limit with ${field}`);
}

const KINDS = [
  ...["employees", "posts", "units", "movesOnly", "weights", "min", "max"].map(
    (field) => `limit with ${field}`,
  ),
  ...["inflow", "outflow"],
  ...["apart by post", "apart by unit", "together by post", "together by unit"],
];

/** The problem with only the named constraints and ceilings. */
function only(problem: TransferProblem, names: ReadonlySet<string>): TransferProblem {
  return {
    ...problem,
    posts: problem.posts.map(({ max, ...post }) =>
      max !== undefined && names.has(`max:${post.id}`) ? { ...post, max } : post,
    ),
    constraints: problem.constraints.filter(({ name }) => names.has(name)),
  };
}

describe("solve on every mix of constraints", () => {
  it("is right where each kind decides the optimum, alone and beside most others", async () => {
    const deciding = new Map<string, number>();
    const pairs = new Set<string>();
    const problems = smallProblems({ employees: 5, posts: 4, units: 3, constraints: 4 });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const best = exhaustiveBest(problem);
        const { plan } = await solve(problem);
        expect(plan.objective).toBe(best?.objective ?? null);
        if (!best) return;
        const decides = problem.constraints.filter(
          ({ name }) => exhaustiveBest(problem, (other) => other === name)!.objective > best.objective,
        );
        for (const kind of decides.flatMap(kindsOf)) {
          deciding.set(kind, (deciding.get(kind) ?? 0) + 1);
          for (const beside of decides.flatMap(kindsOf)) pairs.add([kind, beside].sort().join(" + "));
        }
      }),
      { numRuns: 1000, seed: 61 },
    );
    expect(KINDS.filter((kind) => (deciding.get(kind) ?? 0) < 8)).toEqual([]);
    const all = KINDS.flatMap((a, i) => KINDS.slice(i + 1).map((b) => [a, b].sort().join(" + ")));
    expect(all.filter((pair) => !pairs.has(pair)).length).toBeLessThan(0.4 * all.length);
  });

  it("agrees with HiGHS on larger ones, also that there is none; what then conflicts is irreducible", async () => {
    let feasible = 0;
    let infeasible = 0;
    const problems = smallProblems({ employees: 14, posts: 6, units: 4, constraints: 6, density: 60 });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const best = await highsBest(problem);
        const { plan } = await solve(problem);
        expect([plan.status, plan.objective]).toEqual([best === null ? "infeasible" : "optimal", best]);
        if (best !== null) {
          feasible++;
          expect(verifyPlan(problem, plan).ok).toBe(true);
          return;
        }
        infeasible++;
        expect(await highsBest(only(problem, new Set(plan.conflict)))).toBeNull();
        for (const name of plan.conflict) {
          const rest = new Set(plan.conflict.filter((other) => other !== name));
          expect(await highsBest(only(problem, rest))).not.toBeNull();
        }
      }),
      { numRuns: 150, seed: 62 },
    );
    expect(feasible).toBeGreaterThan(40);
    expect(infeasible).toBeGreaterThan(20);
  });
});
