import { describe, expect, it } from "vitest";
import { openWorld } from "../facts/world.js";
import { buildProblem } from "../problem/build-problem.js";
import { defaultPlanOptions } from "../problem/default-options.js";
import { smallGovernment, TMT } from "../testing/workforce.js";
import { frontierBudgets, presentFrontier, solveCurve } from "./frontier.js";
import { curveFigures } from "./frontier-figures.js";

describe("the curve of a plan", () => {
  it("looks from a quarter to the double of the budget, never beyond the staff and never twice", () => {
    expect(frontierBudgets(100, 150)).toEqual([25, 50, 75, 100, 125, 150]);
    expect(frontierBudgets(2, 50)).toEqual([1, 2, 3, 4]);
    expect(frontierBudgets(0, 50)).toEqual([]);
  });

  it("rises with the budget, and each point keeps to its own", async () => {
    const options = { ...defaultPlanOptions(12), budget: 3 };
    const { problem } = buildProblem(smallGovernment(), options, TMT);
    const world = openWorld(smallGovernment(), options, TMT);
    const measure = curveFigures(world);
    const points = await solveCurve(problem, [1, 2, 3, 5], measure);
    expect(points.map(({ budget }) => budget)).toEqual([1, 2, 3, 5]);
    points.forEach((point, i) => {
      expect(point.moves).toBeLessThanOrEqual(point.budget);
      expect(point.bound).toBeGreaterThanOrEqual(point.objective);
      expect(point.objective).toBeGreaterThanOrEqual(points[i - 1]?.objective ?? 0);
    });
    expect(points.at(-1)!.moves).toBeGreaterThan(1);
    expect(await solveCurve(problem, [1, 2], measure, { shouldCancel: () => true })).toEqual([]);
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
    const figures = { qualified: 40, worseOff: 3, commute: 21.5 };
    const point = { bound: 130, objective: 99, seatsShort: 21, figures: { ...figures, worseOff: 9 } };
    const { points } = presentFrontier(
      [
        { ...point, budget: 20, moves: 20, objective: 120, seatsShort: 12 },
        { ...point, budget: 5, moves: 5, objective: 60, seatsShort: 25 },
        { ...point, budget: 15, moves: 14 },
      ],
      { ...plan, figures },
      { qualified: 30, worseOff: 0, commute: 22 },
    );
    expect(points.map(({ worseOff }) => worseOff)).toEqual([9, 3, 3, 9]);
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
