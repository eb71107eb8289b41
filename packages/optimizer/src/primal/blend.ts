import { chainMoves } from "../chains.js";
import type { Move } from "../format/plan.js";
import type { Model } from "../model/model.js";
import { headcounts, type Placement } from "../model/placement.js";

/**
 * Improves a plan by parts of another placement: where the two differ, people move along vacancy chains and cycles (White 1970), and each
 * of these can be taken over by itself. Takes those that gain, the best first, while no row breaks: two flows on both sides of a budget
 * give good plans in between. `slack` is what `base` leaves of each row, which must be nothing negative. Null if nothing helps.
 */
export function blend(
  model: Model,
  base: Placement,
  slack: Float64Array,
  other: Placement,
): Placement | null {
  const heads = headcounts(model, base);
  const left = slack.slice();
  const blended = base.slice();
  const swaps = differences(model, base, other)
    .map((people) => ({ people, gain: gainOf(model, blended, other, heads, people) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain / b.people.length - a.gain / a.people.length || a.people[0]! - b.people[0]!);
  let isChanged = false;
  for (const { people } of swaps) {
    // What a seat is worth depends on the swaps made so far.
    if (gainOf(model, blended, other, heads, people) <= 0) continue;
    const change = new Change(model, blended, other, people);
    if (!change.fits(left, heads)) continue;
    change.apply(left, heads);
    for (const e of people) blended[e] = other[e]!;
    isChanged = true;
  }
  return isChanged ? blended : null;
}

/** The people of each chain or cycle that leads from one placement to the other. */
function differences({ candidatePost, problem }: Model, base: Placement, other: Placement): number[][] {
  const moves: Move[] = [];
  for (let employee = 0; employee < base.length; employee++) {
    const from = candidatePost[base[employee]!]!;
    const to = candidatePost[other[employee]!]!;
    if (from !== to) moves.push({ employee, from, to });
  }
  return chainMoves(problem.posts.length, moves).map((chain) => chain.moves.map(({ employee }) => employee));
}

/** Ticks won when these people take their place in the other placement; they form one chain. */
function gainOf(
  model: Model,
  base: Placement,
  other: Placement,
  heads: Int32Array,
  people: readonly number[],
): number {
  const { candidatePost, profit, curves, ticks } = model;
  let gain = 0;
  for (const e of people) gain += profit[other[e]!]! - profit[base[e]!]!;
  const opening = candidatePost[other[people[0]!]!]!;
  const closing = candidatePost[base[people.at(-1)!]!]!;
  if (opening === closing) return gain;
  const opened = curves[opening]!.marginal(heads[opening]! + 1);
  const closed = curves[closing]!.marginal(heads[closing]!);
  return gain + (opened - closed) * ticks.perPoint;
}

/** What a swap does to the slack of rows and to headcounts. */
class Change {
  readonly #slack = new Map<number, number>();
  readonly #heads = new Map<number, number>();

  constructor(
    readonly model: Model,
    base: Placement,
    other: Placement,
    people: readonly number[],
  ) {
    for (const e of people) {
      this.#count(base[e]!, 1);
      this.#count(other[e]!, -1);
    }
  }

  fits(left: Float64Array, heads: Int32Array): boolean {
    for (const [r, change] of this.#slack) if (change < 0 && left[r]! + change < 0) return false;
    for (const [p, change] of this.#heads) {
      const { low, high } = this.model.ranges[p]!;
      if (heads[p]! + change < low || heads[p]! + change > high) return false;
    }
    return true;
  }

  apply(left: Float64Array, heads: Int32Array): void {
    for (const [r, change] of this.#slack) left[r]! += change;
    for (const [p, change] of this.#heads) heads[p]! += change;
  }

  #count(k: number, sign: 1 | -1): void {
    const { incidence, candidatePost } = this.model;
    const post = candidatePost[k]!;
    this.#heads.set(post, (this.#heads.get(post) ?? 0) - sign);
    for (let i = incidence.start[k]!; i < incidence.start[k + 1]!; i++) {
      const r = incidence.row[i]!;
      this.#slack.set(r, (this.#slack.get(r) ?? 0) + sign * incidence.weight[i]!);
    }
  }
}
