import type { TransferProblem } from "@selaras/optimizer";
import { rewardAt } from "./ledger.js";

export interface Score {
  readonly objective: number;
  readonly moves: number;
  readonly seatsShort: number;
}

/** Objective (transfer-problem 2), moves and empty seats of any placement; -1 is nobody's post and worth nothing. */
export function scoreOf(problem: TransferProblem, assignment: ArrayLike<number>): Score {
  const { candidates, employees, posts } = problem;
  const headcount = new Int32Array(posts.length);
  let objective = 0;
  let moves = 0;
  for (let e = 0; e < employees.length; e++) {
    const to = assignment[e]!;
    if (to < 0) continue;
    headcount[to]!++;
    if (to === employees[e]!.post) continue;
    moves++;
    if (employees[e]!.post !== undefined) objective -= employees[e]!.moveCost ?? 0;
  }
  for (let row = 0; row < candidates.employee.length; row++) {
    if (assignment[candidates.employee[row]!] === candidates.post[row]) objective += candidates.value[row]!;
  }
  let seatsShort = 0;
  posts.forEach((post, p) => {
    const heads = headcount[p]!;
    for (let seat = 0; seat < heads; seat++) objective += rewardAt(problem, p, seat);
    objective -= (post.overflowCost ?? 0) * Math.max(0, heads - post.need);
    seatsShort += Math.max(0, post.need - heads);
  });
  return { objective, moves, seatsShort };
}
