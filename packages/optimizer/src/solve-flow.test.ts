import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TransferProblem } from "./format/problem.js";
import { validateProblem } from "./format/validate.js";
import { solve } from "./solve.js";
import { shortestPathsBest } from "./testing/shortest-paths.js";
import { smallProblems } from "./testing/small-problems.js";
import { verifyPlan } from "./verifier/index.js";

/** Solves, verifies, and compares with successive shortest paths; answers the objective. */
async function agreed(problem: TransferProblem): Promise<number | null> {
  expect(validateProblem(problem).ok).toBe(true);
  const best = shortestPathsBest(problem);
  const { plan } = await solve(problem);
  expect(plan.objective).toBe(best);
  if (best === null) expect(plan.status).toBe("infeasible");
  else expect(verifyPlan(problem, plan)).toEqual({ ok: true, objective: best, bound: best, gap: 0 });
  return best;
}

/** A square assignment as in the OR-Library: everybody may hold every post, one seat each. */
function square(n: number, largest: number): fc.Arbitrary<TransferProblem> {
  const values = fc.array(fc.integer({ min: -largest, max: largest }), {
    minLength: n * n,
    maxLength: n * n,
  });
  return values.map((value) => ({
    format: "transfer-problem/1",
    units: [{ id: "U" }],
    posts: Array.from({ length: n }, (_, p) => ({ id: `P${p}`, unit: 0, need: 1, max: 1 })),
    employees: Array.from({ length: n }, (_, e) => ({ id: `E${e}`, post: (e * 7) % n })),
    candidates: {
      employee: value.map((_, i) => Math.floor(i / n)),
      post: value.map((_, i) => i % n),
      value,
    },
    constraints: [],
  }));
}

describe("solve on flows, against successive shortest paths", () => {
  it("finds the same on random networks of every kind of post", async () => {
    let infeasible = 0;
    const flows = smallProblems({ employees: 40, posts: 15, units: 1, constraints: 0, density: 30 });
    await fc.assert(
      fc.asyncProperty(flows, async (problem) => {
        if ((await agreed(problem)) === null) infeasible++;
      }),
      { numRuns: 200, seed: 51 },
    );
    expect(infeasible).toBeGreaterThan(5);
    expect(infeasible).toBeLessThan(150);
  });

  it.each([
    [10, 100],
    [30, 100],
    [60, 100],
    [30, 10],
  ])("solves square assignments of %d people, values up to %d", async (n, largest) => {
    await fc.assert(
      fc.asyncProperty(square(n, largest), async (problem) => void (await agreed(problem))),
      { numRuns: 8, seed: 52 },
    );
  });

  it("is exact where sums lie far beyond 2^31, up to the largest it accepts", async () => {
    let beyond = 0;
    for (const bits of [31, 36, 40, 44]) {
      await fc.assert(
        fc.asyncProperty(square(20, 2 ** bits), async (problem) => {
          const best = await agreed(problem);
          if (Math.abs(best!) > 2 ** 31) beyond++;
        }),
        { numRuns: 10, seed: 53 },
      );
    }
    expect(beyond).toBe(40);
    const [tooLarge] = fc.sample(square(20, 2 ** 47), { numRuns: 1, seed: 54 });
    expect(validateProblem(tooLarge)).toMatchObject({
      ok: false,
      faults: [{ where: "candidates.value", what: "sums could exceed exact integers (2^50)" }],
    });
  });

  it("solves what is empty", async () => {
    const nothing: TransferProblem = {
      format: "transfer-problem/1",
      units: [],
      posts: [],
      employees: [],
      candidates: { employee: [], post: [], value: [] },
      constraints: [],
    };
    expect(await agreed(nothing)).toBe(0);
    const posts = [{ id: "P", unit: 0, need: 3, fill: [[3, 9]] as const }];
    expect(await agreed({ ...nothing, units: [{ id: "U" }], posts })).toBe(0);
    const { plan } = await solve({ ...nothing, employees: [{ id: "E" }] });
    expect(plan).toMatchObject({ status: "infeasible", conflict: ["no-candidate:E"] });
  });
});
