import type { Search } from "../search.js";
import { candidatesWithin, reducedCosts } from "./core-candidates.js";
import { buildCore } from "./core-model.js";
import { solveCore } from "./solve-core.js";

/** Candidates of the first core beyond one for each employee. */
const FIRST_CORE = 3000;
const GROWTH = 4;
/** Candidates looked at to judge how many lie below a threshold. */
const SAMPLE = 2 ** 13;

/**
 * Closes the gap on the core (Balas, Zemel 1980; here of a flow): a candidate whose reduced cost exceeds the gap can
 * stand in no better plan. Small cores first, for good plans cheaply; then the one that proves. Gives up where that would have many
 * more than `largest` candidates beyond one for each employee. Answers false if no plan exists.
 */
export async function finish(search: Search, largest = Number.POSITIVE_INFINITY): Promise<boolean> {
  const { model, lagrangian } = search;
  const dual = search.dual!;
  if (!lagrangian.returnTo(dual, search.shouldStop)) return true;
  const reduced = reducedCosts(search);
  const people = model.problem.employees.length;
  for (let extra = FIRST_CORE; !search.isDone; extra *= GROWTH) {
    const plan = search.placement;
    const gap = plan ? dual.value + lagrangian.rounding - search.best : Number.POSITIVE_INFINITY;
    const isNear = gap <= thresholdOf(reduced, people + GROWTH * Math.min(extra, largest));
    if (!isNear && extra > largest) break;
    const threshold = isNear ? gap : thresholdOf(reduced, people + extra);
    const core = buildCore(model, lagrangian, dual.prices, candidatesWithin(search, reduced, threshold));
    const reach = threshold - 2 * lagrangian.rounding;
    const outcome = await solveCore(search, core, dual.rounded, reach);
    if (threshold === Number.POSITIVE_INFINITY && outcome.isEmpty && !search.placement) return false;
    // A plan uses core candidates only, and loses `loss` at least, or another one, and loses `threshold` at least.
    const loss = Math.min(outcome.loss, threshold - lagrangian.rounding);
    if (!Number.isNaN(loss))
      search.upper = Math.max(search.best, Math.min(search.upper, dual.rounded - loss));
    const isDecided = dual.rounded - search.best <= reach;
    if (isDecided && outcome.isSolved && search.limits.gap === 0) search.upper = search.best;
    search.limits.onProgress("finish", search);
    if (isDecided) break;
  }
  return true;
}

/** About the `size`-th smallest, judged from a sample of many; infinite if there are not that many. */
function thresholdOf(reduced: Float64Array, size: number): number {
  const step = Math.max(1, Math.floor(reduced.length / SAMPLE));
  const sample: number[] = [];
  for (let k = 0; k < reduced.length; k += step) if (Number.isFinite(reduced[k]!)) sample.push(reduced[k]!);
  return Float64Array.from(sample).sort()[Math.floor(size / step)] ?? Number.POSITIVE_INFINITY;
}
