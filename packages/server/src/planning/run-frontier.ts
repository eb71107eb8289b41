import { describeBend } from "./run-frontier-bend.js";
import type { FrontierAnswer, PlanResult } from "./run-outcome.js";

/** Budgets from a tenth to the double of the one chosen, so that the curve shows what less and what more would bring. */
const POINTS = 20;
const PER_BUDGET = 10;

/** A curve to look at need not be as exact as the plan; its bound says how exact each point is. */
export const FRONTIER_GAP = 0.002;

export function frontierBudgets(budget: number, employees: number): number[] {
  const budgets = Array.from({ length: POINTS }, (_, i) =>
    Math.min(employees, Math.round(((i + 1) * budget) / PER_BUDGET)),
  );
  return [...new Set(budgets)].filter((one) => one > 0);
}

interface Point {
  readonly budget: number;
  readonly objective: number | null;
  readonly bound: number;
  readonly moves: number | null;
  readonly seatsShort: number | null;
}

/**
 * The curve of the optimizer with the plan itself on it: where the curve's own run, which stops at a small gap, fell short of the plan
 * within the same budget, the plan stands. Its bound still holds.
 */
export function presentFrontier(
  points: readonly Point[],
  plan: Pick<PlanResult, "objective" | "moves" | "seatsShortBefore" | "seatsShortAfter">,
): FrontierAnswer {
  const known = points.flatMap((point) => {
    const { budget, bound, objective, moves, seatsShort } = point;
    if (budget >= plan.moves && (objective === null || objective < plan.objective)) {
      return [shown(budget, bound, plan.objective, plan.moves, plan.seatsShortAfter, plan.seatsShortBefore)];
    }
    if (objective === null || moves === null || seatsShort === null) return [];
    return [shown(budget, bound, objective, moves, seatsShort, plan.seatsShortBefore)];
  });
  return { points: known, bend: describeBend(known) };
}

const shown = (
  budget: number,
  bound: number,
  objective: number,
  moves: number,
  seatsShort: number,
  before: number,
) => ({ budget, moves, seatsShort, seatsClosed: before - seatsShort, objective, bound });
