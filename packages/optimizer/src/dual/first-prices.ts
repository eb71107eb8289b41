import { initialPlacement } from "../flow/placement-network.js";
import type { Model } from "../model/model.js";
import { headcounts } from "../model/placement.js";
import type { Row } from "../model/row.js";

/**
 * A guess at the row prices, so that the first flow is not solved far away from where it has to be. Seats are taken
 * for what they earn today; then a row with room for n people costs what the (n+1)th keenest would pay to be counted. The largest
 * rows come first. Any guess is valid: prices only decide how much work is left.
 */
export function firstPrices(
  model: Model,
  roomOf: (row: Row) => number = (row) => row.rhs,
  stop: () => boolean = () => false,
): Float64Array {
  const prices = new Float64Array(model.rows.length);
  if (prices.length === 0) return prices;
  const wishes = new Wishes(model);
  const bySize = model.rows
    .map((row, r) => ({ row, r }))
    .filter(({ row }) => row.side > 0 && row.divisor === 1 && row.employee < 0)
    .sort((a, b) => sizeOf(b.row) - sizeOf(a.row) || a.r - b.r);
  for (const { row, r } of bySize) {
    if (stop()) break;
    const price = wishes.priceOf(row, roomOf(row));
    if (price <= 0) continue;
    prices[r] = price;
    wishes.charge(row, price);
  }
  return prices;
}

function sizeOf({ candidates, common }: Row): number {
  return candidates.length + common.employees.length;
}

/** What each candidate is worth to its employee under the prices so far. */
class Wishes {
  readonly #worth: Float64Array;
  /** The best worth of each employee. */
  readonly #best: Float64Array;
  readonly #employee: Int32Array;
  readonly #start: Int32Array;
  /** Best worth among the entries of the row looked at, valid where the mark is the row's; and the mark of those entries. */
  readonly #marked: Float64Array;
  readonly #mark: Int32Array;
  readonly #entryMark: Int32Array;
  #marks = 0;

  constructor(model: Model) {
    const people = model.problem.employees.length;
    this.#worth = worthToday(model);
    this.#employee = model.candidateEmployee;
    this.#start = model.index.byEmployee.start;
    this.#best = new Float64Array(people);
    this.#marked = new Float64Array(people);
    this.#mark = new Int32Array(people);
    this.#entryMark = new Int32Array(this.#worth.length);
    for (let e = 0; e < people; e++) this.#best[e] = this.#bestUnmarked(e, -1);
  }

  /** What the keenest who finds no more room would pay to be counted. */
  priceOf(row: Row, roomLeft: number): number {
    const { candidates, weights } = row;
    const mark = this.#markEntries(candidates);
    const keenness: number[] = [];
    let room = roomLeft;
    for (let i = 0; i < candidates.length; i++) {
      const e = this.#employee[candidates[i]!]!;
      if (this.#mark[e] !== mark) continue;
      this.#mark[e] = 0;
      const best = this.#best[e]!;
      const marked = this.#marked[e]!;
      let keen = 0;
      // The entries of a person stand for what is counted, or, at weights below 0, for what is not.
      if (weights[i]! < 0) {
        room++;
        keen = best - marked;
      } else if (marked === best) keen = best - this.#bestUnmarked(e, mark);
      if (keen > 0 && keen < Number.POSITIVE_INFINITY) keenness.push(keen);
    }
    if (keenness.length <= room || room < 0) return 0;
    return Math.round(
      Float64Array.from(keenness)
        .sort()
        .at(-1 - room)!,
    );
  }

  charge({ candidates, weights }: Row, price: number): void {
    for (let i = 0; i < candidates.length; i++) this.#worth[candidates[i]!]! -= price * weights[i]!;
    const mark = this.#markEntries(candidates);
    for (let i = 0; i < candidates.length; i++) {
      const e = this.#employee[candidates[i]!]!;
      if (this.#mark[e] !== mark) continue;
      this.#mark[e] = 0;
      this.#best[e] = this.#bestUnmarked(e, -1);
    }
  }

  #markEntries(candidates: Int32Array): number {
    const mark = ++this.#marks;
    for (let i = 0; i < candidates.length; i++) {
      const k = candidates[i]!;
      const e = this.#employee[k]!;
      const worth = this.#worth[k]!;
      this.#entryMark[k] = mark;
      if (this.#mark[e] !== mark || worth > this.#marked[e]!) this.#marked[e] = worth;
      this.#mark[e] = mark;
    }
    return mark;
  }

  #bestUnmarked(e: number, mark: number): number {
    let best = Number.NEGATIVE_INFINITY;
    for (let k = this.#start[e]!; k < this.#start[e + 1]!; k++)
      if (this.#worth[k]! > best && this.#entryMark[k] !== mark) best = this.#worth[k]!;
    return best;
  }
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
