import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../solve.js";
import { smallProblems } from "../testing/small-problems.js";
import { verifyPlan } from "../verifier/index.js";
import { validatePlan } from "./validate-plan.js";

type Path = readonly (string | number)[];

/** Every place in a document, inner nodes too. */
function places(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [path];
  const inner = Object.entries(value).flatMap(([key, field]) =>
    places(field, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

function replaced(document: unknown, path: Path, by: unknown): unknown {
  if (path.length === 0) return by;
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = by;
  return copy;
}

describe("validatePlan", () => {
  it("takes every plan as it is; what it takes of a plan with anything in any place, the verifier can judge", async () => {
    const problems = smallProblems({ employees: 4, posts: 3, units: 2, constraints: 3 });
    const junk = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constant(undefined),
      fc.integer({ min: -3, max: 9 }),
    );
    let shapeless = 0;
    let judged = 0;
    await fc.assert(
      fc.asyncProperty(problems, fc.nat(), junk, async (problem, at, value) => {
        const { plan } = await solve(problem);
        expect(validatePlan(plan)).toEqual({ ok: true, plan });
        const all = places(plan);
        const path = all[at % all.length]!;
        const answer = validatePlan(replaced(plan, path, value));
        if (answer.ok) {
          judged++;
          expect(typeof verifyPlan(problem, answer.plan).ok).toBe("boolean");
          return;
        }
        shapeless++;
        const where = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
        expect(answer.faults[0]!.where.startsWith(where.slice(1) || "plan") || path.length === 0).toBe(true);
      }),
      { numRuns: 600, seed: 6 },
    );
    expect(shapeless).toBeGreaterThan(200);
    expect(judged).toBeGreaterThan(50);
  });
});
