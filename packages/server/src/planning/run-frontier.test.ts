import { describe, expect, it } from "vitest";
import { buildProblem } from "./build-problem.js";
import { defaultPlanOptions } from "./default-options.js";
import { frontierBudgets, presentFrontier, solveCurve } from "./run-frontier.js";
import { smallGovernment, TMT } from "./testing/workforce.js";

describe("the curve of a plan", () => {
  it("looks from a quarter to the double of the budget, never beyond the staff and never twice", () => {
    expect(frontierBudgets(100, 150)).toEqual([25, 50, 75, 100, 125, 150]);
    expect(frontierBudgets(2, 50)).toEqual([1, 2, 3, 4]);
    expect(frontierBudgets(0, 50)).toEqual([]);
  });

  it("rises with the budget, and each point keeps to its own", async () => {
    const { problem } = buildProblem(smallGovernment(), { ...defaultPlanOptions(12), budget: 3 }, TMT);
    const points = await solveCurve(problem, [1, 2, 3, 5]);
    expect(points.map(({ budget }) => budget)).toEqual([1, 2, 3, 5]);
    points.forEach((point, i) => {
      expect(point.moves).toBeLessThanOrEqual(point.budget);
      expect(point.bound).toBeGreaterThanOrEqual(point.objective);
      expect(point.objective).toBeGreaterThanOrEqual(points[i - 1]?.objective ?? 0);
    });
    expect(points.at(-1)!.moves).toBeGreaterThan(1);
    expect(await solveCurve(problem, [1, 2], { shouldCancel: () => true })).toEqual([]);
  });

  it("has the plan on it and keeps a better plan of fewer moves", () => {
    const plan = {
      budget: 10,
      objective: 100,
      bound: 100,
      moves: 9,
      seatsShortBefore: 30,
      seatsShortAfter: 20,
    };
    const point = { bound: 130, objective: 99, seatsShort: 21 };
    const { points } = presentFrontier(
      [
        { ...point, budget: 20, moves: 20, objective: 120, seatsShort: 12 },
        { ...point, budget: 5, moves: 5, objective: 60, seatsShort: 25 },
        { ...point, budget: 15, moves: 14 },
      ],
      plan,
    );
    expect(
      points.map(({ budget, objective, moves, seatsClosed }) => [budget, objective, moves, seatsClosed]),
    ).toEqual([
      [5, 60, 5, 5],
      [10, 100, 9, 10],
      [15, 100, 9, 10],
      [20, 120, 20, 18],
    ]);
  });
});
