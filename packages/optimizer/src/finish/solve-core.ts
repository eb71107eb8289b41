import type { ModelData } from "highs";
import { ticksOf } from "../model/placement.js";
import type { Search } from "../search.js";
import type { CoreModel } from "./core-model.js";
import { type Limits, solveMip, solveRelaxation } from "./highs.js";

export interface CoreOutcome {
  /** Ticks that every plan of the core loses at least, or that the best plan loses, if that is less. */
  readonly loss: number;
  /** Whether `search` holds a plan as good as any of the core. */
  readonly isSolved: boolean;
  /** Whether the core is known to have no plan. */
  readonly isEmpty: boolean;
}

const EMPTY: CoreOutcome = { loss: Number.POSITIVE_INFINITY, isSolved: true, isEmpty: true };
const TRIAL_NODES = 500;
/** Columns of the first integer program beyond those that the relaxation uses. */
const FIRST_COLUMNS = 600;
const GROWTH = 4;
/** HiGHS's reduced costs and objective may be off by so many units, and its whole numbers by so much. */
const SLACK = 0.5;
const TOLERANCE = 1e-6;
/** Units that a plan loses in which nobody stays where they are wanted: ties alone are broken by it. */
const ALL_AWAY = 0.25;

/**
 * Offers the search the best plan of a core at prices where the flow is worth `top` ticks. The linear relaxation is quick and says most:
 * often it is whole, and then it is the best plan; else its reduced costs leave few columns that a plan better than the best known can
 * use, and those are a small integer program. A plan that loses up to `reach` ticks lies in the core for certain: once the best plan is
 * such a one, the core is solved to the end; before that a good plan will do.
 */
export async function solveCore(
  search: Search,
  core: CoreModel | null,
  top: number,
  reach: number,
): Promise<CoreOutcome> {
  if (!core) return EMPTY;
  const { unit, candidates, data } = core;
  if (candidates.length === 0) {
    search.offer(core.placementOf([]));
    return { loss: data.offset! * unit, isSolved: true, isEmpty: false };
  }
  const away = awayCosts(search, core);
  const relaxed = await solveRelaxation(away ? withCosts(data, away) : data, limitsOf(search));
  if (relaxed.status === "infeasible") return EMPTY;
  const isDecisive = () => top - search.best <= reach;
  // HiGHS may fail at a relaxation; the integer program does without it.
  if (relaxed.status !== "optimal") return solveWhole(search, core, top, isDecisive());
  const loss = (relaxed.objective - (away ? ALL_AWAY : 0)) * unit;
  if (isWhole(relaxed.values, candidates.length)) {
    const found = core.placementOf(relaxed.values);
    search.offer(found);
    search.isNearest ||= away !== null && isDecisive() && ticksOf(search.model, found) === search.best;
  }
  const { reducedCosts } = relaxed;
  const costs = reducedCosts.slice(0, candidates.length).sort();
  const used = relaxed.values.slice(0, candidates.length).filter((value) => value > TOLERANCE).length;
  // Who beats the best plan known uses no column whose reduced cost exceeds what lies between that plan and the relaxation.
  const between = () => (top - search.best - loss) / unit + SLACK;
  for (let columns = FIRST_COLUMNS; between() >= 1; columns *= GROWTH) {
    const most = costs[columns + used] ?? Number.POSITIVE_INFINITY;
    const kept = Math.min(most, between());
    const isLast = between() <= most && isDecisive();
    const outcome = await solveWhole(
      search,
      core.without((j) => reducedCosts[j]! > kept),
      top,
      isLast,
    );
    if (outcome.isSolved && between() <= kept) return { ...outcome, loss: Math.max(loss, outcome.loss) };
    if (isLast || !isDecisive() || search.shouldStop()) return { loss, isSolved: false, isEmpty: false };
  }
  return { loss, isSolved: true, isEmpty: false };
}

/** The core as an integer program; `isLast`: however long that takes. */
async function solveWhole(
  search: Search,
  core: CoreModel | null,
  top: number,
  isLast: boolean,
): Promise<CoreOutcome> {
  if (search.shouldStop()) return { loss: Number.NEGATIVE_INFINITY, isSolved: false, isEmpty: false };
  if (!core) return { ...EMPTY, loss: top - search.best, isEmpty: search.placement === null };
  const gap = absoluteGap(search, core.unit);
  const outcome = await solveMip(core.data, {
    ...limitsOf(search),
    absoluteGap: gap,
    ...(isLast ? {} : { maxNodes: TRIAL_NODES }),
    ...(search.placement ? { start: core.columnsOf(search.placement) } : {}),
  });
  search.nodes += outcome.nodes;
  if (outcome.values) search.offer(core.placementOf(outcome.values));
  const isEmpty = outcome.status === "infeasible";
  const isOptimal = outcome.status === "optimal";
  return {
    loss: Math.min(outcome.bound * core.unit, top - search.best),
    // Optimal for HiGHS may break a row by its tolerances, and is then no plan.
    isSolved: isEmpty || (isOptimal && (top - search.best) / core.unit <= outcome.bound + gap + SLACK),
    isEmpty: isEmpty && search.placement === null,
  };
}

/** What each candidate costs more because it is not where its employee is wanted to stay: together less than any other cost; or null. */
function awayCosts({ near, model }: Search, { candidates }: CoreModel): Float64Array | null {
  if (!near) return null;
  const each = ALL_AWAY / near.length;
  return Float64Array.from(candidates, (k) => (near[model.candidateEmployee[k]!] === k ? 0 : each));
}

function withCosts(data: ModelData, more: Float64Array): ModelData {
  return { ...data, colCost: Float64Array.from(data.colCost!, (cost, j) => cost + (more[j] ?? 0)) };
}

function limitsOf(search: Search): Limits {
  return { secondsLeft: search.secondsLeft(), shouldStop: search.shouldStop };
}

/** Half a unit, or what the caller's gap allows. */
function absoluteGap({ limits, placement, objective, model }: Search, unit: number): number {
  const allowed = (limits.gap * Math.abs(objective) * model.ticks.perPoint) / unit / 2;
  return placement ? Math.max(SLACK, allowed) : SLACK;
}

function isWhole(values: Float64Array, count: number): boolean {
  for (let j = 0; j < count; j++) if (Math.abs(values[j]! - Math.round(values[j]!)) > TOLERANCE) return false;
  return true;
}
