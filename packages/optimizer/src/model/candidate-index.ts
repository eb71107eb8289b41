import type { TransferProblem } from "../format/problem.js";

/** Candidates grouped by employee and by post: those of group g are order[start[g]] .. order[start[g + 1] - 1]. */
export interface CandidateIndex {
  readonly byEmployee: Grouped;
  readonly byPost: Grouped;
}

export class Grouped {
  readonly start: Int32Array;
  readonly order: Int32Array;

  constructor(keys: Int32Array, groups: number) {
    this.start = new Int32Array(groups + 1);
    for (let k = 0; k < keys.length; k++) this.start[keys[k]! + 1]!++;
    for (let g = 0; g < groups; g++) this.start[g + 1]! += this.start[g]!;
    this.order = new Int32Array(keys.length);
    const next = this.start.slice();
    for (let k = 0; k < keys.length; k++) this.order[next[keys[k]!]!++] = k;
  }

  of(group: number): Int32Array {
    return this.order.subarray(this.start[group]!, this.start[group + 1]!);
  }
}

export function indexCandidates(
  problem: TransferProblem,
  employees: Int32Array,
  posts: Int32Array,
): CandidateIndex {
  return {
    byEmployee: new Grouped(employees, problem.employees.length),
    byPost: new Grouped(posts, problem.posts.length),
  };
}
