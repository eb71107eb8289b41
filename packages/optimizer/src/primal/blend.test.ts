import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainMoves } from "../chains.js";
import { slacks } from "../model/incidence.js";
import { buildModel, type Model } from "../model/model.js";
import { isFeasible, type Placement, ticksOf } from "../model/placement.js";
import { smallProblems } from "../testing/small-problems.js";
import { blend } from "./blend.js";

const problems = smallProblems({ employees: 6, posts: 4, units: 3, constraints: 2, gentle: true });

/** Everybody's candidate picked by a number of their own. */
function pick({ problem, index }: Model, numbers: readonly number[]): Placement {
  return Int32Array.from(problem.employees, (_, e) => {
    const own = index.byEmployee.of(e);
    return own[numbers[e]! % own.length]!;
  });
}

function chainsBetween({ candidatePost, problem }: Model, base: Placement, other: Placement) {
  const moves = Array.from(base, (k, employee) => ({
    employee,
    from: candidatePost[k]!,
    to: candidatePost[other[employee]!]!,
  }));
  return chainMoves(
    problem.posts.length,
    moves.filter(({ from, to }) => from !== to),
  );
}

describe("blending two placements", () => {
  it("keeps every constraint, gains, and takes the only chain there is exactly when that gains and holds", () => {
    let blended = 0;
    let alone = 0;
    const numbers = fc.array(fc.nat({ max: 1000 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(problems, fc.array(numbers, { minLength: 12, maxLength: 12 }), (problem, choices) => {
        const model = buildModel(problem);
        if (problem.employees.some((_, e) => model.index.byEmployee.of(e).length === 0)) return;
        const placements = choices.map((choice) => pick(model, choice));
        for (const base of placements.filter((placement) => isFeasible(model, placement))) {
          const slack = slacks(model.rows, model.incidence, base);
          for (const other of placements) {
            if (!model.forbidden.every((isForbidden, k) => !isForbidden || !other.includes(k))) continue;
            const result = blend(model, base, slack, other);
            if (result) {
              blended++;
              expect(isFeasible(model, result)).toBe(true);
              expect(ticksOf(model, result)).toBeGreaterThan(ticksOf(model, base));
              result.forEach((k, e) => {
                expect([base[e], other[e]]).toContain(k);
              });
            }
            if (chainsBetween(model, base, other).length !== 1) continue;
            alone++;
            const gains = ticksOf(model, other) > ticksOf(model, base) && isFeasible(model, other);
            expect(result).toEqual(gains ? other : null);
          }
        }
      }),
      { numRuns: 300, seed: 51 },
    );
    expect(blended).toBeGreaterThan(500);
    expect(alone).toBeGreaterThan(500);
  });
});
