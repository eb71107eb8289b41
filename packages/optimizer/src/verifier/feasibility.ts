import type { Constraint, TransferProblem } from "../format/problem.js";
import { heldCandidates } from "./placement.js";
import { placeOf, selectionOf } from "./selection.js";

/** The first constraint (or ceiling of a post) that the placement breaks, in words; null when all hold. */
export function brokenConstraint(problem: TransferProblem, assignment: readonly number[]): string | null {
  const held = heldCandidates(problem, assignment);
  const heads = new Array<number>(problem.posts.length).fill(0);
  for (const p of assignment) heads[p]!++;
  for (const [p, post] of problem.posts.entries()) {
    if (post.max !== undefined && heads[p]! > post.max)
      return `posts[${p}]: ${heads[p]} people, at most ${post.max}`;
  }
  for (const [i, constraint] of problem.constraints.entries()) {
    const complaint = complaintOf(problem, constraint, held, assignment);
    if (complaint) return `constraints[${i}] ${constraint.name}: ${complaint}`;
  }
  return null;
}

function complaintOf(
  problem: TransferProblem,
  constraint: Constraint,
  held: readonly number[],
  assignment: readonly number[],
): string | null {
  if ("by" in constraint) {
    const group = [...new Set(constraint.employees)];
    const places = new Set(group.map((e) => placeOf(problem, constraint.by, assignment[e]!)));
    if (constraint.kind === "apart") return places.size < group.length ? "two of them meet" : null;
    return places.size > 1 ? "they are split" : null;
  }
  const { weight } = selectionOf(problem, constraint);
  const sum = held.reduce((total, k) => total + weight(k), 0);
  if (constraint.max !== undefined && sum > constraint.max) return `${sum} exceeds ${constraint.max}`;
  if (constraint.kind === "limit" && constraint.min !== undefined && sum < constraint.min)
    return `${sum} falls short of ${constraint.min}`;
  return null;
}
