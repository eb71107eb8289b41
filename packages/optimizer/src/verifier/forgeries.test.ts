import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemHash } from "../format/canonical.js";
import type { Multiplier, TransferPlan } from "../format/plan.js";
import type { Constraint, TransferProblem } from "../format/problem.js";
import { solve } from "../solve.js";
import { smallProblems } from "../testing/small-problems.js";
import { verifyPlan } from "./index.js";

/** The first may hold any post, the second only the last one; the first in post 1 is 10 points worse than in post 2. */
function problemWith(constraint: Constraint): TransferProblem {
  return {
    format: "transfer-problem/1",
    units: [{ id: "U" }],
    posts: ["poor", "middling", "good"].map((id) => ({ id, unit: 0, need: 2 })),
    employees: [{ id: "first" }, { id: "second" }, { id: "third" }],
    candidates: { employee: [0, 0, 0, 1, 2], post: [0, 1, 2, 2, 2], value: [-100, -10, 0, 0, 0] },
    constraints: [constraint],
  };
}

/** A plan that puts the first into post 1 and calls itself optimal, by a certificate whose arithmetic is right throughout. */
function forged(problem: TransferProblem, multiplier: Multiplier, worths: readonly number[]): TransferPlan {
  return {
    format: "transfer-plan/1",
    status: "optimal",
    objective: -10,
    bound: -10,
    gap: 0,
    assignment: [1, 2, 2],
    moves: [1, 2, 2].map((to, employee) => ({ employee, from: null, to })),
    certificate: {
      kind: "lagrangian-flow/1",
      scale: 1,
      potentials: { posts: [0, 0, 0], employees: worths },
      multipliers: [multiplier],
      bound: -10,
    },
    conflict: [],
    stats: { version: "", problemHash: problemHash(problem), pivots: 0, evaluations: 0, nodes: 0 },
  };
}

describe("verifyPlan, against forgers who know arithmetic", () => {
  it.each<[string, Constraint, Multiplier, number[], string]>([
    [
      "is paid for keeping people apart",
      { kind: "apart", name: "c", employees: [0, 1], by: "post" },
      { constraint: 0, place: 0, value: -10 },
      [0, 0, 0],
      "must not be negative",
    ],
    [
      "holds someone together with a group that they are not of",
      { kind: "together", name: "c", employees: [0, 1], by: "unit" },
      { constraint: 0, place: 0, employee: 2, value: 10 },
      [10, 0, -10],
      "needs an employee after the first",
    ],
    [
      "holds the first together with nobody",
      { kind: "together", name: "c", employees: [0, 1], by: "unit" },
      { constraint: 0, place: 0, employee: 0, value: 10 },
      [0, 0, 0],
      "needs an employee after the first",
    ],
    [
      "prices the floor of a limit without one",
      { kind: "limit", name: "c", posts: [0], max: 1 },
      { constraint: 0, value: -10 },
      [0, 0, 0],
      "prices a side that is absent",
    ],
    [
      "is paid for people who leave",
      { kind: "inflow", name: "c", unit: 0, max: 3 },
      { constraint: 0, value: -10 },
      [10, 10, 10],
      "prices a side that is absent",
    ],
    [
      "prices a constraint that is not there",
      { kind: "limit", name: "c", posts: [0], max: 1 },
      { constraint: 1, value: 10 },
      [0, 0, 0],
      "no such constraint",
    ],
  ])("rejects a certificate that %s", (_, constraint, multiplier, worths, fault) => {
    const problem = problemWith(constraint);
    expect(verifyPlan(problem, forged(problem, multiplier, worths))).toEqual({
      ok: false,
      fault: `certificate.multipliers[0]: ${fault}`,
    });
  });

  it("rejects a bound beyond what the certificate proves, or below the plan, with the gap and status to match", async () => {
    const problems = smallProblems({ employees: 4, posts: 3, units: 2, constraints: 3 });
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(problems, fc.constantFrom(-7, -1, 1, 7), async (problem, by) => {
        const { plan } = await solve(problem);
        if (!plan.certificate) return;
        tried++;
        const bound = (by > 0 ? plan.certificate.bound : plan.objective!) + by;
        const gap = (bound - plan.objective!) / Math.max(1, Math.abs(plan.objective!));
        const verdict = verifyPlan(problem, { ...plan, bound, gap, status: "feasible" });
        expect(verdict.ok || verdict.fault).toMatch(/^bound: .* must lie between/);
      }),
      { numRuns: 100, seed: 41 },
    );
    expect(tried).toBeGreaterThan(40);
  });
});
