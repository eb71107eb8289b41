import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemHash } from "../format/canonical.js";
import type { TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";
import { validateProblem } from "../format/validate.js";
import { solve } from "../solve.js";
import { exhaustiveBest } from "../testing/exhaustive.js";
import { smallProblems } from "../testing/small-problems.js";
import { verifyPlan } from "./index.js";

type Path = readonly (string | number)[];

/** Every number and text in a document, by its path. */
function cells(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number" || typeof value === "string") return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    cells(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function changed<T>(document: T, path: Path, by: number): T {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  at[last] = typeof at[last] === "number" ? (at[last] as number) + by : `${at[last]}x`;
  return copy as T;
}

/** Cells that claim nothing about the plan. */
const FREE = new Set(["version", "pivots", "evaluations", "nodes"]);

const problems = smallProblems({ employees: 4, posts: 3, units: 2, constraints: 3 });

async function solved(problem: TransferProblem): Promise<TransferPlan | null> {
  const { plan } = await solve(problem);
  return plan.certificate ? plan : null;
}

describe("verifyPlan", () => {
  it("notices any change of one cell of a plan, unless the changed certificate proves as much by itself", async () => {
    let rejected = 0;
    let equivalent = 0;
    await fc.assert(
      fc.asyncProperty(
        problems,
        fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0),
        async (problem, by) => {
          const plan = await solved(problem);
          if (!plan) return;
          expect(verifyPlan(problem, plan).ok).toBe(true);
          for (const path of cells(plan)) {
            if (FREE.has(String(path.at(-1)))) continue;
            const verdict = verifyPlan(problem, changed(plan, path, by));
            if (!verdict.ok) {
              rejected++;
              continue;
            }
            equivalent++;
            // Prices of what nobody wants, say, may change: the bound is recomputed and comes out the same.
            expect(path[0]).toBe("certificate");
            expect(["potentials", "multipliers", "scale"]).toContain(path[1]);
            expect(verdict.objective).toBe(plan.objective);
            expect(verdict.bound).toBe(plan.certificate!.bound);
          }
        },
      ),
      { numRuns: 150, seed: 21 },
    );
    expect(rejected).toBeGreaterThan(1000);
    expect(equivalent).toBeLessThan(rejected / 20);
  });

  it("never accepts a plan for a changed problem unless it is right for that one", async () => {
    let accepted = 0;
    let rejected = 0;
    await fc.assert(
      fc.asyncProperty(
        problems,
        fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0),
        async (problem, by) => {
          const plan = await solved(problem);
          if (!plan) return;
          for (const path of cells(problem)) {
            const other = changed(problem, path, by);
            if (!validateProblem(other).ok) continue;
            expect(verifyPlan(other, plan)).toMatchObject({ ok: false });
            // Under the right hash the rest has to decide.
            const renamed = { ...plan, stats: { ...plan.stats, problemHash: problemHash(other) } };
            const verdict = verifyPlan(other, renamed);
            if (!verdict.ok) {
              rejected++;
              continue;
            }
            accepted++;
            const best = exhaustiveBest(other)!;
            expect(best.objective).toBeLessThanOrEqual(verdict.bound);
            if (plan.bound === verdict.bound) expect(verdict.objective).toBeLessThanOrEqual(best.objective);
          }
        },
      ),
      { numRuns: 80, seed: 22 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(rejected).toBeGreaterThan(300);
  });

  it("recomputes a valid upper bound for arbitrary prices", async () => {
    const numbers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(problems, numbers, async (problem, noise) => {
        const plan = await solved(problem);
        if (!plan) return;
        const { certificate } = plan;
        const point = certificate!.scale;
        let i = 0;
        const shake = (value: number) => value + Math.round((noise[i++ % noise.length]! * point) / 7);
        const shaken = {
          ...certificate!,
          potentials: { ...certificate!.potentials, posts: certificate!.potentials.posts.map(shake) },
          multipliers: certificate!.multipliers.map((m) => ({
            ...m,
            value: Math.sign(m.value) * Math.abs(shake(m.value)),
          })),
        };
        const { recomputeBound } = await import("./bound.js");
        const answer = recomputeBound(problem, shaken);
        // Employee potentials no longer fit; the complaint must be about them, or the bound must hold.
        if (typeof answer === "string") expect(answer).toContain("potentials.employees");
        else expect(Number(answer)).toBeGreaterThanOrEqual(plan.objective!);
      }),
      { numRuns: 150, seed: 23 },
    );
  });
});
