import type { ModelData } from "highs";
import type { Lagrangian } from "../dual/lagrangian.js";
import { slacks } from "../model/incidence.js";
import type { Model } from "../model/model.js";
import { headcounts, type Placement } from "../model/placement.js";
import { Program } from "./program.js";

/** The remainder as a mixed-integer program: its minimum is what the best plan loses against the Lagrangian. */
export interface CoreModel {
  readonly data: ModelData;
  /** Candidate of each binary column; the columns of seats and slacks follow. */
  readonly candidates: Int32Array;
  /** Whether the column is a whole number in every plan; slacks of weighted rows need not be. */
  isWhole(column: number): boolean;
  /** Ticks per unit of its objective. */
  readonly unit: number;
  /** Column values of a placement that uses core candidates only. */
  columnsOf(placement: Placement): Float64Array;
  placementOf(values: ArrayLike<number>): Placement;
  /** The same program without the candidates that `drops` (by column); null if it cannot hold. */
  without(drops: (column: number) => boolean): CoreModel | null;
}

/**
 * Builds the program over the `core` candidates (sorted; each employee has one at least) at the prices last evaluated. Its costs are
 * reduced costs, so its numbers are as small as the gap is, and it stays exact where the objective itself would drown
 * HiGHS's tolerances. Employees with one core candidate are constants, and so are the posts and rows that nobody else enters. Null if
 * those constants alone break a row or a bound of a post.
 */
export function buildCore(
  model: Model,
  lagrangian: Lagrangian,
  prices: Float64Array,
  core: Int32Array,
): CoreModel | null {
  const { incidence, rows, candidateEmployee, candidatePost } = model;
  const { simplex, seats } = lagrangian.network;
  const unit = Math.max(1, model.ticks.perMove || model.ticks.perPoint);
  const people = model.problem.employees.length;
  const { fixed, candidates } = splitCore(model, core);
  const isOpenPost = new Uint8Array(model.problem.posts.length);
  const isOpenRow = new Uint8Array(rows.length);
  for (const k of candidates) {
    isOpenPost[candidatePost[k]!] = 1;
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) isOpenRow[incidence.row[i]!] = 1;
  }

  const program = new Program();
  let offset = 0;
  const heads = new Int32Array(model.problem.posts.length);
  const left = Float64Array.from(rows, (row) => row.rhs);
  const employeeRow = new Int32Array(people).fill(-1);
  for (let e = 0; e < people; e++) {
    const k = fixed[e]!;
    if (k < 0) {
      employeeRow[e] = program.addRow(1);
      continue;
    }
    offset += lagrangian.reducedCost(k);
    heads[candidatePost[k]!]!++;
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++)
      left[incidence.row[i]!]! -= incidence.weight[i]!;
  }
  const postRow = Int32Array.from(isOpenPost, (isOpen, p) => (isOpen ? program.addRow(-heads[p]!) : -1));
  const sideRow = Int32Array.from(isOpenRow, (isOpen, r) => (isOpen ? program.addRow(left[r]!) : -1));

  for (const k of candidates) {
    program.addColumn(lagrangian.reducedCost(k) / unit, 0, 1);
    program.addEntry(employeeRow[candidateEmployee[k]!]!, 1);
    program.addEntry(postRow[candidatePost[k]!]!, 1);
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++)
      program.addEntry(sideRow[incidence.row[i]!]!, incidence.weight[i]!);
  }
  // Seats of open posts and slacks of open rows are columns; what the others lose is known.
  const seatColumns: number[] = [];
  for (const [i, seat] of seats.entries()) {
    const reduced = seat.kind === "free" ? simplex.reducedCost(candidatePost.length + i) : 0;
    if (reduced < 0) offset -= reduced * seat.seats;
    const least = seat.kind === "required" ? seat.seats : 0;
    const most = seat.kind === "barred" ? 0 : Math.min(seat.seats, people);
    if (isOpenPost[seat.post]) {
      program.addColumn(reduced / unit, least, most);
      program.addEntry(postRow[seat.post]!, -1);
      seatColumns.push(i);
      continue;
    }
    const taken = Math.min(heads[seat.post]!, seat.seats);
    if (taken < least || taken > most) return null;
    heads[seat.post]! -= taken;
    offset += reduced * taken;
  }
  const openRows: number[] = [];
  for (let r = 0; r < rows.length; r++) {
    if (isOpenRow[r]) {
      program.addColumn(prices[r]! / unit, 0, Number.POSITIVE_INFINITY);
      program.addEntry(sideRow[r]!, 1);
      openRows.push(r);
    } else if (left[r]! < 0) return null;
    else offset += prices[r]! * left[r]!;
  }
  const data = program.finish(candidates.length, offset / unit);

  const placementOf = (values: ArrayLike<number>): Placement => {
    const chosen = fixed.slice();
    candidates.forEach((k, j) => {
      if (values[j]! > 0.5) chosen[candidateEmployee[k]!] = k;
    });
    return chosen;
  };
  const columnsOf = (placement: Placement): Float64Array => {
    const taken = headcounts(model, placement);
    const slack = slacks(rows, incidence, placement);
    const columns: number[] = [];
    for (const k of candidates) columns.push(placement[candidateEmployee[k]!] === k ? 1 : 0);
    // The seats of a post fill in order.
    for (const i of seatColumns) {
      const { post, seats: room } = seats[i]!;
      const filled = Math.min(taken[post]!, room);
      taken[post]! -= filled;
      columns.push(filled);
    }
    for (const r of openRows) columns.push(slack[r]!);
    return Float64Array.from(columns);
  };
  const without = (drops: (column: number) => boolean) => {
    let column = 0;
    const kept = core.filter((k) => candidates[column] !== k || !drops(column++));
    return buildCore(model, lagrangian, prices, kept);
  };
  const isWhole = (column: number) => {
    const open = openRows[column - candidates.length - seatColumns.length];
    return open === undefined || rows[open]!.divisor === 1;
  };
  return { data, candidates, isWhole, unit, columnsOf, placementOf, without };
}

/** The only core candidate of each employee who has but one (else -1), and the candidates of all others. */
function splitCore(model: Model, core: Int32Array): { fixed: Int32Array; candidates: Int32Array } {
  const fixed = new Int32Array(model.problem.employees.length).fill(-1);
  const employee = (at: number) => (at >= 0 && at < core.length ? model.candidateEmployee[core[at]!] : -1);
  const candidates = core.filter((k, at) => {
    const isAlone = employee(at - 1) !== employee(at) && employee(at + 1) !== employee(at);
    if (isAlone) fixed[employee(at)!] = k;
    return !isAlone;
  });
  return { fixed, candidates };
}
