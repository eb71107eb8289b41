import { solve, type TransferProblem } from "@selaras/optimizer";
import { scoreOf } from "../baselines/score.js";
import { BUDGET_NAME } from "../problem/constraints.js";
import { describeBend, describeBends } from "./frontier-bend.js";
import type { CurveFigures } from "./frontier-figures.js";
import type { FrontierAnswer, PlanResult } from "./outcome.js";

/** Budgets from a quarter to the double of the one chosen, so that the curve shows what less and what more would bring. */
const POINTS = 8;
const PER_BUDGET = 4;
/** A curve to look at need not be as exact as the plan; its bound says how exact each point is. */
const GAP = 0.001;
const SECONDS_PER_POINT = 30;
/** Points that would begin later than this are left out: a plan is not held up for its curve. */
const SECONDS_FOR_ALL = 120;

export function frontierBudgets(budget: number, employees: number): number[] {
  const budgets = Array.from({ length: POINTS }, (_, i) =>
    Math.min(employees, Math.round(((i + 1) * budget) / PER_BUDGET)),
  );
  return [...new Set(budgets)].filter((one) => one > 0);
}

export interface CurvePoint {
  readonly budget: number;
  readonly objective: number;
  readonly bound: number;
  readonly moves: number;
  readonly seatsShort: number;
  readonly figures: CurveFigures;
}

interface CurveOptions {
  readonly shouldCancel?: () => boolean;
  readonly onPoint?: (done: number, of: number) => void;
}

/**
 * The best that each budget allows, every point a plan of its own with a proven bound. Separate solves at a small gap: on the demo city
 * they took 2 to 3 s of processor each and came within 0.1 %, where one parametric run over the same budgets took twice as long and
 * stayed 1.5 % off beyond the chosen budget (bench/plan).
 */
export async function solveCurve(
  problem: TransferProblem,
  budgets: readonly number[],
  measure: (assignment: ArrayLike<number>) => CurveFigures,
  { shouldCancel = () => false, onPoint }: CurveOptions = {},
): Promise<CurvePoint[]> {
  const points: CurvePoint[] = [];
  const begun = performance.now();
  for (const [i, budget] of budgets.entries()) {
    if (shouldCancel() || performance.now() - begun > SECONDS_FOR_ALL * 1_000) break;
    onPoint?.(i, budgets.length);
    const constraints = problem.constraints.map((one) =>
      one.kind === "limit" && one.name === BUDGET_NAME ? { ...one, max: budget } : one,
    );
    const { plan } = await solve(
      { ...problem, constraints },
      { gap: GAP, timeLimitSeconds: SECONDS_PER_POINT, shouldCancel },
    );
    if (plan.objective === null || plan.bound === null) continue;
    const { moves, seatsShort } = scoreOf(problem, plan.assignment);
    points.push({
      budget,
      objective: plan.objective,
      bound: plan.bound,
      moves,
      seatsShort,
      figures: measure(plan.assignment),
    });
  }
  return points;
}

/**
 * The curve with the plan itself on it: a plan of fewer moves is a plan for every larger budget, so where the curve's coarser run fell
 * short of one known already, that one stands. The bounds still hold.
 */
export function presentFrontier(
  points: readonly CurvePoint[],
  plan: Pick<PlanResult, "objective" | "bound" | "moves" | "seatsShortBefore" | "seatsShortAfter"> & {
    readonly budget: number;
    readonly figures: CurveFigures;
  },
  start: CurveFigures,
): FrontierAnswer {
  const own = { ...plan, seatsShort: plan.seatsShortAfter };
  const all = [...points.filter(({ budget }) => budget !== plan.budget), own].sort(
    (a, b) => a.budget - b.budget,
  );
  const known = all.map(({ budget, bound }) => {
    const best = all
      .filter((one) => one.moves <= budget)
      .reduce((a, b) => (b.objective > a.objective ? b : a));
    const { moves, seatsShort, objective, figures } = best;
    const seatsClosed = plan.seatsShortBefore - seatsShort;
    return { budget, moves, seatsShort, seatsClosed, objective, bound, ...figures };
  });
  return {
    points: known,
    bend: describeBend(known),
    bends: describeBends(known, start),
    start: { qualified: start.qualified, commute: start.commute },
  };
}
