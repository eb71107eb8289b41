/**
 * One linear row over the chosen candidates: sum of weight[i] over chosen candidates[i] <= rhs.
 * Weights and rhs are divided by `divisor`, a power of two, so that rupiah and heads get prices of similar size;
 * such a division is exact in a double.
 */
export interface Row {
  readonly constraint: number;
  /** 1 for a `max` side, -1 for a `min` side (weights and rhs are already negated). */
  readonly side: 1 | -1;
  /** Post or unit of a grouping row, else -1. */
  readonly place: number;
  /** Second employee of a `together` row, else -1. */
  readonly employee: number;
  readonly candidates: Int32Array;
  readonly weights: Float64Array;
  readonly rhs: number;
  readonly divisor: number;
  /** What was taken off the weights of all candidates of some employees, and in sum off `rhs`. */
  readonly common: Common;
}

export interface Common {
  readonly employees: Int32Array;
  readonly weights: Float64Array;
}

/** Whether the choice of the employee who has candidates first .. end - 1 counts in the row. */
export function mentions(row: Row, employee: number, first: number, end: number): boolean {
  return row.common.employees.includes(employee) || row.candidates.some((k) => k >= first && k < end);
}
