import { minimiseLagrangian } from "./dual/bundle.js";
import { firstPrices } from "./dual/first-prices.js";
import { type Evaluation, Lagrangian } from "./dual/lagrangian.js";
import { scalePrices } from "./dual/scale-prices.js";
import type { Limit, TransferProblem } from "./format/problem.js";
import { slacks } from "./model/incidence.js";
import { buildModel, type Model } from "./model/model.js";
import { headcounts, movesOf, objectiveOf, type Placement } from "./model/placement.js";
import type { Row } from "./model/row.js";
import { blend } from "./primal/blend.js";
import { undoChains } from "./primal/undo-chains.js";

export interface FrontierPoint {
  readonly budget: number;
  /** Value of the best plan found with at most `budget` moves; null if none was found. */
  readonly objective: number | null;
  /** Proven: no plan with at most `budget` moves is worth more. */
  readonly bound: number;
  readonly moves: number | null;
  /** Sum over posts of min(headcount, need), and what is missing to the sum of needs. */
  readonly seatsFilled: number | null;
  readonly seatsShort: number | null;
}

export interface FrontierOptions {
  /** Relative gap at which a budget is good enough; default 0.0003. A budget where it is not reached says so by its bound. */
  readonly gap?: number;
  readonly shouldCancel?: () => boolean;
}

interface Known {
  readonly placement: Placement;
  readonly objective: number;
  readonly moves: number;
}

/** Flows solved per budget at most; most need a handful, for they start from all tangents found so far. */
const EVALUATIONS = 12;
/** The first budget has no tangents to start from. */
const FIRST_EVALUATIONS = 40;
const REPAIRS = 5;
/** Flows whose parts a plan may take over. */
const BLENDS = 30;

/**
 * The best plans for a list of move budgets, in the order given, as one parametric run: the budget's price is one more
 * multiplier on one warm basis, a flow's tangent bounds every budget at once, and its plan serves every budget it keeps.
 * Replaces plain budgets of the problem (limits on all moves alone); all other constraints hold.
 */
export function frontier(
  problem: TransferProblem,
  budgets: readonly number[],
  options: FrontierOptions = {},
): FrontierPoint[] {
  const constraint = problem.constraints.length;
  const budgetLimit: Limit = { kind: "limit", name: "frontier", movesOnly: true, max: 0 };
  // A budget of 0 is only a place holder: rows are linear in their right-hand sides, which are put in per budget.
  const constraints = problem.constraints.map((c) =>
    isPlainBudget(c) ? { ...c, max: problem.employees.length } : c,
  );
  const model = buildModel(
    { ...problem, constraints: [...constraints, budgetLimit] },
    { alwaysPriced: constraint },
  );
  const run = new FrontierRun(
    model,
    model.rows.findIndex((row) => row.constraint === constraint),
    options,
  );
  const answers = new Map<number, FrontierPoint>();
  for (const budget of [...new Set(budgets)].sort((a, b) => b - a)) run.approach(budget);
  for (const budget of [...new Set(budgets)].sort((a, b) => a - b)) {
    run.blend(budget);
    answers.set(budget, run.point(budget));
  }
  return budgets.map((budget) => answers.get(budget)!);
}

function isPlainBudget(constraint: TransferProblem["constraints"][number]): boolean {
  if (constraint.kind !== "limit" || !constraint.movesOnly || constraint.min !== undefined) return false;
  return !constraint.employees && !constraint.posts && !constraint.units && !constraint.weights;
}

class FrontierRun {
  readonly #lagrangian: Lagrangian;
  readonly #evaluations: Evaluation[] = [];
  readonly #plans: Known[] = [];
  #prices: Float64Array;
  #step = 0;

  constructor(
    readonly model: Model,
    readonly budgetRow: number,
    readonly options: FrontierOptions,
  ) {
    this.#lagrangian = new Lagrangian(model);
    this.#prices = new Float64Array(model.rows.length);
  }

  /** Improves bound and plan for one budget. */
  approach(budget: number): void {
    const isFirst = this.#evaluations.length === 0;
    if (isFirst)
      this.#prices = firstPrices(this.model, (row) => row.rhs + (this.#isBudget(row) ? budget : 0));
    let start = this.#evaluate(this.#prices, budget);
    if (!start) return;
    if (isFirst) start = scalePrices((prices) => this.#evaluate(prices, budget), start).centre;
    const first = start;
    let left = isFirst ? FIRST_EVALUATIONS : EVALUATIONS;
    const others = this.#evaluations.map((evaluation) => this.#atBudget(evaluation, budget));
    const { centre, step } = minimiseLagrangian((prices) => this.#evaluate(prices, budget), start, {
      iterations: left,
      known: others.filter(({ prices }) => prices !== first.prices),
      tolerance: this.model.ticks.perPoint,
      ceiling: this.model.ticks.forbidding,
      target: null,
      ...(this.#step > 0 ? { step: this.#step } : {}),
      goOn: () => --left > 0 && !this.#isGoodEnough(budget),
    });
    this.#prices = centre.prices.slice();
    this.#step = step;
    this.#repair(centre, budget);
  }

  /** Improves the budget's plan by parts of the flows that were worth most under prices that suit this budget. */
  blend(budget: number): void {
    const suited = this.#evaluations
      .filter(({ placement }) => this.#lagrangian.respectsNetwork(placement))
      .sort((a, b) => this.#atBudgetValue(a, budget) - this.#atBudgetValue(b, budget))
      .slice(0, BLENDS);
    for (const { placement } of suited) {
      const best = this.#bestWithin(budget);
      if (!best || this.#isGoodEnough(budget)) return;
      const slack = slacks(this.model.rows, this.model.incidence, best.placement);
      if (this.budgetRow >= 0) slack[this.budgetRow]! += budget;
      const blended = blend(this.model, best.placement, slack, placement);
      if (blended) this.#keep(blended);
    }
  }

  #isBudget(row: Row): boolean {
    return row === this.model.rows[this.budgetRow];
  }

  point(budget: number): FrontierPoint {
    const best = this.#bestWithin(budget);
    const heads = best && headcounts(this.model, best.placement);
    const need = this.model.problem.posts.reduce((sum, post) => sum + post.need, 0);
    const filled = heads
      ? this.model.problem.posts.reduce((sum, post, p) => sum + Math.min(heads[p]!, post.need), 0)
      : null;
    return {
      budget,
      objective: best?.objective ?? null,
      bound: this.#bound(budget),
      moves: best?.moves ?? null,
      seatsFilled: filled,
      seatsShort: filled === null ? null : need - filled,
    };
  }

  #evaluate(prices: Float64Array, budget: number): Evaluation | null {
    const evaluation = this.#lagrangian.evaluate(prices, this.options.shouldCancel);
    if (!evaluation) return null;
    this.#evaluations.push(evaluation);
    const { placement } = evaluation;
    const here = this.#atBudget(evaluation, budget);
    if (!this.#lagrangian.respectsNetwork(placement)) return here;
    const keepsTheRest = evaluation.slack.every((slack, r) => slack >= 0 || r === this.budgetRow);
    if (keepsTheRest) this.#keep(placement);
    const mended = here.feasible ? null : undoChains(this.model, placement, here.slack);
    if (mended) this.#keep(mended);
    return here;
  }

  #keep(placement: Placement): void {
    this.#plans.push({
      placement,
      objective: objectiveOf(this.model, placement),
      moves: movesOf(this.model, placement),
    });
  }

  /** The same tangent for another right-hand side of the budget row. */
  #atBudget(evaluation: Evaluation, budget: number): Evaluation {
    if (this.budgetRow < 0) return evaluation;
    const slack = evaluation.slack.slice();
    slack[this.budgetRow]! += budget;
    const shift = evaluation.prices[this.budgetRow]! * budget;
    const feasible = slack.every((s) => s >= 0) && this.#lagrangian.respectsNetwork(evaluation.placement);
    return {
      ...evaluation,
      slack,
      value: evaluation.value + shift,
      rounded: evaluation.rounded + shift,
      feasible,
    };
  }

  #repair(centre: Evaluation, budget: number): void {
    const prices = centre.prices.slice();
    let at: Evaluation | null = centre;
    for (let round = 0; round < REPAIRS && at && !this.#isGoodEnough(budget) && !at.feasible; round++) {
      const push = 0.01 * 2 ** round;
      for (let r = 0; r < prices.length; r++) {
        if (at.slack[r]! < 0)
          prices[r] = Math.ceil(prices[r]! * (1 + push) + push * this.model.ticks.perPoint);
      }
      at = this.#evaluate(prices, budget);
    }
  }

  #bestWithin(budget: number): Known | null {
    let best: Known | null = null;
    for (const plan of this.#plans) {
      if (plan.moves > budget) continue;
      if (
        !best ||
        plan.objective > best.objective ||
        (plan.objective === best.objective && plan.moves < best.moves)
      ) {
        best = plan;
      }
    }
    return best;
  }

  #bound(budget: number): number {
    const { perPoint, perMove } = this.model.ticks;
    let least = Number.POSITIVE_INFINITY;
    for (const evaluation of this.#evaluations) {
      least = Math.min(least, this.#atBudgetValue(evaluation, budget));
    }
    const moves = Math.min(budget, this.model.problem.employees.length);
    return Math.floor((least + perMove * moves) / perPoint);
  }

  #atBudgetValue(evaluation: Evaluation, budget: number): number {
    return evaluation.value + (this.budgetRow < 0 ? 0 : evaluation.prices[this.budgetRow]! * budget);
  }

  #isGoodEnough(budget: number): boolean {
    const best = this.#bestWithin(budget);
    if (!best) return false;
    const gap = (this.#bound(budget) - best.objective) / Math.max(1, Math.abs(best.objective));
    return gap <= (this.options.gap ?? 0.0003);
  }
}
