import type { Evaluation } from "./lagrangian.js";
import { type Cut, solveMaster } from "./master.js";

export interface BundleOptions {
  /** Ticks: stop when the model promises less descent than this. */
  readonly tolerance: number;
  readonly iterations: number;
  /** Ticks: no price needs to be higher. */
  readonly ceiling: number;
  /** Ticks of the best plan known, or null: the optimum cannot lie below. */
  readonly target: number | null;
  /** Evaluations made before, at the same right-hand sides: tangents for free. */
  readonly known?: readonly Evaluation[];
  /** A step length that served before; default a Polyak step. */
  readonly step?: number;
  /** The share of the prices by which that may change them, if there are some: a guess is meant to be nearly right. Default a tenth. */
  readonly reach?: number;
  /** Asked after each evaluation. */
  readonly goOn: () => boolean;
}

export interface BundleResult {
  /** The best evaluation. */
  readonly centre: Evaluation;
  readonly step: number;
}

interface Tangent {
  readonly evaluation: Evaluation;
  cut: Cut;
}

const LARGEST_BUNDLE = 60;
const REACH = 0.1;
/** Descent, as a share of what the model promised, that moves the centre; that asks for longer steps; for much longer ones. */
const SERIOUS = 0.1;
const GOOD = 0.5;
const EXCELLENT = 0.9;

/**
 * Minimises the Lagrangian over prices >= 0 by a proximal bundle method (Lemarechal 1975, Kiwiel 1990). Only rows that
 * some flow has broken take part: while a row holds in every tangent its price stays 0.
 */
export function minimiseLagrangian(
  evaluate: (prices: Float64Array) => Evaluation | null,
  start: Evaluation,
  options: BundleOptions,
): BundleResult {
  const bundle = new Bundle(start, options.known ?? []);
  let step = options.step ?? 0;
  let nulls = 0;
  for (let i = 0; i < options.iterations && bundle.live.length > 0; i++) {
    const { centre } = bundle;
    if (step === 0) step = firstStep(centre, bundle.live, options);
    const { prices, promised } = bundle.propose(step, options);
    if (promised <= options.tolerance) {
      // A short step promises little anywhere: try a longer one before believing it.
      if (nulls > 0) break;
      step *= 10;
      nulls++;
      continue;
    }
    const evaluation = evaluate(prices);
    if (!evaluation) break;
    const descent = centre.value - evaluation.value;
    if (descent >= SERIOUS * promised) {
      if (descent >= GOOD * promised) step *= descent >= EXCELLENT * promised ? 8 : 2;
      bundle.centre = evaluation;
      nulls = 0;
    } else if (++nulls >= 3) {
      step /= 2;
      nulls = 0;
    }
    bundle.add(evaluation);
    if (!options.goOn()) break;
  }
  return { centre: bundle.centre, step };
}

/** The tangents found so far, seen from the current centre. */
class Bundle {
  /** Rows that take part. */
  live: number[] = [];
  #tangents: Tangent[] = [];
  readonly #everBroken: Uint8Array;

  constructor(
    public centre: Evaluation,
    known: readonly Evaluation[],
  ) {
    this.#everBroken = new Uint8Array(centre.prices.length);
    for (const evaluation of known) this.#note(evaluation, 0);
    this.#note(centre, 1);
    this.#settle();
  }

  add(evaluation: Evaluation): void {
    this.#note(evaluation, 0);
    this.#settle();
  }

  propose(step: number, { tolerance, ceiling }: BundleOptions): { prices: Float64Array; promised: number } {
    const cuts = this.#tangents.map(({ cut }) => cut);
    const { point, model } = solveMaster(cuts, this.#restrict(this.centre.prices), step, tolerance / 8);
    const prices = this.centre.prices.slice();
    this.live.forEach((r, j) => {
      prices[r] = Math.min(ceiling, Math.round(point[j]!));
    });
    return { prices, promised: this.centre.value - model };
  }

  #note(evaluation: Evaluation, weight: number): void {
    for (let r = 0; r < evaluation.slack.length; r++) {
      if (evaluation.slack[r]! < 0 || evaluation.prices[r]! > 0) this.#everBroken[r] = 1;
    }
    this.#tangents.push({ evaluation, cut: { height: 0, slope: new Float64Array(0), weight } });
  }

  /** Recomputes the tangents for the centre and the live rows, and drops those that lie low there and bear no weight. */
  #settle(): void {
    this.live = [];
    for (let r = 0; r < this.#everBroken.length; r++) if (this.#everBroken[r]) this.live.push(r);
    for (const tangent of this.#tangents) {
      const { evaluation, cut } = tangent;
      tangent.cut = {
        height: this.#heightOf(evaluation),
        slope: this.#restrict(evaluation.slack),
        weight: cut.weight,
      };
    }
    if (this.#tangents.length <= LARGEST_BUNDLE) return;
    const newest = this.#tangents.at(-1)!;
    const rank = (tangent: Tangent) => (tangent === newest ? 2 : tangent.cut.weight > 0 ? 1 : 0);
    const kept = new Set(
      [...this.#tangents]
        .sort((a, b) => rank(b) - rank(a) || b.cut.height - a.cut.height)
        .slice(0, LARGEST_BUNDLE),
    );
    this.#tangents = this.#tangents.filter((tangent) => kept.has(tangent));
  }

  #heightOf({ value, slack, prices }: Evaluation): number {
    let height = value;
    for (const r of this.live) height += slack[r]! * (this.centre.prices[r]! - prices[r]!);
    return height;
  }

  #restrict(full: Float64Array): Float64Array {
    return Float64Array.from(this.live, (r) => full[r]!);
  }
}

/** A first step length: to where the tangent meets the target (Polyak 1969), but no further than `reach`. */
function firstStep(
  centre: Evaluation,
  live: readonly number[],
  { target, reach = REACH }: BundleOptions,
): number {
  let slope = 0;
  let size = 0;
  for (const r of live) {
    if (centre.slack[r]! < 0 || centre.prices[r]! > 0) slope += centre.slack[r]! ** 2;
    size += centre.prices[r]! ** 2;
  }
  const drop = Math.max(1, target === null ? Math.abs(centre.value) * 0.05 : centre.value - target);
  const polyak = drop / Math.max(1e-9, slope);
  return size > 0 && slope > 0 ? Math.min(polyak, reach * Math.sqrt(size / slope)) : polyak;
}
