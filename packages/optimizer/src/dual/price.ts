import type { Search } from "../search.js";
import { minimiseLagrangian } from "./bundle.js";
import type { Evaluation } from "./lagrangian.js";

const ITERATIONS = 300;
/** Points: descent below this is left to the finish. */
const TOLERANCE_POINTS = 0.5;
const SHRINK = 0.7;
const SCALINGS = 12;

/** Finds prices for the rows that the network cannot hold; afterwards `search.dual` is the best bound they give. */
export function priceRows(search: Search, start: Evaluation): void {
  const { model } = search;
  const scaled = scalePrices(search, start);
  const centre = scaled.reduce(
    (best, evaluation) => (evaluation.value < best.value ? evaluation : best),
    start,
  );
  if (search.isDone) return;
  minimiseLagrangian((prices) => search.evaluate(prices), centre, {
    tolerance: Math.max(1, model.ticks.perPoint * TOLERANCE_POINTS),
    iterations: ITERATIONS,
    ceiling: model.ticks.forbidding,
    target: search.placement ? search.best : null,
    known: [start, ...scaled].filter((evaluation) => evaluation !== centre),
    goOn: () => {
      search.limits.onProgress("price", search);
      return !search.isDone;
    },
  });
}

/**
 * Guessed prices have the right proportions rather than the right size: scales them all, downwards while the
 * Lagrangian falls or upwards while it does, until it turns. Small steps cost few pivots each.
 */
function scalePrices(search: Search, start: Evaluation): Evaluation[] {
  const tried: Evaluation[] = [];
  const towards = (evaluation: Evaluation) =>
    Math.sign(evaluation.prices.reduce((sum, price, r) => sum + price * evaluation.slack[r]!, 0));
  const direction = towards(start);
  let at = start;
  while (direction !== 0 && tried.length < SCALINGS && towards(at) === direction && !search.isDone) {
    const factor = direction > 0 ? SHRINK : 1 / SHRINK;
    const next = search.evaluate(at.prices.map((price) => Math.round(price * factor)));
    if (!next) break;
    search.limits.onProgress("price", search);
    tried.push(next);
    at = next;
  }
  return tried;
}
