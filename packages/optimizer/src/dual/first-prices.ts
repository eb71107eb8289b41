import { initialPlacement } from "../flow/placement-network.js";
import type { Model } from "../model/model.js";
import { headcounts } from "../model/placement.js";
import type { Row } from "../model/row.js";

/**
 * A guess at the row prices, so that the first flow is not solved far away from where it has to be. Seats are taken
 * for what they earn today; then a row with room for n people costs what the (n+1)th keenest would pay to be counted. The largest
 * rows come first. Any guess is valid: prices only decide how much work is left.
 */
export function firstPrices(model: Model, roomOf: (row: Row) => number = (row) => row.rhs): Float64Array {
  const prices = new Float64Array(model.rows.length);
  const worth = worthToday(model);
  const marks = new Marks(model);
  const bySize = model.rows
    .map((row, r) => ({ row, r }))
    .filter(({ row }) => row.side > 0 && row.divisor === 1 && row.employee < 0)
    .sort((a, b) => sizeOf(b.row) - sizeOf(a.row) || a.r - b.r);
  for (const { row, r } of bySize) {
    const price = priceOf(model, row, roomOf(row), worth, marks);
    if (price <= 0) continue;
    prices[r] = price;
    for (let i = 0; i < row.candidates.length; i++) worth[row.candidates[i]!]! -= price * row.weights[i]!;
  }
  return prices;
}

function sizeOf({ candidates, common }: Row): number {
  return candidates.length + common.employees.length;
}

/** How often a row counts a candidate, and whose have been seen; one pair of arrays for all rows. */
class Marks {
  readonly weight: Float64Array;
  readonly met: Int32Array;
  row = 0;

  constructor(model: Model) {
    this.weight = new Float64Array(model.candidatePost.length);
    this.met = new Int32Array(model.problem.employees.length);
  }
}

function priceOf(model: Model, row: Row, roomLeft: number, worth: Float64Array, marks: Marks): number {
  const { weight, met } = marks;
  const { candidateEmployee } = model;
  const { start } = model.index.byEmployee;
  const { candidates, weights } = row;
  const mark = ++marks.row;
  for (let i = 0; i < candidates.length; i++) weight[candidates[i]!] = weights[i]!;
  const keenness: number[] = [];
  let room = roomLeft;
  for (let i = 0; i < candidates.length; i++) {
    const e = candidateEmployee[candidates[i]!]!;
    if (met[e] === mark) continue;
    met[e] = mark;
    // The entries of a person may stand for what is counted, or, at weights below 0, for what is not.
    const isCounted = weights[i]! > 0;
    if (!isCounted) room++;
    let marked = Number.NEGATIVE_INFINITY;
    let others = Number.NEGATIVE_INFINITY;
    for (let k = start[e]!; k < start[e + 1]!; k++) {
      if (weight[k] !== 0) marked = Math.max(marked, worth[k]!);
      else others = Math.max(others, worth[k]!);
    }
    const keen = isCounted ? marked - others : others - marked;
    if (keen > 0 && keen < Number.POSITIVE_INFINITY) keenness.push(keen);
  }
  for (let i = 0; i < candidates.length; i++) weight[candidates[i]!] = 0;
  if (keenness.length <= room || room < 0) return 0;
  return Math.round(
    Float64Array.from(keenness)
      .sort()
      .at(-1 - room)!,
  );
}

/** Profit of each candidate with the seat as it stands today: those who stay keep theirs, others take the next. */
function worthToday(model: Model): Float64Array {
  const heads = headcounts(model, initialPlacement(model));
  const { perPoint } = model.ticks;
  const kept = model.curves.map((curve, p) => curve.marginal(Math.max(1, heads[p]!)) * perPoint);
  const next = model.curves.map((curve, p) => curve.marginal(heads[p]! + 1) * perPoint);
  const { profit, candidatePost, forbidden, moves } = model;
  const worth = new Float64Array(profit.length);
  for (let k = 0; k < worth.length; k++) {
    const seat = (moves[k] ? next : kept)[candidatePost[k]!]!;
    worth[k] = forbidden[k] ? Number.NEGATIVE_INFINITY : profit[k]! + seat;
  }
  return worth;
}
