import type { ModelData } from "highs";
import type { Search } from "../search.js";
import type { CoreModel } from "./core-model.js";
import { type Limits, type MipOutcome, solveMip, solveRelaxation } from "./highs.js";

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
const FIRST_COLUMNS = 400;
const GROWTH = 4;
/** HiGHS's reduced costs and objective may be off by so many units, and its whole numbers by so much. */
const SLACK = 0.5;
const TOLERANCE = 1e-6;

/**
 * Offers the search the best plan of a core at prices where the flow is worth `top` ticks. The linear relaxation is quick and says most:
 * often it is whole, and then it is the best plan; else its reduced costs leave few columns that a plan better than the best known can
 * use, and those are a small integer program. `proves`: go on until the core is solved, if time allows; else a good plan will do.
 */
export async function solveCore(
  search: Search,
  core: CoreModel | null,
  top: number,
  proves: boolean,
): Promise<CoreOutcome> {
  if (!core) return EMPTY;
  const { unit, candidates, data } = core;
  if (candidates.length === 0) {
    search.offer(core.placementOf([]));
    return { loss: data.offset! * unit, isSolved: true, isEmpty: false };
  }
  const trial = new CoreTrial(search, core, top);
  const relaxed = await solveRelaxation(data, limitsOf(search));
  if (relaxed.status === "infeasible") return EMPTY;
  // HiGHS may fail at a relaxation; the integer program does without it.
  if (relaxed.status === "stopped") return trial.solve(data, Number.NEGATIVE_INFINITY, proves);
  const loss = relaxed.objective * unit;
  if (isWhole(relaxed.values, candidates.length)) {
    search.offer(core.placementOf(relaxed.values));
    return { loss, isSolved: true, isEmpty: false };
  }
  const costs = relaxed.reducedCosts.slice(0, candidates.length).sort();
  const used = relaxed.values.slice(0, candidates.length).filter((value) => value > TOLERANCE).length;
  for (let columns = FIRST_COLUMNS; ; columns *= GROWTH) {
    // Who beats the best plan known uses no column whose reduced cost exceeds what lies between that plan and the relaxation.
    const between = (top - search.best - loss) / unit + SLACK;
    if (between < 1) return { loss, isSolved: true, isEmpty: false };
    const most = costs[columns + used] ?? Number.POSITIVE_INFINITY;
    if (between <= most) return trial.solve(restricted(data, relaxed.reducedCosts, between), loss, proves);
    await trial.solve(restricted(data, relaxed.reducedCosts, most), loss, false);
    if (!proves || search.shouldStop()) return { loss, isSolved: false, isEmpty: false };
  }
}

/** Integer programs of one core. */
class CoreTrial {
  constructor(
    readonly search: Search,
    readonly core: CoreModel,
    readonly top: number,
  ) {}

  /** The outcome if `data` holds every plan that is better than the best known; `loss` is known beforehand. */
  async solve(data: ModelData, loss: number, proves: boolean): Promise<CoreOutcome> {
    const { search, core, top } = this;
    const outcome: MipOutcome = search.shouldStop()
      ? { status: "stopped", values: null, bound: Number.NEGATIVE_INFINITY, nodes: 0 }
      : await solveMip(data, {
          ...limitsOf(search),
          absoluteGap: absoluteGap(search, core.unit),
          ...(proves ? {} : { maxNodes: TRIAL_NODES }),
          ...(search.placement ? { start: core.columnsOf(search.placement) } : {}),
        });
    search.nodes += outcome.nodes;
    if (outcome.values) search.offer(core.placementOf(outcome.values));
    const isEmpty = outcome.status === "infeasible" && !search.placement;
    return {
      loss: Math.max(loss, Math.min(outcome.bound * core.unit, top - search.best)),
      isSolved: outcome.status !== "stopped",
      isEmpty,
    };
  }
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

/** The program without the whole columns whose reduced cost exceeds `most`. */
function restricted(data: ModelData, reducedCosts: Float64Array, most: number): ModelData {
  const colUpper = Float64Array.from(data.colUpper!, (upper, j) =>
    data.integrality![j] === 1 && reducedCosts[j]! > most ? 0 : upper,
  );
  return { ...data, colUpper };
}
