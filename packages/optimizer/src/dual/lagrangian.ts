import { PlacementNetwork } from "../flow/placement-network.js";
import { buildIncidence, type Incidence, slacks } from "../model/incidence.js";
import type { Model } from "../model/model.js";
import { headcounts, type Placement } from "../model/placement.js";

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
  readonly incidence: Incidence;
  evaluations = 0;
  readonly #model: Model;
  readonly #prices: Float64Array;
  readonly #charge: Float64Array;
  /** Heavy weights have fractional charges that the network rounds: what all employees together may lose by it, in ticks. */
  readonly rounding: number;

  constructor(model: Model) {
    this.#model = model;
    this.network = new PlacementNetwork(model);
    this.incidence = buildIncidence(model.candidatePost.length, model.rows);
    this.#prices = new Float64Array(model.rows.length);
    this.#charge = new Float64Array(model.candidatePost.length);
    this.rounding = model.rows.some((row) => row.divisor > 1) ? model.problem.employees.length : 0;
  }

  /** Null when `stop` interrupted the flow. Prices are whole ticks >= 0. */
  evaluate(prices: Float64Array, stop?: () => boolean): Evaluation | null {
    this.#applyCharges(prices);
    this.evaluations++;
    if (!this.network.simplex.optimise(stop)) return null;
    const placement = this.network.placement();
    const seatPrices = this.network.seatPrices();
    const slack = slacks(this.#model, this.incidence, placement);
    let rounded = this.network.profit();
    for (let r = 0; r < prices.length; r++) rounded += prices[r]! * this.#model.rows[r]!.rhs;
    const feasible = slack.every((s) => s >= 0) && this.respectsNetwork(placement);
    return {
      prices: prices.slice(),
      value: rounded + this.rounding,
      rounded,
      placement,
      seatPrices,
      slack,
      feasible,
    };
  }

  /** Reduced cost of a candidate at the last prices, charges unrounded. */
  reducedCost(k: number): number {
    return this.network.simplex.reducedCost(k) + this.#charge[k]! - Math.round(this.#charge[k]!);
  }

  #applyCharges(prices: Float64Array): void {
    const touched: number[] = [];
    for (let r = 0; r < prices.length; r++) {
      const change = prices[r]! - this.#prices[r]!;
      if (change === 0) continue;
      this.#prices[r] = prices[r]!;
      touched.push(r);
      const { candidates, weights } = this.#model.rows[r]!;
      for (let i = 0; i < candidates.length; i++) this.#charge[candidates[i]!]! += change * weights[i]!;
    }
    for (const r of touched) {
      for (const k of this.#model.rows[r]!.candidates) this.network.setPrice(k, Math.round(this.#charge[k]!));
    }
  }

  /** Whether the bounds that the network holds itself (elastically) are kept. */
  respectsNetwork(placement: Placement): boolean {
    const model = this.#model;
    if (placement.some((k) => model.forbidden[k] === 1)) return false;
    return headcounts(model, placement).every(
      (heads, p) => heads >= model.ranges[p]!.low && heads <= model.ranges[p]!.high,
    );
  }
}
