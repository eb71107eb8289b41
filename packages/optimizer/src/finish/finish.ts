import type { Search } from "../search.js";
import { buildCore } from "./core-model.js";
import { solveMip } from "./highs.js";

const SMALL_CORE = 3000;
const TRIAL_NODES = 500;

/**
 * Closes the gap on the core (Balas, Zemel 1980; here of a flow): a candidate whose reduced cost exceeds the gap can
 * stand in no better plan. Small cores first, for good plans cheaply; then the one that proves. Answers false if no plan exists.
 */
export async function finish(search: Search): Promise<boolean> {
  const { model, lagrangian } = search;
  const dual = search.dual!;
  if (!lagrangian.evaluate(dual.prices, search.shouldStop)) return true;
  const reduced = reducedCosts(search);
  const sorted = reduced.filter(Number.isFinite).sort();
  for (let size = SMALL_CORE + model.problem.employees.length; !search.isDone; size *= 4) {
    const plan = search.placement;
    const gap = plan ? dual.value + lagrangian.rounding - search.best : Number.POSITIVE_INFINITY;
    const proves = size >= sorted.length || sorted[size]! >= gap;
    const threshold = proves ? gap : sorted[size]!;
    const inCore = (k: number) =>
      (reduced[k]! <= threshold && Number.isFinite(reduced[k]!)) || plan?.[model.candidateEmployee[k]!] === k;
    const core = buildCore(model, lagrangian, dual.prices, inCore);
    const allowance = (search.limits.gap * Math.abs(search.objective) * model.ticks.perPoint) / core.unit / 2;
    const outcome = await solveMip(core.data, {
      secondsLeft: search.secondsLeft(),
      absoluteGap: plan ? Math.max(0.5, allowance) : 0.5,
      ...(proves ? {} : { maxNodes: TRIAL_NODES }),
      ...(plan ? { start: core.columnsOf(plan) } : {}),
      shouldStop: search.shouldStop,
    });
    search.nodes += outcome.nodes;
    if (outcome.values) search.offer(core.placementOf(outcome.values));
    if (proves && outcome.status === "infeasible" && !search.placement) return false;
    // A plan uses core candidates only, and loses `bound` at least, or another one, and loses `threshold` at least.
    const loss = Math.min(
      outcome.bound * core.unit,
      proves ? Number.POSITIVE_INFINITY : threshold - lagrangian.rounding,
    );
    if (!Number.isNaN(loss))
      search.upper = Math.max(search.best, Math.min(search.upper, dual.rounded - loss));
    if (proves && outcome.status === "optimal" && search.limits.gap === 0) search.upper = search.best;
    search.limits.onProgress("finish", search);
    if (proves) break;
  }
  return true;
}

/** What each candidate loses at least; infinite for forbidden ones. */
function reducedCosts({ model, lagrangian }: Search): Float64Array {
  return Float64Array.from(model.forbidden, (forbidden, k) =>
    forbidden ? Number.POSITIVE_INFINITY : Math.max(0, lagrangian.network.simplex.reducedCost(k)),
  );
}
