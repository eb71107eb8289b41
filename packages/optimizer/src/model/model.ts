import type { TransferProblem } from "../format/problem.js";
import { type Absorbed, absorbRows } from "./absorb.js";
import { type CandidateIndex, indexCandidates } from "./candidate-index.js";
import { PostCurve } from "./post-curve.js";
import { compileRows, type Row } from "./rows.js";
import { sortedByEmployee } from "./sorted-by-employee.js";
import { chooseTicks, type Ticks } from "./ticks.js";

/** A problem compiled for solving: candidates sorted by employee, profits in ticks, rows split into those the network holds and those it must price. */
export interface Model extends Absorbed {
  readonly problem: TransferProblem;
  readonly ticks: Ticks;
  readonly index: CandidateIndex;
  readonly candidatePost: Int32Array;
  readonly candidateEmployee: Int32Array;
  /** Whether choosing the candidate is a move. */
  readonly moves: Uint8Array;
  /** Each employee's candidate for today's post, or -1. */
  readonly stay: Int32Array;
  /** value - moveCost in points. */
  readonly points: Float64Array;
  /** points in ticks, less the tick price of a move. */
  readonly profit: Float64Array;
  readonly curves: readonly PostCurve[];
  /** Every row of every constraint. */
  readonly allRows: readonly Row[];
}

/** `alwaysPriced` names a constraint (by index) that the network must not hold itself. */
export function buildModel(given: TransferProblem, alwaysPriced = -1): Model {
  const problem = sortedByEmployee(given);
  const { employees, posts, candidates } = problem;
  const count = candidates.employee.length;
  const ticks = chooseTicks(problem);
  const candidateEmployee = Int32Array.from(candidates.employee);
  const candidatePost = Int32Array.from(candidates.post);
  const index = indexCandidates(problem, candidateEmployee, candidatePost);
  const moves = new Uint8Array(count);
  const stay = new Int32Array(employees.length).fill(-1);
  const points = new Float64Array(count);
  const profit = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const person = employees[candidateEmployee[k]!]!;
    moves[k] = person.post === candidatePost[k] ? 0 : 1;
    if (!moves[k]) stay[candidateEmployee[k]!] = k;
    points[k] = candidates.value[k]! - (moves[k] && person.post !== undefined ? (person.moveCost ?? 0) : 0);
    profit[k] = points[k]! * ticks.perPoint - moves[k]! * ticks.perMove;
  }
  const allRows = compileRows(problem, index);
  const absorbable = (row: Row) => row.constraint !== alwaysPriced;
  const absorbed = absorbRows(problem, allRows, absorbable, index, candidateEmployee, candidatePost);
  const curves = posts.map((post) => new PostCurve(post));
  return {
    problem,
    ticks,
    index,
    candidateEmployee,
    candidatePost,
    moves,
    stay,
    points,
    profit,
    curves,
    allRows,
    ...absorbed,
  };
}
