import type { TransferPlan } from "../format/plan.js";
import type { TransferProblem } from "../format/problem.js";

/** Everybody stands in a candidate post, and `moves` lists exactly those who left today's; else the first fault. */
export function placementFault(problem: TransferProblem, plan: TransferPlan): string | null {
  const { assignment } = plan;
  if (assignment.length !== problem.employees.length) return `assignment: has ${assignment.length} entries`;
  const held = heldCandidates(problem, assignment);
  const homeless = held.findIndex((k) => k < 0);
  if (homeless >= 0) return `assignment[${homeless}]: post ${assignment[homeless]} is not a candidate`;
  const movers = problem.employees.flatMap((employee, e) => (employee.post === assignment[e] ? [] : [e]));
  if (plan.moves.length !== movers.length)
    return `moves: has ${plan.moves.length} entries, ${movers.length} people move`;
  for (let i = 0; i < movers.length; i++) {
    const e = movers[i]!;
    const move = plan.moves[i]!;
    const from = problem.employees[e]!.post ?? null;
    if (move.employee !== e || move.from !== from || move.to !== assignment[e])
      return `moves[${i}]: does not match`;
  }
  return null;
}

/** Row of the candidates that each employee's post stands in, -1 for none. */
export function heldCandidates(problem: TransferProblem, assignment: readonly number[]): number[] {
  const held = new Array<number>(problem.employees.length).fill(-1);
  const { employee, post } = problem.candidates;
  for (let k = 0; k < employee.length; k++) if (assignment[employee[k]!] === post[k]) held[employee[k]!] = k;
  return held;
}

/** Section 2 of the contract, seat by seat. */
export function objectiveOf(problem: TransferProblem, assignment: readonly number[]): number {
  let total = 0;
  const heads = new Array<number>(problem.posts.length).fill(0);
  heldCandidates(problem, assignment).forEach((k, e) => {
    const employee = problem.employees[e]!;
    total += problem.candidates.value[k]!;
    if (employee.post !== undefined && employee.post !== assignment[e]) total -= employee.moveCost ?? 0;
    heads[assignment[e]!]!++;
  });
  problem.posts.forEach((post, p) => {
    for (let seat = 1; seat <= heads[p]!; seat++) total += seatReward(post.fill ?? [], seat);
    total -= (post.overflowCost ?? 0) * Math.max(0, heads[p]! - post.need);
  });
  return total;
}

export function seatReward(fill: readonly (readonly [number, number])[], seat: number): number {
  let upTo = 0;
  for (const [seats, reward] of fill) {
    upTo += seats;
    if (seat <= upTo) return reward;
  }
  return 0;
}
