import type { Model } from "./model.js";
import type { Row } from "./rows.js";

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
  for (const k of chosen) total += model.points[k]!;
  headcounts(model, chosen).forEach((heads, p) => {
    total += model.curves[p]!.value(heads);
  });
  return total;
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

/** Whether candidate k is chosen. */
export function chosenMask(model: Model, chosen: Placement): Uint8Array {
  const mask = new Uint8Array(model.candidatePost.length);
  for (const k of chosen) mask[k] = 1;
  return mask;
}

/** rhs - activity of a row: negative when broken. */
export function slackOf(row: Row, mask: Uint8Array): number {
  let slack = row.rhs;
  const { candidates, weights } = row;
  for (let i = 0; i < candidates.length; i++) if (mask[candidates[i]!]) slack -= weights[i]!;
  return slack;
}

/** Whether the placement satisfies every constraint and every post's `max`. */
export function isFeasible(model: Model, chosen: Placement): boolean {
  const mask = chosenMask(model, chosen);
  if (model.allRows.some((row) => slackOf(row, mask) < 0)) return false;
  return headcounts(model, chosen).every((heads, p) => heads <= (model.problem.posts[p]!.max ?? heads));
}
