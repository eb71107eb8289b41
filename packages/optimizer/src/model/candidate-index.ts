import type { IntegerColumn } from "../format/problem.js";

/** The candidates as the solver reads them, and where everybody stands. */
export interface Columns {
  readonly index: CandidateIndex;
  readonly candidatePost: Int32Array;
  readonly candidateEmployee: Int32Array;
  /** Each employee's post today, or -1. */
  readonly today: Int32Array;
}

/** Candidates grouped by employee and by post. They are sorted by employee: those of employee e are byEmployee.start[e] .. start[e + 1] - 1. */
export class CandidateIndex {
  readonly byEmployee: Grouped;
  readonly #posts: Int32Array;
  readonly #postCount: number;
  #byPost: Grouped | undefined;

  constructor(employees: Int32Array, people: number, posts: Int32Array, postCount: number) {
    this.byEmployee = new Grouped(employees, people);
    this.#posts = posts;
    this.#postCount = postCount;
  }

  /** Made when first asked for: most problems have no use for it. */
  get byPost(): Grouped {
    this.#byPost ??= new Grouped(this.#posts, this.#postCount);
    return this.#byPost;
  }
}

/** Those of group g are order[start[g]] .. order[start[g + 1] - 1]. */
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

/** The column as 32-bit integers; itself where it is that already. */
export function int32Column(column: IntegerColumn): Int32Array {
  return column instanceof Int32Array ? column : Int32Array.from(column);
}
