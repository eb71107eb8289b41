import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TransferProblem } from "./format/problem.js";
import { frontier } from "./frontier.js";
import { buildCity } from "./testing/city.js";
import { exhaustiveBest } from "./testing/exhaustive.js";
import { smallProblems } from "./testing/small-problems.js";

const withBudget = (problem: TransferProblem, max: number): TransferProblem => ({
  ...problem,
  constraints: [...problem.constraints, { kind: "limit", name: "budget", movesOnly: true, max }],
});

describe("frontier", () => {
  it("brackets the optimum of every budget and usually meets it", async () => {
    let met = 0;
    let asked = 0;
    const problems = smallProblems({ employees: 5, posts: 4, units: 3, constraints: 3, gentle: true });
    fc.assert(
      fc.property(problems, (problem) => {
        const others = problem.constraints.filter((c) => c.kind !== "limit" || !c.movesOnly || c.weights);
        const plain = { ...problem, constraints: others };
        const budgets = [3, 0, 1, 5];
        frontier(plain, budgets).forEach((point, i) => {
          const best = exhaustiveBest(withBudget(plain, budgets[i]!));
          expect(point.budget).toBe(budgets[i]);
          if (!best) {
            expect(point.objective).toBeNull();
            return;
          }
          asked++;
          expect(point.bound).toBeGreaterThanOrEqual(best.objective);
          if (point.objective === null) return;
          expect(point.objective).toBeLessThanOrEqual(best.objective);
          expect(point.moves).toBeLessThanOrEqual(budgets[i]!);
          expect(point.seatsFilled! + point.seatsShort!).toBe(
            plain.posts.reduce((sum, { need }) => sum + need, 0),
          );
          if (point.objective === best.objective) met++;
        });
      }),
      { numRuns: 300, seed: 41 },
    );
    expect(asked).toBeGreaterThan(600);
    expect(met).toBeGreaterThan(0.8 * asked);
  });

  it("reaches the gap asked for, or else 0.03 %, at every budget, where prices alone do not", () => {
    const budgets = Array.from({ length: 12 }, (_, i) => 6 * i);
    for (const [seed, gap] of [
      [1, undefined],
      [10, 0.0005],
      [11, 0.0005],
    ] as const) {
      const city = buildCity(
        { employees: 700, posts: 150, units: 12, candidatesEach: 30, seed },
        { outflows: 6, inflows: 4, apartPairs: 8 },
      );
      for (const { objective, bound } of frontier(city, budgets, gap ? { gap } : {})) {
        expect((bound - objective!) / objective!).toBeLessThanOrEqual(gap ?? 0.0003);
      }
    }
  });

  it("lets its own budgets replace a plain budget of the problem", () => {
    const problem: TransferProblem = {
      format: "transfer-problem/1",
      units: [{ id: "U" }],
      posts: [
        { id: "A", unit: 0, need: 0 },
        { id: "B", unit: 0, need: 2, fill: [[2, 10]] },
      ],
      employees: [
        { id: "X", post: 0 },
        { id: "Y", post: 0 },
      ],
      candidates: { employee: [0, 0, 1, 1], post: [0, 1, 0, 1], value: [0, 0, 0, 1] },
      constraints: [{ kind: "limit", name: "budget", movesOnly: true, max: 1 }],
    };
    expect(frontier(problem, [0, 1, 2])).toEqual([
      { budget: 0, objective: 0, bound: 0, moves: 0, seatsFilled: 0, seatsShort: 2 },
      { budget: 1, objective: 11, bound: 11, moves: 1, seatsFilled: 1, seatsShort: 1 },
      { budget: 2, objective: 21, bound: 21, moves: 2, seatsFilled: 2, seatsShort: 0 },
    ]);
  });
});
