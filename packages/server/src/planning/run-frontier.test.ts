import { describe, expect, it } from "vitest";
import { frontierBudgets, presentFrontier } from "./run-frontier.js";

const plan = { objective: 100, moves: 10, seatsShortBefore: 30, seatsShortAfter: 20 };

describe("the curve of a plan", () => {
  it("looks from a tenth to the double of the budget, never beyond the staff and never twice", () => {
    expect(frontierBudgets(100, 150).slice(0, 3)).toEqual([10, 20, 30]);
    expect(frontierBudgets(100, 150).at(-1)).toBe(150);
    expect(frontierBudgets(3, 50)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(frontierBudgets(0, 50)).toEqual([]);
  });

  it("puts the plan where the curve fell short of it and leaves unknown points out", () => {
    const point = { budget: 10, objective: 99, bound: 101, moves: 9, seatsShort: 21 };
    const { points } = presentFrontier(
      [
        { ...point, budget: 5, objective: null, moves: null, seatsShort: null },
        { ...point, budget: 9 },
        point,
        { ...point, budget: 20, objective: 120, bound: 121, moves: 20, seatsShort: 12 },
      ],
      plan,
    );
    expect(
      points.map(({ budget, objective, moves, seatsClosed }) => [budget, objective, moves, seatsClosed]),
    ).toEqual([
      [9, 99, 9, 9],
      [10, 100, 10, 10],
      [20, 120, 20, 18],
    ]);
  });
});
