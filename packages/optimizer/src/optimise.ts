import { priceRows } from "./dual/price.js";
import { finish } from "./finish/finish.js";
import { repair } from "./primal/repair.js";
import type { Search } from "./search.js";

/** Runs the work of a phase and notes how long it took. */
export type Timed = <T>(phase: string, work: () => T | Promise<T>) => Promise<T>;

export const untimed: Timed = async (_, work) => work();

/** Candidates beyond one for each employee in a core that takes less time than better prices would. */
const SMALL_CORE = 6000;

/**
 * Runs the phases from the given row prices until the search is done: flow, prices, repair, and what is left to branching.
 * False if the problem is proven infeasible. Where the start prices are believed to be good, small cores are tried first.
 */
export async function optimise(
  search: Search,
  startPrices: Float64Array,
  timed: Timed,
  arePricesGood = false,
): Promise<boolean> {
  const first = await timed("flow", () => search.evaluate(startPrices));
  search.limits.onProgress("flow", search);
  if (!first) return true;
  if (search.isInfeasible || !keepsNetwork(search)) return search.stopped;
  if (search.isDone) return !search.isInfeasible;
  if (arePricesGood && !(await timed("finish", () => finish(search, SMALL_CORE)))) return false;
  if (search.isDone) return !search.isInfeasible;
  await timed("price", () => priceRows(search, first, arePricesGood));
  if (!search.isDone) await timed("repair", () => repair(search));
  if (!search.isDone) return timed("finish", () => finish(search));
  return !search.isInfeasible;
}

/** Bounds of posts and pins are broken only at a forbidding price: at row prices of 0 that means they cannot be kept. */
function keepsNetwork(search: Search): boolean {
  const { lagrangian, dual } = search;
  if (lagrangian.respectsNetwork(dual!.placement)) return true;
  if (dual!.prices.every((price) => price === 0)) return false;
  const free = search.evaluate(new Float64Array(dual!.prices.length));
  return free !== null && lagrangian.respectsNetwork(free.placement);
}
