import type { Certificate, Multiplier } from "./format/plan.js";
import type { Model } from "./model/model.js";
import type { Row } from "./model/row.js";

/** Doubles may be off by a few ticks here; candidates this near the best are compared exactly. */
const NEAR = 64;

interface Priced {
  readonly row: Row;
  /** Ticks per (divided) unit of weight, a whole number >= 0. */
  readonly price: number;
}

/**
 * Turns seat prices (ticks, from the network) and row prices (whole ticks, parallel to `model.rows`) into a
 * certificate. What the network held itself, bounds of single posts and pins, gets its multipliers here, so that the
 * reader of a certificate needs to know nothing of networks.
 */
export function certify(model: Model, networkPrices: Float64Array, rowPrices: Float64Array): Certificate {
  const priced: Priced[] = model.rows
    .map((row, i) => ({ row, price: rowPrices[i]! }))
    .filter((p) => p.price > 0);
  const seatPrices = networkPrices.slice();
  for (const range of rangePrices(model, seatPrices)) priced.push(range);
  const worth = worths(model, seatPrices, priced);
  for (const pin of pinPrices(model, worth)) priced.push(pin);

  const fineness = BigInt(priced.reduce((most, { row }) => Math.max(most, row.divisor), 1));
  const best = exactBest(model, seatPrices, priced, worth, fineness);
  // A compressed row charges some employees too little for whatever they choose, and asks as much less in sum: the bound is the same.
  let total = best.reduce((sum, value) => sum + value, 0n);
  for (const { row, price } of priced) total += BigInt(price) * scaled(row.rhs, row, fineness);
  for (let p = 0; p < seatPrices.length; p++) total += postWorth(model, p, seatPrices[p]!) * fineness;
  return {
    kind: "lagrangian-flow/1",
    scale: model.ticks.perPoint,
    potentials: {
      posts: Array.from(seatPrices, plain),
      employees: fullyCharged(best, priced, fineness).map((value) => Number(ceilDivide(value, fineness))),
    },
    multipliers: priced.map(toMultiplier),
    bound: Number(floorDivide(total, BigInt(model.ticks.perPoint) * fineness)),
  };
}

/**
 * Moves the part of a seat price that only a bound of the post explains into that bound's own multiplier: afterwards
 * the post's best headcount within its bounds is its best headcount at large.
 */
function rangePrices(model: Model, seatPrices: Float64Array): Priced[] {
  const priced: Priced[] = [];
  model.ranges.forEach(({ low, lowRow, high, highRow }, p) => {
    const gain = (seat: number) => model.curves[p]!.marginal(seat) * model.ticks.perPoint + seatPrices[p]!;
    if (lowRow && gain(low) < 0) {
      priced.push({ row: lowRow, price: -gain(low) });
      seatPrices[p]! -= gain(low);
    } else if (highRow && gain(high + 1) > 0) {
      priced.push({ row: highRow, price: gain(high + 1) });
      seatPrices[p]! -= gain(high + 1);
    }
  });
  return priced;
}

/** Each candidate's profit less its seat's price and the charges of the rows, in doubles. */
function worths(model: Model, seatPrices: Float64Array, priced: readonly Priced[]): Float64Array {
  const worth = new Float64Array(model.candidatePost.length);
  for (let k = 0; k < worth.length; k++) {
    worth[k] = model.points[k]! * model.ticks.perPoint - seatPrices[model.candidatePost[k]!]!;
  }
  for (const { row, price } of priced) {
    for (let i = 0; i < row.candidates.length; i++) worth[row.candidates[i]!]! -= price * row.weights[i]!;
  }
  return worth;
}

/** A price for each pin that makes what it forbids no better than the best allowed; updates `worth`. */
function pinPrices(model: Model, worth: Float64Array): Priced[] {
  const priced: Priced[] = [];
  for (const row of model.pinRows) {
    const employee = model.candidateEmployee[row.candidates[0]!]!;
    const own = model.index.byEmployee.of(employee);
    const weights = new Map(Array.from(row.candidates, (k, i) => [k, row.weights[i]!]));
    let allowed = Number.NEGATIVE_INFINITY;
    for (const k of own) if (!model.forbidden[k]) allowed = Math.max(allowed, worth[k]!);
    if (allowed === Number.NEGATIVE_INFINITY) continue;
    let price = 0;
    for (const k of own) {
      const excess = (weights.get(k) ?? 0) - row.rhs;
      if (excess > 0 && worth[k]! > allowed)
        price = Math.max(price, Math.ceil((worth[k]! - allowed + NEAR) / excess));
    }
    if (price === 0) continue;
    priced.push({ row, price });
    for (const [k, weight] of weights) worth[k]! -= price * weight;
  }
  return priced;
}

/** Best worth of each employee in 1/fineness ticks. */
function exactBest(
  model: Model,
  seatPrices: Float64Array,
  priced: readonly Priced[],
  worth: Float64Array,
  fineness: bigint,
): bigint[] {
  const people = model.problem.employees.length;
  const highest = new Float64Array(people).fill(Number.NEGATIVE_INFINITY);
  for (let k = 0; k < worth.length; k++) {
    const e = model.candidateEmployee[k]!;
    if (worth[k]! > highest[e]!) highest[e] = worth[k]!;
  }
  const near: number[] = [];
  const exact: bigint[] = [];
  /** Place of each candidate in `near`, from 1 on; 0 for none. */
  const placeOf = new Int32Array(worth.length);
  for (let k = 0; k < worth.length; k++) {
    if (worth[k]! < highest[model.candidateEmployee[k]!]! - NEAR) continue;
    const profit = BigInt(model.points[k]!) * BigInt(model.ticks.perPoint);
    placeOf[k] = near.push(k);
    exact.push((profit - BigInt(seatPrices[model.candidatePost[k]!]!)) * fineness);
  }
  for (const { row, price } of priced) {
    const { candidates, weights } = row;
    for (let i = 0; i < candidates.length; i++) {
      const place = placeOf[candidates[i]!]!;
      if (place > 0) exact[place - 1]! -= BigInt(price) * scaled(weights[i]!, row, fineness);
    }
  }
  const best = new Array<bigint | undefined>(people);
  near.forEach((k, i) => {
    const e = model.candidateEmployee[k]!;
    if (best[e] === undefined || exact[i]! > best[e]) best[e] = exact[i]!;
  });
  return best.map((value) => value!);
}

/** The best worths under rows as the problem states them. */
function fullyCharged(best: readonly bigint[], priced: readonly Priced[], fineness: bigint): bigint[] {
  const charged = best.slice();
  for (const { row, price } of priced) {
    row.common.employees.forEach((e, i) => {
      charged[e]! -= BigInt(price) * scaled(row.common.weights[i]!, row, fineness);
    });
  }
  return charged;
}

/** Max over headcounts of the post's curve plus price per head, in ticks. */
function postWorth(model: Model, p: number, price: number): bigint {
  const people = model.problem.employees.length;
  let left = Math.min(people, model.problem.posts[p]!.max ?? people);
  let worth = 0n;
  for (const { seats, reward } of model.curves[p]!.segments) {
    const gain = reward * model.ticks.perPoint + price;
    const taken = Math.min(seats, left);
    if (gain <= 0 || taken === 0) break;
    worth += BigInt(taken) * BigInt(gain);
    left -= taken;
  }
  return worth;
}

function toMultiplier({ row, price }: Priced): Multiplier {
  return {
    constraint: row.constraint,
    ...(row.place >= 0 ? { place: row.place } : {}),
    ...(row.employee >= 0 ? { employee: row.employee } : {}),
    ...(row.divisor > 1 ? { divisor: row.divisor } : {}),
    value: row.side * price,
  };
}

/** A weight or right-hand side of the row as a whole number of 1/fineness. */
function scaled(weight: number, row: Row, fineness: bigint): bigint {
  return BigInt(weight * row.divisor) * (fineness / BigInt(row.divisor));
}

/** No negative zero: it would print as 0 and yet differ. */
function plain(value: number): number {
  return value === 0 ? 0 : value;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}
