import { initialPlacement } from "../flow/placement-network.js";
import type { Model } from "../model/model.js";
import { headcounts } from "../model/placement.js";
import type { Row } from "../model/rows.js";

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
    .sort((a, b) => b.row.candidates.length - a.row.candidates.length || a.r - b.r);
  for (const { row, r } of bySize) {
    const price = priceOf(model, row, roomOf(row), worth, marks);
    if (price <= 0) continue;
    prices[r] = price;
    for (const k of row.candidates) worth[k]! -= price;
  }
  return prices;
}

/** Which candidates a row counts and whose they are; one pair of arrays for all rows. */
class Marks {
  readonly counted: Int32Array;
  readonly met: Int32Array;
  row = 0;

  constructor(model: Model) {
    this.counted = new Int32Array(model.candidatePost.length);
    this.met = new Int32Array(model.problem.employees.length);
  }
}

function priceOf(model: Model, row: Row, room: number, worth: Float64Array, marks: Marks): number {
  const { counted, met } = marks;
  const { candidateEmployee } = model;
  const { start } = model.index.byEmployee;
  const mark = ++marks.row;
  for (const k of row.candidates) counted[k] = mark;
  const keenness: number[] = [];
  for (const counts of row.candidates) {
    const e = candidateEmployee[counts]!;
    if (met[e] === mark) continue;
    met[e] = mark;
    let inside = Number.NEGATIVE_INFINITY;
    let outside = Number.NEGATIVE_INFINITY;
    for (let k = start[e]!; k < start[e + 1]!; k++) {
      if (counted[k] === mark) inside = Math.max(inside, worth[k]!);
      else outside = Math.max(outside, worth[k]!);
    }
    if (inside > outside && outside > Number.NEGATIVE_INFINITY) keenness.push(inside - outside);
  }
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
  return model.profit.map((profit, k) => {
    const post = model.candidatePost[k]!;
    return model.forbidden[k]
      ? Number.NEGATIVE_INFINITY
      : profit + (model.moves[k] ? next[post]! : kept[post]!);
  });
}
