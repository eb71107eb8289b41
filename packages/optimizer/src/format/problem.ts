/**
 * Format `transfer-problem/1`: who may hold which post, what that is worth, what is limited.
 *
 * All numbers are safe integers. Employees, posts and units are referred to by their index in their array.
 * Names of constraints and ids within units, posts and employees are unique.
 */
export interface TransferProblem {
  readonly format: "transfer-problem/1";
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly employees: readonly Employee[];
  readonly candidates: Candidates;
  readonly constraints: readonly Constraint[];
}

/** A column of integers; typed arrays are welcome where a whole city is held in memory. */
export type IntegerColumn = readonly number[] | Int32Array | Float64Array;

export interface Unit {
  readonly id: string;
  /** Index of the parent unit; absent for a root. */
  readonly parent?: number;
}

/** One position title in one unit with `need` seats. */
export interface Post {
  readonly id: string;
  readonly unit: number;
  readonly need: number;
  /** `[seats, reward]` steps, seat by seat; rewards never increase; seats beyond the last step earn 0. */
  readonly fill?: readonly (readonly [seats: number, reward: number])[];
  /** Hard ceiling on the headcount. */
  readonly max?: number;
  /** Cost for each person above `need`; default 0. */
  readonly overflowCost?: number;
}

export interface Employee {
  readonly id: string;
  /** Index of the post held today; absent for none. */
  readonly post?: number;
  /** Cost of ending in another post than today's; default 0; never paid by an employee without a post. */
  readonly moveCost?: number;
}

/** Row k says: employee[k] may hold post[k], worth value[k]. A pair stands at most once. */
export interface Candidates {
  readonly employee: IntegerColumn;
  readonly post: IntegerColumn;
  readonly value: IntegerColumn;
}

export type Constraint = Limit | Crossing | Grouping;

/** `min <= sum of weights over the chosen candidates in the selection <= max`. */
export interface Limit {
  readonly kind: "limit";
  readonly name: string;
  readonly employees?: readonly number[];
  readonly posts?: readonly number[];
  /** Each unit stands for its whole subtree. */
  readonly units?: readonly number[];
  /** Only candidates that differ from the post held today. */
  readonly movesOnly?: boolean;
  /** Parallel to the candidates, integers >= 0; absent means 1 each. */
  readonly weights?: IntegerColumn;
  readonly min?: number;
  readonly max?: number;
}

/** At most `max` people leave (`outflow`) or enter (`inflow`) the subtree of `unit`. */
export interface Crossing {
  readonly kind: "outflow" | "inflow";
  readonly name: string;
  readonly unit: number;
  readonly max: number;
}

/** No two of the employees (`apart`) or all of them (`together`) in the same post or unit (not its subtree). */
export interface Grouping {
  readonly kind: "apart" | "together";
  readonly name: string;
  readonly employees: readonly number[];
  readonly by: "post" | "unit";
}
