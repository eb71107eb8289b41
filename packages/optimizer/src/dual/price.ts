import type { Search } from "../search.js";
import { minimiseLagrangian } from "./bundle.js";
import type { Evaluation } from "./lagrangian.js";
import { scalePrices } from "./scale-prices.js";

const ITERATIONS = 300;
/** Points: descent below this is left to the finish. */
const TOLERANCE_POINTS = 0.5;
/** Good prices change by less than this share of them. */
const GOOD_START = 0.005;

/**
 * Finds prices for the rows that the network cannot hold; afterwards `search.dual` is the best bound they give. Where the start is believed
 * to be good, even its size is right.
 */
export function priceRows(search: Search, start: Evaluation, isStartGood = false): void {
  const { model } = search;
  const goOn = () => {
    search.limits.onProgress("price", search);
    return !search.isDone;
  };
  const { centre, known } = isStartGood
    ? { centre: start, known: [] }
    : scalePrices((prices) => (goOn() ? search.evaluate(prices) : null), start);
  if (!goOn()) return;
  minimiseLagrangian((prices) => search.evaluate(prices), centre, {
    tolerance: Math.max(1, model.ticks.perPoint * TOLERANCE_POINTS),
    iterations: ITERATIONS,
    ceiling: model.ticks.forbidding,
    target: search.placement ? search.best : null,
    known,
    goOn,
    ...(isStartGood && { reach: GOOD_START }),
  });
}
