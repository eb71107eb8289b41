import type { Placement } from "./placement.js";
import type { Row } from "./row.js";

/** Which priced rows count a candidate: entries start[k] .. start[k + 1] - 1 of `row` and `weight`. */
export interface Incidence {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly weight: Float64Array;
}

export function buildIncidence(candidates: number, rows: readonly Row[]): Incidence {
  const start = new Int32Array(candidates + 1);
  for (const { candidates: list } of rows) for (let i = 0; i < list.length; i++) start[list[i]! + 1]!++;
  for (let k = 0; k < candidates; k++) start[k + 1]! += start[k]!;
  const row = new Int32Array(start[candidates]!);
  const weight = new Float64Array(row.length);
  const next = start.slice();
  rows.forEach(({ candidates: list, weights }, r) => {
    for (let i = 0; i < list.length; i++) {
      const at = next[list[i]!]!++;
      row[at] = r;
      weight[at] = weights[i]!;
    }
  });
  return { start, row, weight };
}

/** rhs - activity of every priced row. */
export function slacks(rows: readonly Row[], incidence: Incidence, chosen: Placement): Float64Array {
  const slack = Float64Array.from(rows, (row) => row.rhs);
  for (const k of chosen) {
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) {
      slack[incidence.row[i]!]! -= incidence.weight[i]!;
    }
  }
  return slack;
}
