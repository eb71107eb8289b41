import { slacks } from "./incidence.js";
import type { Model } from "./model.js";

/** A placement is the chosen candidate of each employee. */
export type Placement = Int32Array;

export function headcounts(model: Model, chosen: Placement): Int32Array {
  const heads = new Int32Array(model.problem.posts.length);
  for (const k of chosen) heads[model.candidatePost[k]!]!++;
  return heads;
}

/** Value in points, exact. */
export function objectiveOf(model: Model, chosen: Placement): number {
  let total = 0;
  for (let e = 0; e < chosen.length; e++) total += model.points[chosen[e]!]!;
  const heads = headcounts(model, chosen);
  for (let p = 0; p < heads.length; p++) total += model.curves[p]!.value(heads[p]!);
  return total;
}

/** How many people have the same candidate in both. */
export function keptOf(chosen: Placement, other: Placement): number {
  let kept = 0;
  for (let e = 0; e < chosen.length; e++) if (chosen[e] === other[e]) kept++;
  return kept;
}

export function movesOf(model: Model, chosen: Placement): number {
  let moves = 0;
  for (const k of chosen) moves += model.moves[k]!;
  return moves;
}

/** Value in ticks: the objective first, then fewer moves. */
export function ticksOf(model: Model, chosen: Placement): number {
  return objectiveOf(model, chosen) * model.ticks.perPoint - movesOf(model, chosen) * model.ticks.perMove;
}

/** Whether the bounds of posts and the pins, which the network holds by itself, are kept. */
export function respectsNetwork(model: Model, chosen: Placement): boolean {
  const { forbidden, ranges } = model;
  for (let e = 0; e < chosen.length; e++) if (forbidden[chosen[e]!]) return false;
  const heads = headcounts(model, chosen);
  for (let p = 0; p < heads.length; p++)
    if (heads[p]! < ranges[p]!.low || heads[p]! > ranges[p]!.high) return false;
  return true;
}

/** Whether the placement satisfies every constraint and every post's `max`. */
export function isFeasible(model: Model, chosen: Placement): boolean {
  return (
    slacks(model.rows, model.incidence, chosen).every((slack) => slack >= 0) && respectsNetwork(model, chosen)
  );
}
