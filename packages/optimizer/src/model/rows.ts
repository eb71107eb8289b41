import type { Constraint, Crossing, Grouping, Limit, TransferProblem } from "../format/problem.js";
import type { CandidateIndex } from "./candidate-index.js";
import { subtreeMask } from "./units.js";

/**
 * One linear row over the chosen candidates: sum of weight[i] over chosen candidates[i] <= rhs.
 * Weights and rhs are divided by `divisor`, a power of two, so that rupiah and heads get prices of similar size;
 * such a division is exact in a double.
 */
export interface Row {
  readonly constraint: number;
  /** 1 for a `max` side, -1 for a `min` side (weights and rhs are already negated). */
  readonly side: 1 | -1;
  /** Post or unit of a grouping row, else -1. */
  readonly place: number;
  /** Second employee of a `together` row, else -1. */
  readonly employee: number;
  readonly candidates: Int32Array;
  readonly weights: Float64Array;
  readonly rhs: number;
  readonly divisor: number;
}

/** The rows of all constraints; those that no plan can break are left out. */
export function compileRows(problem: TransferProblem, index: CandidateIndex): Row[] {
  return problem.constraints.flatMap((constraint, number) => rowsOf(problem, index, constraint, number));
}

function rowsOf(
  problem: TransferProblem,
  index: CandidateIndex,
  constraint: Constraint,
  number: number,
): Row[] {
  switch (constraint.kind) {
    case "limit":
      return limitRows(problem, index, constraint, number);
    case "outflow":
    case "inflow":
      return crossingRows(problem, index, constraint, number);
    case "apart":
      return apartRows(problem, index, constraint, number);
    case "together":
      return togetherRows(problem, index, constraint, number);
  }
}

function limitRows(problem: TransferProblem, index: CandidateIndex, limit: Limit, constraint: number): Row[] {
  const { employee, post } = problem.candidates;
  const places = selectedPosts(problem, limit);
  const chosen: number[] = [];
  const weights: number[] = [];
  const consider = (k: number) => {
    const weight = limit.weights ? limit.weights[k]! : 1;
    if (weight === 0 || (places && !places[post[k]!])) return;
    if (limit.movesOnly && problem.employees[employee[k]!]!.post === post[k]) return;
    chosen.push(k);
    weights.push(weight);
  };
  if (limit.employees) for (const e of new Set(limit.employees)) index.byEmployee.of(e).forEach(consider);
  else if (places) for (const p of places.keys()) places[p] && index.byPost.of(p).forEach(consider);
  else index.byEmployee.order.forEach(consider);
  const rows: Row[] = [];
  const candidates = Int32Array.from(chosen);
  const divisor = 2 ** Math.ceil(Math.log2(weights.reduce((a, b) => Math.max(a, b), 1)));
  const base = { constraint, place: -1, employee: -1, candidates, divisor };
  if (limit.max !== undefined && limit.max < largestTotal(problem, candidates, weights)) {
    rows.push({
      ...base,
      side: 1,
      weights: Float64Array.from(weights, (w) => w / divisor),
      rhs: limit.max / divisor,
    });
  }
  if (limit.min !== undefined && limit.min > 0) {
    rows.push({
      ...base,
      side: -1,
      weights: Float64Array.from(weights, (w) => -w / divisor),
      rhs: -limit.min / divisor,
    });
  }
  return rows;
}

function selectedPosts(problem: TransferProblem, limit: Limit): Uint8Array | undefined {
  if (!limit.posts && !limit.units) return undefined;
  const places = new Uint8Array(problem.posts.length);
  for (const p of limit.posts ?? []) places[p] = 1;
  if (!limit.units) return places;
  const inside = subtreeMask(problem.units, limit.units);
  problem.posts.forEach((post, p) => {
    if (inside[post.unit]) places[p] = 1;
  });
  return places;
}

function crossingRows(
  problem: TransferProblem,
  index: CandidateIndex,
  crossing: Crossing,
  constraint: number,
): Row[] {
  const inside = subtreeMask(problem.units, [crossing.unit]);
  const postInside = problem.posts.map((post) => inside[post.unit] === 1);
  const chosen: number[] = [];
  if (crossing.kind === "outflow") {
    problem.employees.forEach(({ post }, e) => {
      if (post === undefined || !postInside[post]) return;
      for (const k of index.byEmployee.of(e)) if (!postInside[problem.candidates.post[k]!]) chosen.push(k);
    });
  } else {
    postInside.forEach((isInside, p) => {
      if (!isInside) return;
      for (const k of index.byPost.of(p)) {
        const today = problem.employees[problem.candidates.employee[k]!]!.post;
        if (today === undefined || !postInside[today]) chosen.push(k);
      }
    });
  }
  const candidates = Int32Array.from(chosen);
  if (crossing.max >= largestTotal(problem, candidates)) return [];
  return [unitRow(constraint, -1, candidates, crossing.max)];
}

/** "At most one of the group" at each place: with binaries this is exactly "no two together". */
function apartRows(
  problem: TransferProblem,
  index: CandidateIndex,
  group: Grouping,
  constraint: number,
): Row[] {
  const rows: Row[] = [];
  for (const [place, chosen] of groupedByPlace(problem, index, group)) {
    const candidates = Int32Array.from(chosen);
    if (largestTotal(problem, candidates) <= 1) continue;
    rows.push(unitRow(constraint, place, candidates, 1));
  }
  return rows;
}

/** (employee at place) - (first employee at place) = 0 for each place and each employee after the first. */
function togetherRows(
  problem: TransferProblem,
  index: CandidateIndex,
  group: Grouping,
  constraint: number,
): Row[] {
  const first = group.employees[0];
  const rows: Row[] = [];
  const others = [...new Set(group.employees)].filter((e) => e !== first);
  for (const [place, chosen] of groupedByPlace(problem, index, group)) {
    const heldBy = (e: number) => chosen.filter((k) => problem.candidates.employee[k] === e);
    const anchors = heldBy(first!);
    for (const employee of others) {
      const own = heldBy(employee);
      if (own.length + anchors.length === 0) continue;
      const candidates = Int32Array.from([...own, ...anchors]);
      for (const side of [1, -1] as const) {
        const weights = Float64Array.from(candidates, (_, i) => (i < own.length ? side : -side));
        rows.push({ constraint, side, place, employee, candidates, weights, rhs: 0, divisor: 1 });
      }
    }
  }
  return rows;
}

function groupedByPlace(
  problem: TransferProblem,
  index: CandidateIndex,
  group: Grouping,
): [place: number, candidates: number[]][] {
  const byPlace = new Map<number, number[]>();
  for (const e of new Set(group.employees)) {
    for (const k of index.byEmployee.of(e)) {
      const post = problem.candidates.post[k]!;
      const place = group.by === "post" ? post : problem.posts[post]!.unit;
      const list = byPlace.get(place);
      if (list) list.push(k);
      else byPlace.set(place, [k]);
    }
  }
  return [...byPlace].sort(([a], [b]) => a - b);
}

/** Most that one plan can collect: each employee chooses their heaviest candidate of the selection. */
function largestTotal(problem: TransferProblem, candidates: Int32Array, weights?: readonly number[]): number {
  const heaviest = new Map<number, number>();
  candidates.forEach((k, i) => {
    const e = problem.candidates.employee[k]!;
    heaviest.set(e, Math.max(heaviest.get(e) ?? 0, weights?.[i] ?? 1));
  });
  let total = 0;
  for (const weight of heaviest.values()) total += weight;
  return total;
}

function unitRow(constraint: number, place: number, candidates: Int32Array, rhs: number): Row {
  const weights = new Float64Array(candidates.length).fill(1);
  return { constraint, side: 1, place, employee: -1, candidates, weights, rhs, divisor: 1 };
}
