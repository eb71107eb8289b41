import type { ModelData } from "highs";
import { isFeasible, type Placement, ticksOf } from "../model/placement.js";
import type { Search } from "../search.js";
import { candidatesWithin, reducedCosts } from "./core-candidates.js";
import { buildCore, type CoreModel } from "./core-model.js";
import { type Limits, solveMip, solveRelaxation } from "./highs.js";

/** Candidates, beyond one for each employee, among which the nearest plan is looked for. */
const LARGEST_CORE = 6000;
const MOST_NODES = 200;
/** Losses of different plans are at least a unit apart. */
const SAME = 0.5;

/**
 * Of all plans as good as the best one, takes one in which the fewest people stand elsewhere than in `current`: the flow that is best at
 * the final prices and keeps most people, if it is such a plan; else a program on the candidates whose reduced cost lies within the gap of
 * the bound, for no other stands in one. Leaves the plan as it is where they are many, or HiGHS needs long; does nothing unless the plan is
 * proven optimal.
 */
export async function approach(search: Search, current: Placement): Promise<void> {
  const { model, lagrangian, dual, placement } = search;
  if (!placement || !dual || !search.isOptimal || search.isNearest || search.stopped) return;
  if (placement.every((k, e) => k === current[e])) return prove();
  const flow = lagrangian.nearestFlow(dual.prices, current, search.shouldStop);
  if (flow) search.offer(flow);
  // A plan as good that keeps more would be worth more in this flow, unless prices leave a gap between flow and plan.
  const isTight = dual.rounded === search.best && lagrangian.rounding === 0;
  if (flow && isTight && ticksOf(model, flow) === search.best && isFeasible(model, flow)) return prove();
  if (!lagrangian.returnTo(dual, search.shouldStop)) return;
  const reduced = reducedCosts(search);
  const gap = dual.value + lagrangian.rounding - search.best;
  const best = search.placement!;
  // Nobody who stands elsewhere may stand where they do now in any plan as good.
  if (best.every((k, e) => k === current[e] || !(reduced[current[e]!]! <= gap))) return prove();
  const within = candidatesWithin(search, reduced, gap);
  if (within.length > best.length + LARGEST_CORE) return;
  const core = buildCore(model, lagrangian, dual.prices, within);
  if (!core || core.candidates.length === 0) return;
  const { isProven, nearer } = await nearestIn(core, best, current, model.candidateEmployee, {
    secondsLeft: search.secondsLeft(),
    shouldStop: search.shouldStop,
  });
  const isAsGood = nearer && isFeasible(model, nearer) && ticksOf(model, nearer) === search.best;
  if (isAsGood) search.placement = nearer;
  if (isProven && (isAsGood || !nearer)) prove();

  function prove(): void {
    search.isNearest = true;
  }
}

/** A plan of the core that loses no more than `placement` and keeps more people where `current` has them, and whether none keeps still more. */
async function nearestIn(
  core: CoreModel,
  placement: Placement,
  current: Placement,
  candidateEmployee: Int32Array,
  limits: Limits,
): Promise<{ isProven: boolean; nearer: Placement | null }> {
  const start = core.columnsOf(placement);
  const kept = Float64Array.from(core.data.colCost!, (_, j) => {
    const k = core.candidates[j] ?? -1;
    return k >= 0 && current[candidateEmployee[k]!] === k ? -1 : 0;
  });
  const program = { ...asGood(core, start), colCost: kept, offset: 0 };
  const now = start.reduce((sum, value, j) => sum + value * kept[j]!, 0);
  const relaxed = await solveRelaxation(program, limits);
  if (relaxed.status !== "optimal") return { isProven: false, nearer: null };
  if (relaxed.objective > now - 1 + SAME) return { isProven: true, nearer: null };
  const chosen = relaxed.values.slice(0, core.candidates.length);
  if (chosen.every((value) => Math.abs(value - Math.round(value)) < 1e-6))
    return { isProven: true, nearer: core.placementOf(chosen) };
  const mixed = await solveMip(program, { ...limits, absoluteGap: SAME, maxNodes: MOST_NODES });
  return { isProven: mixed.status === "optimal", nearer: mixed.values && core.placementOf(mixed.values) };
}

/** The program without what costs more than the columns `start` do: numbers in it stay as small as that cost. */
function asGood({ data, isWhole }: CoreModel, start: Float64Array): ModelData {
  const cost = Float64Array.from(data.colCost!);
  const lower = Float64Array.from(data.colLower!);
  const upper = Float64Array.from(data.colUpper!);
  let room = SAME;
  for (let j = 0; j < cost.length; j++) if (cost[j]! !== 0) room += cost[j]! * (start[j]! - cheapest(j));
  let most = room;
  for (let j = 0; j < cost.length; j++) {
    if (cost[j] === 0) continue;
    const base = cheapest(j);
    const steps = room / Math.abs(cost[j]!);
    const reach = isWhole(j) ? Math.floor(steps) : steps;
    if (cost[j]! > 0) upper[j] = Math.min(upper[j]!, base + reach);
    else lower[j] = Math.max(lower[j]!, base - reach);
    if (lower[j] === upper[j]) cost[j] = 0;
    else most += cost[j]! * base;
  }
  return { ...withRow(data, cost, most), colLower: lower, colUpper: upper };

  function cheapest(j: number): number {
    return cost[j]! > 0 ? data.colLower![j]! : data.colUpper![j]!;
  }
}

/** The program with one more row: the sum of `weights` is `most` at most. */
function withRow(data: ModelData, weights: Float64Array, most: number): ModelData {
  const { starts, indices, values } = data.matrix as {
    [name in "starts" | "indices" | "values"]: ArrayLike<number>;
  };
  const numRows = data.numRows + 1;
  const longer = { starts: [0], indices: [] as number[], values: [] as number[] };
  for (let j = 0; j < data.numCols; j++) {
    for (let i = starts[j]!; i < starts[j + 1]!; i++) {
      longer.indices.push(indices[i]!);
      longer.values.push(values[i]!);
    }
    if (weights[j] !== 0) {
      longer.indices.push(data.numRows);
      longer.values.push(weights[j]!);
    }
    longer.starts.push(longer.indices.length);
  }
  return {
    ...data,
    numRows,
    rowLower: Float64Array.from([...data.rowLower!, Number.NEGATIVE_INFINITY]),
    rowUpper: Float64Array.from([...data.rowUpper!, most]),
    matrix: {
      format: "csc",
      numRows,
      numCols: data.numCols,
      starts: Int32Array.from(longer.starts),
      indices: Int32Array.from(longer.indices),
      values: Float64Array.from(longer.values),
    },
  };
}
