import type { TransferProblem } from "../format/problem.js";
import type { Checkpoint } from "../stopped.js";
import { type CompiledRows, compileRows } from "./absorb.js";
import { CandidateIndex, type Columns, int32Column } from "./candidate-index.js";
import { buildIncidence, type Incidence } from "./incidence.js";
import { PostCurve } from "./post-curve.js";
import { sortedByEmployee } from "./sorted-by-employee.js";
import { chooseTicks, type Ticks } from "./ticks.js";

/** A problem compiled for solving: candidates sorted by employee, profits in ticks, rows split into those the network holds and those it must price. */
export interface Model extends CompiledRows, Columns {
  readonly problem: TransferProblem;
  readonly ticks: Ticks;
  /** Whether choosing the candidate is a move. */
  readonly moves: Uint8Array;
  /** Each employee's candidate for today's post, or -1. */
  readonly stay: Int32Array;
  /** value - moveCost in points. */
  readonly points: Float64Array;
  /** points in ticks, less the tick price of a move. */
  readonly profit: Float64Array;
  readonly curves: readonly PostCurve[];
  /** Which priced rows count a candidate. */
  readonly incidence: Incidence;
}

export interface BuildOptions {
  /** A constraint (by index) that the network must not hold itself. */
  readonly alwaysPriced?: number;
  readonly checkpoint?: Checkpoint;
}

export function buildModel(
  given: TransferProblem,
  { alwaysPriced = -1, checkpoint = () => {} }: BuildOptions = {},
): Model {
  const problem = sortedByEmployee(given);
  checkpoint();
  const { employees, posts, candidates } = problem;
  const { value } = candidates;
  const count = value.length;
  const ticks = chooseTicks(problem);
  checkpoint();
  const { perPoint, perMove } = ticks;
  const candidateEmployee = int32Column(candidates.employee);
  const candidatePost = int32Column(candidates.post);
  const index = new CandidateIndex(candidateEmployee, employees.length, candidatePost, posts.length);
  checkpoint();
  const moves = new Uint8Array(count);
  const stay = new Int32Array(employees.length).fill(-1);
  const points = new Float64Array(count);
  const profit = new Float64Array(count);
  const { start } = index.byEmployee;
  const today = Int32Array.from(employees, ({ post = -1 }) => post);
  employees.forEach(({ moveCost = 0 }, e) => {
    const cost = today[e]! < 0 ? 0 : moveCost;
    for (let k = start[e]!; k < start[e + 1]!; k++) {
      const isMove = candidatePost[k] === today[e] ? 0 : 1;
      if (!isMove) stay[e] = k;
      moves[k] = isMove;
      points[k] = value[k]! - isMove * cost;
      profit[k] = points[k]! * perPoint - isMove * perMove;
    }
  });
  const columns: Columns = { index, candidateEmployee, candidatePost, today };
  checkpoint();
  const compiled = compileRows(problem, columns, alwaysPriced, checkpoint);
  checkpoint();
  return {
    problem,
    ticks,
    index,
    candidateEmployee,
    candidatePost,
    today,
    moves,
    stay,
    points,
    profit,
    curves: posts.map((post) => new PostCurve(post)),
    incidence: buildIncidence(count, compiled.rows),
    ...compiled,
  };
}
