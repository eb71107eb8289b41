import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { solve } from "../solve.js";
import { smallProblems } from "../testing/small-problems.js";
import { priceOut, recomputeBound } from "./bound.js";

const problems = smallProblems({ employees: 4, posts: 3, units: 2, constraints: 3 });

describe("recomputeBound", () => {
  it("never lies below a plan, whatever the prices", async () => {
    let worse = 0;
    const numbers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(problems, numbers, async (problem, noise) => {
        const { plan } = await solve(problem);
        if (!plan.certificate) return;
        const { certificate } = plan;
        const point = certificate.scale;
        let i = 0;
        const shake = (value: number) => value + Math.round((noise[i++ % noise.length]! * point) / 7);
        const shaken = {
          ...certificate,
          potentials: { ...certificate.potentials, posts: certificate.potentials.posts.map(shake) },
          multipliers: certificate.multipliers.map((m) => ({
            ...m,
            value: Math.sign(m.value) * Math.abs(shake(m.value)),
          })),
        };
        const priced = priceOut(problem, shaken);
        if (typeof priced === "string") throw new Error(priced);
        expect(Number(priced.bound)).toBeGreaterThanOrEqual(plan.objective!);
        if (Number(priced.bound) > plan.objective!) worse++;
        // The potentials of the employees still are those of the old prices.
        const isStale = priced.worths.some(
          (worth, e) => worth !== BigInt(certificate.potentials.employees[e]!),
        );
        if (isStale)
          expect(recomputeBound(problem, shaken)).toMatch(/^certificate.potentials.employees\[\d\]/);
        else expect(recomputeBound(problem, shaken)).toBe(priced.bound);
      }),
      { numRuns: 400, seed: 23 },
    );
    expect(worse).toBeGreaterThan(100);
  });
});
