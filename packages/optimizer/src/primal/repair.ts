import type { Evaluation } from "../dual/lagrangian.js";
import type { Search } from "../search.js";

const ROUNDS = 25;

/**
 * Looks for a plan near the best prices by raising the price of whatever is still broken, a little more each round, until the
 * flow keeps every constraint. A heuristic: `together` rows, say, may not yield to prices; the finish does not need it.
 */
export function repair(search: Search): void {
  let at: Evaluation | null = search.dual;
  if (!at) return;
  const prices = at.prices.slice();
  let push = 0.02;
  for (let round = 0; round < ROUNDS && at && !at.feasible && !search.isDone; round++) {
    for (let r = 0; r < prices.length; r++) {
      if (at.slack[r]! < 0)
        prices[r] = Math.ceil(prices[r]! * (1 + push) + push * 100 * search.model.ticks.perPoint);
    }
    at = search.evaluate(prices);
    push *= 1.3;
  }
  search.limits.onProgress("repair", search);
}
