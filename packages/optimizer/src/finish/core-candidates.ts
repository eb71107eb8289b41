import type { Placement } from "../model/placement.js";
import type { Search } from "../search.js";

/** What each candidate loses at least; infinite for forbidden ones. */
export function reducedCosts({ model, lagrangian }: Search): Float64Array {
  const { forbidden } = model;
  const { simplex } = lagrangian.network;
  const reduced = new Float64Array(forbidden.length);
  for (let k = 0; k < reduced.length; k++)
    reduced[k] = forbidden[k] ? Number.POSITIVE_INFINITY : Math.max(0, simplex.reducedCost(k));
  return reduced;
}

/** Those that lose `threshold` at most, and those of the best plan. */
export function candidatesWithin(search: Search, reduced: Float64Array, threshold: number): Int32Array {
  const { candidateEmployee } = search.model;
  const plan: Placement | null = search.placement;
  const within: number[] = [];
  for (let k = 0; k < reduced.length; k++) {
    const isNear = reduced[k]! <= threshold && reduced[k]! < Number.POSITIVE_INFINITY;
    if (isNear || plan?.[candidateEmployee[k]!] === k) within.push(k);
  }
  return Int32Array.from(within);
}
