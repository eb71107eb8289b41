import { type Evaluation, Lagrangian } from "./dual/lagrangian.js";
import type { Model } from "./model/model.js";
import { isFeasible, keptOf, objectiveOf, type Placement, ticksOf } from "./model/placement.js";
import { undoChains } from "./primal/undo-chains.js";

export type Phase = "flow" | "price" | "repair" | "finish" | "conflict";

export interface SearchLimits {
  readonly timeLimitSeconds: number;
  readonly gap: number;
  readonly shouldCancel: () => boolean;
  readonly onProgress: (phase: Phase, search: Search) => void;
  readonly now: () => number;
}

/** What is known so far: the best plan, the tightest bound, and whether to go on. Shared by all phases. */
export class Search {
  readonly lagrangian: Lagrangian;
  placement: Placement | null = null;
  /** Of plans as good, the one is taken that keeps more people here. */
  near: Placement | null = null;
  /** Whether no plan as good as the best one is known to be nearer. */
  isNearest = false;
  /** Ticks of the best plan; -Infinity without one. */
  best = Number.NEGATIVE_INFINITY;
  objective = Number.NEGATIVE_INFINITY;
  /** The evaluation with the lowest Lagrangian value: the certificate's source. */
  dual: Evaluation | null = null;
  /** Upper bound in ticks, branching included. */
  upper = Number.POSITIVE_INFINITY;
  nodes = 0;
  stopped = false;
  readonly #started: number;
  readonly #floor: number;

  constructor(
    readonly model: Model,
    readonly limits: SearchLimits,
    lagrangian = new Lagrangian(model),
  ) {
    this.#started = limits.now();
    this.lagrangian = lagrangian;
    this.#floor = lowestTicks(model);
  }

  secondsLeft(): number {
    return this.limits.timeLimitSeconds - (this.limits.now() - this.#started);
  }

  readonly shouldStop = (): boolean => {
    if (!this.stopped && (this.secondsLeft() <= 0 || this.limits.shouldCancel())) this.stopped = true;
    return this.stopped;
  };

  /** Takes in a plan if it is feasible and better, or as good and nearer. */
  offer(placement: Placement): void {
    const ticks = ticksOf(this.model, placement);
    const isBetter = ticks > this.best || (ticks === this.best && this.#isNearer(placement));
    if (!isBetter || !isFeasible(this.model, placement)) return;
    if (ticks > this.best) this.isNearest = false;
    this.placement = placement;
    this.best = ticks;
    this.objective = objectiveOf(this.model, placement);
  }

  #isNearer(placement: Placement): boolean {
    if (!this.near || !this.placement) return false;
    return keptOf(placement, this.near) > keptOf(this.placement, this.near);
  }

  evaluate(prices: Float64Array): Evaluation | null {
    const evaluation = this.lagrangian.evaluate(prices, this.shouldStop);
    if (!evaluation) return null;
    if (!this.dual || evaluation.value < this.dual.value) this.dual = evaluation;
    this.upper = Math.min(this.upper, evaluation.value);
    if (evaluation.feasible) this.offer(evaluation.placement);
    else this.#offerMended(evaluation);
    return evaluation;
  }

  #offerMended({ placement, slack }: Evaluation): void {
    if (!this.lagrangian.respectsNetwork(placement)) return;
    const mended = undoChains(this.model, placement, slack);
    if (mended) this.offer(mended);
  }

  /** No plan has more ticks, hence none has a better objective, nor the same with fewer moves. */
  get isOptimal(): boolean {
    return (
      this.placement !== null &&
      this.upper - this.best < Math.max(1, this.model.ticks.perMove || this.model.ticks.perPoint)
    );
  }

  /** Upper bound in whole points. */
  get bound(): number {
    if (this.isOptimal) return this.objective;
    const { perPoint, perMove } = this.model.ticks;
    const moveTicks = perMove * this.model.problem.employees.length;
    return Math.max(Math.floor((this.upper + moveTicks) / perPoint), this.objective);
  }

  get gap(): number {
    return (this.bound - this.objective) / Math.max(1, Math.abs(this.objective));
  }

  /** The bound has fallen below what any plan reaches: there is none. */
  get isInfeasible(): boolean {
    return this.placement === null && this.upper < this.#floor;
  }

  /** Proven optimal or infeasible, within the caller's gap, or out of time. */
  get isDone(): boolean {
    return (
      this.stopped ||
      this.isOptimal ||
      (this.placement !== null && this.limits.gap > 0 && this.gap <= this.limits.gap)
    );
  }
}

/** Ticks that no placement falls short of. */
function lowestTicks(model: Model): number {
  const { perPoint } = model.ticks;
  const least = new Float64Array(model.problem.employees.length).fill(Number.POSITIVE_INFINITY);
  for (let k = 0; k < model.profit.length; k++) {
    const e = model.candidateEmployee[k]!;
    if (model.profit[k]! < least[e]!) least[e] = model.profit[k]!;
  }
  const overflow = model.problem.posts.reduce((most, post) => Math.max(most, post.overflowCost ?? 0), 0);
  return least.reduce((sum, ticks) => sum + ticks, 0) - least.length * overflow * perPoint;
}
