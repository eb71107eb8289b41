import type { Model } from "../model/model.js";
import { headcounts, type Placement } from "../model/placement.js";
import { auction } from "./auction.js";
import type { PlacementGraph } from "./placement-graph.js";
import { PlacementSimplex } from "./placement-simplex.js";

const ENDLESS = 2 ** 30;
/** With more than this part of the people wanting away, an auction is quicker than pivots. */
const FAR = 0.3;

/**
 * The model as a flow. A post's seats are parallel arcs to the root. Hard bounds are elastic: seats below `low` earn the forbidding
 * price, seats above `high` and forbidden candidates cost it, so today's placement is always a first basis.
 */
export class PlacementNetwork {
  /** Costs of candidates and then of seat arcs; may be changed between runs. */
  readonly cost: Float64Array;
  /** Seat arc i is arc (number of candidates + i). */
  readonly seats: SeatArc[];
  /** Where the seat arcs of each post begin. */
  readonly #seatStart: Int32Array;
  readonly #graph: PlacementGraph;
  #simplex: PlacementSimplex;
  #earlierPivots = 0;
  #model: Model;

  constructor(model: Model, initial: Placement = initialPlacement(model)) {
    this.#model = model;
    const people = model.problem.employees.length;
    const posts = model.problem.posts.length;
    this.#seatStart = new Int32Array(posts + 1);
    const seats = model.curves.flatMap((_, p) => {
      const arcs = seatArcs(model, p);
      this.#seatStart[p + 1] = this.#seatStart[p]! + arcs.length;
      return arcs;
    });
    this.seats = seats;
    const candidates = model.candidatePost.length;
    const postNode = new Int32Array(candidates);
    const cost = new Float64Array(candidates + seats.length);
    for (let k = 0; k < candidates; k++) {
      postNode[k] = people + model.candidatePost[k]!;
      cost[k] = baseCost(model, k);
    }
    const seatNode = new Int32Array(seats.length);
    const seatUpper = new Int32Array(seats.length);
    seats.forEach((arc, i) => {
      seatNode[i] = people + arc.post;
      seatUpper[i] = arc.seats;
      cost[candidates + i] = -arc.reward;
    });
    this.cost = cost;

    const first = model.index.byEmployee.start;
    const employee = model.candidateEmployee;
    this.#graph = { people, posts, candidates, first, employee, postNode, cost, seatNode, seatUpper };
    this.#simplex = this.#startFrom(initial);
  }

  get simplex(): PlacementSimplex {
    return this.#simplex;
  }

  get pivots(): number {
    return this.#earlierPivots + this.#simplex.pivots;
  }

  /**
   * Solves the flow under the costs of now, from the basis of the last time; where so many want away that it lies far from the optimum,
   * from what an auction comes to. False if `stop` asked to give up.
   */
  optimise(stop?: () => boolean): boolean {
    if (this.#simplex.begin() > FAR * this.#graph.people) {
      this.#earlierPivots += this.#simplex.pivots;
      this.#simplex = this.#startFrom(auction(this.#graph, this.#simplex.chosen, stop));
      this.#simplex.begin();
    }
    return this.#simplex.run(stop);
  }

  /** The basis, to come back to after a question. */
  snapshot(): () => void {
    const simplex = this.#simplex;
    const restore = simplex.snapshot();
    return () => {
      this.#simplex = simplex;
      restore();
    };
  }

  #startFrom(placement: Placement): PlacementSimplex {
    const { candidates, posts } = this.#graph;
    const heads = headcounts(this.#model, placement);
    const seatFlow = new Int32Array(this.seats.length);
    const seatArc = new Int32Array(posts).fill(-1);
    this.seats.forEach((arc, i) => {
      const taken = Math.min(heads[arc.post]!, arc.seats);
      seatFlow[i] = taken;
      heads[arc.post]! -= taken;
      if (taken < arc.seats && seatArc[arc.post]! < 0) seatArc[arc.post] = candidates + i;
    });
    return new PlacementSimplex(this.#graph, placement, seatFlow, seatArc);
  }

  /**
   * Takes up a model that differs in the profit or the permission of some candidates and in the seats of some posts only. False, and nothing
   * happened, if seats of one arc would no longer be worth the same.
   */
  rebase(model: Model, changed: Iterable<number>, posts: Iterable<number> = []): boolean {
    const recut: [arc: number, seat: SeatArc][] = [];
    for (const p of posts) {
      const fresh = seatArcs(model, p);
      for (let i = this.#seatStart[p]!; i < this.#seatStart[p + 1]!; i++) {
        const { first, seats } = this.seats[i]!;
        const worth = fresh.findLast((arc) => arc.first <= first)!;
        if (seats < ENDLESS && worth.first + worth.seats < first + seats) return false;
        if (seats === ENDLESS && worth.seats < ENDLESS) return false;
        recut.push([i, { ...worth, first, seats }]);
      }
    }
    for (const [i, seat] of recut) {
      this.seats[i] = seat;
      this.cost[this.#graph.candidates + i] = -seat.reward;
    }
    for (const k of changed) this.cost[k]! += baseCost(model, k) - baseCost(this.#model, k);
    this.#model = model;
    return true;
  }

  /** The candidate of each employee. */
  placement(): Placement {
    return this.simplex.chosen.slice();
  }

  /** Profit of the current flow under the current prices, in ticks; a broken bound costs the forbidding price. */
  profit(): number {
    const model = this.#model;
    const placement = this.placement();
    let total = 0;
    for (const k of placement) total -= this.cost[k]!;
    headcounts(model, placement).forEach((heads, p) => {
      const { low, high } = model.ranges[p]!;
      total += model.curves[p]!.value(heads) * model.ticks.perPoint;
      total -= (Math.max(0, low - heads) + Math.max(0, heads - high)) * model.ticks.forbidding;
    });
    return total;
  }

  /** v(post) of the certificate: what a seat there costs a newcomer, in ticks. */
  seatPrices(): Float64Array {
    const people = this.#model.problem.employees.length;
    const posts = this.#model.problem.posts.length;
    return this.simplex.potential.slice(people, people + posts).map((potential) => -potential);
  }
}

function baseCost(model: Model, k: number): number {
  return (model.forbidden[k] ? model.ticks.forbidding : 0) - model.profit[k]!;
}

/** Parallel seats of a post with the same worth; `required` and `barred` ones carry the forbidding price. */
export interface SeatArc {
  readonly post: number;
  /** How many seats of the post come before these. */
  readonly first: number;
  readonly seats: number;
  /** Ticks per seat. */
  readonly reward: number;
  readonly kind: "free" | "required" | "barred";
}

/** The post's curve in ticks, cut at the bounds of its range. */
function seatArcs(model: Model, post: number): SeatArc[] {
  const { forbidding, perPoint } = model.ticks;
  const { low, high } = model.ranges[post]!;
  const arcs: SeatArc[] = [];
  let passed = 0;
  for (const segment of model.curves[post]!.segments) {
    const end = passed + segment.seats;
    for (const cut of [low, high, end].sort((a, b) => a - b)) {
      if (cut <= passed || cut > end) continue;
      const required = passed < low;
      const barred = passed >= high;
      arcs.push({
        post,
        first: passed,
        seats: Math.min(cut - passed, ENDLESS),
        reward: segment.reward * perPoint + (required ? forbidding : 0) - (barred ? forbidding : 0),
        kind: required ? "required" : barred ? "barred" : "free",
      });
      passed = cut;
    }
  }
  return arcs;
}

/** Today's placement; those without an allowed one today start at their most valuable allowed candidate. */
export function initialPlacement(model: Model): Placement {
  const chosen = new Int32Array(model.problem.employees.length);
  model.problem.employees.forEach((_, e) => {
    let best = -1;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (const k of model.index.byEmployee.of(e)) {
      const stays = model.moves[k] === 0 && !model.forbidden[k];
      const rank = stays ? Number.MAX_VALUE : -baseCost(model, k);
      if (rank > bestRank) {
        best = k;
        bestRank = rank;
      }
    }
    chosen[e] = best;
  });
  return chosen;
}
