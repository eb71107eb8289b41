import type { ModelData } from "highs";
import type { Lagrangian } from "../dual/lagrangian.js";
import type { Model } from "../model/model.js";
import type { Placement } from "../model/placement.js";

/** The remainder as a mixed-integer program: its minimum is what the best plan loses against the Lagrangian. */
export interface CoreModel {
  readonly data: ModelData;
  /** Candidate of each binary column; the columns of seats and slacks follow. */
  readonly candidates: readonly number[];
  /** Ticks per unit of its objective. */
  readonly unit: number;
  /** Column values of a placement that uses core candidates only. */
  columnsOf(placement: Placement): Float64Array;
  placementOf(values: Float64Array): Placement;
}

/**
 * Builds the program over the `core` candidates (each employee has one at least) at the prices last evaluated. Its costs are
 * reduced costs, so its numbers are as small as the gap is, and it stays exact where the objective itself would drown
 * HiGHS's tolerances. Employees with one core candidate are constants.
 */
export function buildCore(
  model: Model,
  lagrangian: Lagrangian,
  prices: Float64Array,
  core: (k: number) => boolean,
): CoreModel {
  const { network } = lagrangian;
  const { incidence, rows } = model;
  const { simplex, seats } = network;
  const unit = Math.max(1, model.ticks.perMove || model.ticks.perPoint);
  const people = model.problem.employees.length;
  const fixed = new Int32Array(people).fill(-1);
  const candidates: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const addRow = (lower: number, upper: number) => {
    rowUpper.push(upper);
    return rowLower.push(lower) - 1;
  };
  const constantHeads = new Int32Array(model.problem.posts.length);
  const constantUse = new Float64Array(rows.length);
  const employeeRow = new Int32Array(people).fill(-1);
  let offset = 0;
  for (let e = 0; e < people; e++) {
    const own = model.index.byEmployee.of(e).filter(core);
    if (own.length > 1) {
      employeeRow[e] = addRow(1, 1);
      for (const k of own) candidates.push(k);
      continue;
    }
    const k = own[0]!;
    fixed[e] = k;
    offset += lagrangian.reducedCost(k);
    constantHeads[model.candidatePost[k]!]!++;
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) {
      constantUse[incidence.row[i]!]! += incidence.weight[i]!;
    }
  }

  const postRow = model.problem.posts.map((_, p) => addRow(-constantHeads[p]!, -constantHeads[p]!));
  const sideRow = rows.map((row, r) => addRow(row.rhs - constantUse[r]!, row.rhs - constantUse[r]!));
  const starts: number[] = [];
  const indices: number[] = [];
  const values: number[] = [];
  const colCost: number[] = [];
  const colUpper: number[] = [];
  const colLower: number[] = [];
  const addColumn = (cost: number, lower: number, upper: number) => {
    starts.push(indices.length);
    colCost.push(cost / unit);
    colLower.push(lower);
    colUpper.push(upper);
  };
  const addEntry = (row: number, value: number) => {
    indices.push(row);
    values.push(value);
  };
  for (const k of candidates) {
    addColumn(lagrangian.reducedCost(k), 0, 1);
    addEntry(employeeRow[model.candidateEmployee[k]!]!, 1);
    addEntry(postRow[model.candidatePost[k]!]!, 1);
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) {
      addEntry(sideRow[incidence.row[i]!]!, incidence.weight[i]!);
    }
  }
  seats.forEach((seat, i) => {
    const reduced = seat.kind === "free" ? simplex.reducedCost(model.candidatePost.length + i) : 0;
    const most = Math.min(seat.seats, people);
    if (reduced < 0) offset -= reduced * seat.seats;
    addColumn(reduced, seat.kind === "required" ? seat.seats : 0, seat.kind === "barred" ? 0 : most);
    addEntry(postRow[seat.post]!, -1);
  });
  rows.forEach((_, r) => {
    addColumn(prices[r]!, 0, Number.POSITIVE_INFINITY);
    addEntry(sideRow[r]!, 1);
  });
  starts.push(indices.length);
  const binaries = candidates.length;
  const columns = colCost.length;
  const data: ModelData = {
    numCols: columns,
    numRows: rowLower.length,
    offset: offset / unit,
    colCost,
    colLower,
    colUpper,
    rowLower,
    rowUpper,
    matrix: { format: "csc", numRows: rowLower.length, numCols: columns, starts, indices, values },
    integrality: Int32Array.from({ length: columns }, (_, j) => (j < binaries ? 1 : 0)),
  };

  const placementOf = (solution: Float64Array): Placement => {
    const chosen = fixed.slice();
    candidates.forEach((k, j) => {
      if (solution[j]! > 0.5) chosen[model.candidateEmployee[k]!] = k;
    });
    return chosen;
  };
  const columnsOf = (placement: Placement): Float64Array => {
    const solution = new Float64Array(columns);
    candidates.forEach((k, j) => {
      if (placement[model.candidateEmployee[k]!] === k) solution[j] = 1;
    });
    const heads = new Int32Array(model.problem.posts.length);
    for (const k of placement) heads[model.candidatePost[k]!]!++;
    seats.forEach((seat, i) => {
      const taken = Math.min(heads[seat.post]!, seat.seats);
      solution[binaries + i] = taken;
      heads[seat.post]! -= taken;
    });
    rows.forEach((row, r) => {
      solution[binaries + seats.length + r] = row.rhs;
    });
    for (const k of placement) {
      for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) {
        solution[binaries + seats.length + incidence.row[i]!]! -= incidence.weight[i]!;
      }
    }
    return solution;
  };
  return { data, candidates, unit, columnsOf, placementOf };
}
