import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemHash } from "../format/canonical.js";
import type { TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";
import { validateProblem } from "../format/validate.js";
import { validatePlan } from "../format/validate-plan.js";
import { solve } from "../solve.js";
import { exhaustiveBest } from "../testing/exhaustive.js";
import { planHolds } from "../testing/plan-oracle.js";
import { smallProblems } from "../testing/small-problems.js";
import { verifyPlan } from "./index.js";

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

/** Every number, text and truth value of a document, and every list, by its path. */
function cells(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [path];
  const inner = Object.entries(value).flatMap(([key, field]) =>
    cells(field, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) && value.length > 0 ? [path, ...inner] : inner;
}

/** The document with one cell changed: a number moved, a text lengthened, a truth turned, a list shortened or its ends swapped. */
function changed<T>(document: T, path: Path, by: number): T {
  const copy = structuredClone(document) as Node;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Node;
  const last = path.at(-1)!;
  const cell = at[last];
  if (typeof cell === "number") at[last] = cell + by;
  else if (typeof cell === "boolean") at[last] = !cell;
  else if (last === "status") at[last] = cell === "optimal" ? "feasible" : "optimal";
  else if (typeof cell === "string") at[last] = `${cell}x`;
  else if (cell === null) at[last] = by;
  else if (by > 0) (cell as unknown[]).pop();
  else (cell as unknown[]).push((cell as unknown[]).shift());
  return copy as T;
}

/** Of what a verdict may complain when this field of a plan is wrong: of the field, or of what must follow from it. */
const REASONS: Record<string, RegExp> = {
  format: /^format/,
  status: /^status/,
  objective: /^objective/,
  bound: /^(bound|gap|status)/,
  gap: /^gap/,
  assignment: /^(assignment|moves|posts|constraints|objective)/,
  moves: /^moves/,
  certificate: /^(certificate|bound)/,
  stats: /^stats.problemHash/,
};
/** Fields that claim nothing about the plan. */
const FREE = new Set(["version", "pivots", "evaluations", "nodes"]);

const problems = smallProblems({ employees: 4, posts: 3, units: 3, constraints: 4 });
const weighty = smallProblems({ employees: 5, posts: 3, units: 2, constraints: 3, gentle: true });
const steps = fc.constantFrom(-7, -2, -1, 1, 2, 5, 100);
/** Prices are counted in 1/2^20 points. */
const finerSteps = fc.oneof(steps, fc.constantFrom(-(2 ** 20), 2 ** 20));

async function solved(problem: TransferProblem): Promise<TransferPlan | null> {
  const { plan } = await solve(problem);
  if (!plan.certificate) return null;
  expect(verifyPlan(problem, plan).ok).toBe(true);
  expect(planHolds(problem, plan)).toBe(true);
  return plan;
}

describe("verifyPlan, held against the contract's words", () => {
  it("rejects a plan or certificate with one cell changed, for the right reason, unless it says the same", async () => {
    const rejected: Record<string, number> = {};
    let equivalent = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(problems, weighty), finerSteps, async (problem, by) => {
        const plan = await solved(problem);
        if (!plan) return;
        for (const path of cells(plan)) {
          if (FREE.has(String(path.at(-1)))) continue;
          const other = changed(plan, path, by);
          if (!validatePlan(other).ok) continue;
          const verdict = verifyPlan(problem, other);
          const hashHolds = other.stats.problemHash === plan.stats.problemHash;
          expect([path, verdict.ok]).toEqual([path, hashHolds && planHolds(problem, other)]);
          if (verdict.ok) {
            equivalent++;
            // Whatever still holds proves a bound that is true.
            expect(exhaustiveBest(problem)!.objective).toBeLessThanOrEqual(verdict.bound);
            continue;
          }
          const field = String(path[0]);
          expect(verdict.fault).toMatch(REASONS[field]!);
          rejected[field] = (rejected[field] ?? 0) + 1;
        }
      }),
      { numRuns: 250, seed: 31 },
    );
    const total = Object.values(rejected).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(2000);
    expect(equivalent).toBeLessThan(total / 10);
    expect(Object.keys(rejected).sort()).toEqual(
      Object.keys(REASONS)
        .filter((field) => field !== "format")
        .sort(),
    );
    expect(Math.min(...Object.values(rejected))).toBeGreaterThan(80);
  });

  it("rejects a plan of a problem with one cell changed, unless it is a true plan of that one too", async () => {
    let rejected = 0;
    let equivalent = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(problems, weighty), steps, async (problem, by) => {
        const plan = await solved(problem);
        if (!plan) return;
        for (const path of cells(problem)) {
          const other = changed(problem, path, by);
          if (!validateProblem(other).ok) continue;
          if (problemHash(other) === problemHash(problem)) continue;
          expect(verifyPlan(other, plan)).toEqual({
            ok: false,
            fault: "stats.problemHash: belongs to another problem",
          });
          // Under the right hash the rest has to decide.
          const renamed = { ...plan, stats: { ...plan.stats, problemHash: problemHash(other) } };
          const verdict = verifyPlan(other, renamed);
          expect([path, verdict.ok]).toEqual([path, planHolds(other, renamed)]);
          if (!verdict.ok) {
            rejected++;
            continue;
          }
          equivalent++;
          const best = exhaustiveBest(other)!;
          expect(best.objective).toBeLessThanOrEqual(verdict.bound);
          expect(best.objective).toBeGreaterThanOrEqual(verdict.objective);
        }
      }),
      { numRuns: 60, seed: 32 },
    );
    expect(rejected).toBeGreaterThan(500);
    expect(equivalent).toBeGreaterThan(300);
  });
});
