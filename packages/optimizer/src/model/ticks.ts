import type { TransferProblem } from "../format/problem.js";

/**
 * The integer unit in which the solver counts. One point of the objective is `perPoint` ticks, one move costs
 * `perMove` ticks more, so little that all moves together stay below half a point: maximising ticks maximises the objective
 * first and then avoids moves (lexicographic perturbation). Where values are so large that ticks would leave the exact
 * integers of a double, `perPoint` shrinks and ties are no longer broken by the number of moves (`perMove` 0).
 */
export interface Ticks {
  readonly perPoint: number;
  readonly perMove: number;
  /** More than any two plans can differ by: the price of breaking a hard bound inside the network. */
  readonly forbidding: number;
}

const FINEST = 2 ** 20;
const LARGEST_FORBIDDING = 2 ** 50;

export function chooseTicks(problem: TransferProblem): Ticks {
  const { employee, value } = problem.candidates;
  const low = new Float64Array(problem.employees.length).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(problem.employees.length).fill(Number.NEGATIVE_INFINITY);
  for (let k = 0; k < employee.length; k++) {
    const e = employee[k]!;
    low[e] = Math.min(low[e]!, value[k]!);
    high[e] = Math.max(high[e]!, value[k]!);
  }
  const overflow = problem.posts.reduce((most, post) => Math.max(most, post.overflowCost ?? 0), 0);
  const reward = problem.posts.reduce((most, post) => Math.max(most, post.fill?.[0]?.[1] ?? 0), 0);
  let range = problem.employees.length * (overflow + reward) + 1;
  problem.employees.forEach((person, e) => {
    if (high[e]! >= low[e]!) range += high[e]! - low[e]! + (person.moveCost ?? 0);
  });
  let perPoint = FINEST;
  while (perPoint > 1 && 2 * range * perPoint > LARGEST_FORBIDDING) perPoint /= 2;
  const perMove = Math.floor(perPoint / (2 * (problem.employees.length + 1)));
  return { perPoint, perMove, forbidding: 2 * range * perPoint };
}
