import { PlacementNetwork } from "../flow/placement-network.js";
import { slacks } from "../model/incidence.js";
import type { Model } from "../model/model.js";
import { type Placement, respectsNetwork } from "../model/placement.js";

/** The flow that is best when breaking row r costs prices[r] per unit and slack earns it back. */
export interface Evaluation {
  readonly prices: Float64Array;
  /** Value of the Lagrangian in ticks: an upper bound on every plan. */
  readonly value: number;
  /** Optimum of the flow the network solved, whose charges are rounded to ticks; `value` adds what rounding may hide. */
  readonly rounded: number;
  readonly placement: Placement;
  /** What a seat of each post costs a newcomer, in ticks: v of the certificate. */
  readonly seatPrices: Float64Array;
  /** rhs - activity per priced row: the subgradient at `prices`. */
  readonly slack: Float64Array;
  /** Whether the placement satisfies every constraint. */
  readonly feasible: boolean;
}

/**
 * The Lagrangian relaxation of the priced rows (Geoffrion 1974): a min-cost flow for each vector of prices, solved from
 * the basis of the last one.
 */
export class Lagrangian {
  readonly network: PlacementNetwork;
  evaluations = 0;
  #model: Model;
  /** Prices of the evaluation that the network's basis is optimal for; null for none. */
  #solvedAt: Float64Array | null = null;
  readonly #prices: Float64Array;
  /** Charges of heavy rows alone: their prices per unit are fractions of a tick. */
  readonly #heavyCharge: Float64Array;
  /** The network rounds heavy charges: what all employees together may lose by it, in ticks. */
  readonly rounding: number;

  /** `initial` gives the first basis; default today's placement. */
  constructor(model: Model, initial?: Placement) {
    this.#model = model;
    this.network = new PlacementNetwork(model, initial);
    this.#prices = new Float64Array(model.rows.length);
    const heavy = model.rows.some((row) => row.divisor > 1);
    this.#heavyCharge = new Float64Array(heavy ? model.candidatePost.length : 0);
    this.rounding = heavy ? model.problem.employees.length : 0;
  }

  /** Charges the prices without solving: for a basis that was optimal under them and has been put back. */
  charge(prices: Float64Array): void {
    this.#solvedAt = null;
    this.#applyCharges(prices);
  }

  /** Null when `stop` interrupted the flow. Prices are whole ticks >= 0. */
  evaluate(prices: Float64Array, stop?: () => boolean): Evaluation | null {
    if (stop?.()) return null;
    this.#solvedAt = null;
    this.#applyCharges(prices);
    this.evaluations++;
    if (!this.network.optimise(stop)) return null;
    const placement = this.network.placement();
    const seatPrices = this.network.seatPrices();
    const { rows, incidence } = this.#model;
    const slack = slacks(rows, incidence, placement);
    let rounded = this.network.profit();
    for (let r = 0; r < prices.length; r++) rounded += prices[r]! * rows[r]!.rhs;
    const feasible = slack.every((s) => s >= 0) && this.respectsNetwork(placement);
    this.#solvedAt = prices.slice();
    return {
      prices: this.#solvedAt,
      value: rounded + this.rounding,
      rounded,
      placement,
      seatPrices,
      slack,
      feasible,
    };
  }

  /** Makes the basis optimal for the prices of an earlier evaluation, if it is not; false when `stop` interrupted that. */
  returnTo({ prices }: Evaluation, stop?: () => boolean): boolean {
    return this.#solvedAt === prices || this.evaluate(prices, stop) !== null;
  }

  /**
   * Of the flows that are best at these prices, the one that keeps most people where `near` has them: each of them there earns a tick. The
   * basis is then no longer one of an evaluation. Null when `stop` interrupted the flow.
   */
  nearestFlow(prices: Float64Array, near: Placement, stop?: () => boolean): Placement | null {
    this.charge(prices);
    const { cost } = this.network;
    for (const k of near) cost[k]!--;
    const placement = this.network.optimise(stop) ? this.network.placement() : null;
    for (const k of near) cost[k]!++;
    return placement;
  }

  /** Takes up a model that differs in some candidates and seats; false where the network cannot (see there). */
  rebase(model: Model, changed: Iterable<number>, posts?: Iterable<number>): boolean {
    if (!this.network.rebase(model, changed, posts)) return false;
    this.#solvedAt = null;
    this.#model = model;
    return true;
  }

  /** Reduced cost of a candidate at the last prices, charges unrounded. */
  reducedCost(k: number): number {
    const charge = this.#heavyCharge[k] ?? 0;
    return this.network.simplex.reducedCost(k) + charge - Math.round(charge);
  }

  #applyCharges(prices: Float64Array): void {
    const { cost } = this.network;
    const { rows } = this.#model;
    for (let r = 0; r < prices.length; r++) {
      const change = prices[r]! - this.#prices[r]!;
      if (change === 0) continue;
      this.#prices[r] = prices[r]!;
      const { candidates, weights, divisor } = rows[r]!;
      if (divisor === 1) {
        for (let i = 0; i < candidates.length; i++) cost[candidates[i]!]! += change * weights[i]!;
        continue;
      }
      for (let i = 0; i < candidates.length; i++) {
        const k = candidates[i]!;
        const before = this.#heavyCharge[k]!;
        const after = before + change * weights[i]!;
        this.#heavyCharge[k] = after;
        cost[k]! += Math.round(after) - Math.round(before);
      }
    }
  }

  /** Whether the bounds that the network holds itself (elastically) are kept. */
  respectsNetwork(placement: Placement): boolean {
    return respectsNetwork(this.#model, placement);
  }
}
