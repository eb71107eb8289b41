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
  /** Asked after each evaluation. */
  readonly goOn: () => boolean;
}

const LARGEST_BUNDLE = 100;

/**
 * Minimises the Lagrangian over prices >= 0 by a proximal bundle method (Lemarechal 1975, Kiwiel 1990). Only rows that some
 * flow has broken take part: while a row holds in every cut its price stays 0. Returns the best evaluation.
 */
export function minimiseLagrangian(
  evaluate: (prices: Float64Array) => Evaluation | null,
  start: Evaluation,
  options: BundleOptions,
): Evaluation {
  let centre = start;
  const evaluations = [...(options.known ?? []), start];
  let live = liveRows(evaluations, start.prices);
  let cuts: { readonly cut: Cut; readonly evaluation: Evaluation }[] = [];
  let step = 0;
  let nulls = 0;
  const restrict = (full: Float64Array) => Float64Array.from(live, (r) => full[r]!);
  const heightAt = (evaluation: Evaluation) => {
    let height = evaluation.value;
    for (const r of live) height += evaluation.slack[r]! * (centre.prices[r]! - evaluation.prices[r]!);
    return height;
  };
  const toCut = (evaluation: Evaluation, weight: number) => ({
    cut: { height: heightAt(evaluation), slope: restrict(evaluation.slack), weight },
    evaluation,
  });
  cuts = evaluations.map((evaluation) => toCut(evaluation, evaluation === start ? 1 : 0));

  for (let i = 0; i < options.iterations && live.length > 0; i++) {
    if (step === 0) step = polyakStep(centre, live, options.target);
    const { point, model } = solveMaster(
      cuts.map(({ cut }) => cut),
      restrict(centre.prices),
      step,
      options.tolerance / 8,
    );
    const promised = centre.value - model;
    if (promised <= options.tolerance) {
      if (nulls > 0 || step > 1e6) break;
      step *= 10;
      nulls++;
      continue;
    }
    const prices = centre.prices.slice();
    live.forEach((r, j) => {
      prices[r] = Math.min(options.ceiling, Math.round(point[j]!));
    });
    const evaluation = evaluate(prices);
    if (!evaluation) break;
    evaluations.push(evaluation);
    const descent = centre.value - evaluation.value;
    if (descent >= 0.1 * promised) {
      if (descent >= 0.5 * promised) step *= descent >= 0.9 * promised ? 8 : 2;
      centre = evaluation;
      nulls = 0;
    } else if (++nulls >= 3) {
      step /= 2;
      nulls = 0;
    }
    live = liveRows(evaluations, centre.prices);
    cuts = [...cuts.map(({ cut, evaluation }) => toCut(evaluation, cut.weight)), toCut(evaluation, 0)];
    if (cuts.length > LARGEST_BUNDLE)
      cuts = cuts.filter(({ cut }, j) => cut.weight > 0 || j > LARGEST_BUNDLE / 2);
    if (!options.goOn()) break;
  }
  return centre;
}

/** A first step length: where the tangent meets the target (Polyak 1969). */
function polyakStep(centre: Evaluation, live: readonly number[], target: number | null): number {
  let norm = 0;
  for (const r of live) if (centre.slack[r]! < 0) norm += centre.slack[r]! ** 2;
  const drop = target === null ? Math.abs(centre.value) * 0.05 : centre.value - target;
  return Math.max(1, drop) / Math.max(1e-9, norm);
}

function liveRows(evaluations: readonly Evaluation[], prices: Float64Array): number[] {
  const live: number[] = [];
  for (let r = 0; r < prices.length; r++) {
    if (prices[r]! > 0 || evaluations.some(({ slack }) => slack[r]! < 0)) live.push(r);
  }
  return live;
}
