import type { Model } from "../model/model.js";
import { headcounts, type Placement } from "../model/placement.js";
import { type Network, NetworkSimplex } from "./network-simplex.js";

const ENDLESS = 2 ** 30;

/**
 * The model as a flow: node e for each employee (one unit each), then the posts, then the sink. Arc k is candidate k; a
 * post's seats are parallel arcs to the sink. Hard bounds are elastic: seats below `low` earn the forbidding
 * price, seats above `high` and forbidden candidates cost it, so today's placement is always a first basis.
 */
export class PlacementNetwork {
  /** Costs may be changed between runs. */
  readonly network: Network;
  readonly simplex: NetworkSimplex;
  /** Seat arc i is arc (number of candidates + i). */
  readonly seats: readonly SeatArc[];
  #model: Model;

  constructor(model: Model, initial: Placement = initialPlacement(model)) {
    this.#model = model;
    const people = model.problem.employees.length;
    const posts = model.problem.posts.length;
    const root = people + posts;
    const seats = model.curves.flatMap((_, p) => seatArcs(model, p));
    this.seats = seats;
    const candidates = model.candidatePost.length;
    const arcs = candidates + seats.length;
    const source = new Int32Array(arcs);
    const target = new Int32Array(arcs);
    const cost = new Float64Array(arcs);
    const upper = new Int32Array(arcs);
    for (let k = 0; k < candidates; k++) {
      source[k] = model.candidateEmployee[k]!;
      target[k] = people + model.candidatePost[k]!;
      cost[k] = baseCost(model, k);
      upper[k] = ENDLESS;
    }
    seats.forEach((arc, i) => {
      source[candidates + i] = people + arc.post;
      target[candidates + i] = root;
      cost[candidates + i] = -arc.reward;
      upper[candidates + i] = arc.seats;
    });
    this.network = { nodes: root + 1, root, source, target, cost, upper };

    const flow = new Int32Array(arcs);
    const predArc = new Int32Array(root + 1).fill(-1);
    const heads = new Int32Array(posts);
    initial.forEach((k, e) => {
      flow[k] = 1;
      predArc[e] = k;
      heads[model.candidatePost[k]!]!++;
    });
    seats.forEach((arc, i) => {
      const taken = Math.min(heads[arc.post]!, arc.seats);
      flow[candidates + i] = taken;
      heads[arc.post]! -= taken;
      if (taken < arc.seats && predArc[people + arc.post]! < 0) predArc[people + arc.post] = candidates + i;
    });
    this.simplex = new NetworkSimplex(this.network, predArc, flow);
  }

  /** Takes up a model that differs in the profit or the permission of some candidates only. */
  rebase(model: Model, changed: Iterable<number>): void {
    for (const k of changed) this.network.cost[k]! += baseCost(model, k) - baseCost(this.#model, k);
    this.#model = model;
  }

  /** The candidates that carry flow; only tree arcs can. */
  placement(): Placement {
    const people = this.#model.problem.employees.length;
    const chosen = new Int32Array(people);
    const { predArc } = this.simplex.tree;
    for (let v = 0; v < this.network.root; v++) {
      const arc = predArc[v]!;
      if (arc < this.#model.candidatePost.length && this.simplex.flow[arc] === 1)
        chosen[this.network.source[arc]!] = arc;
    }
    return chosen;
  }

  /** Profit of the current flow under the current prices, in ticks; a broken bound costs the forbidding price. */
  profit(): number {
    const model = this.#model;
    const placement = this.placement();
    let total = 0;
    for (const k of placement) total -= this.network.cost[k]!;
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
    return this.simplex.potential.slice(people, this.network.root).map((potential) => -potential);
  }
}

function baseCost(model: Model, k: number): number {
  return (model.forbidden[k] ? model.ticks.forbidding : 0) - model.profit[k]!;
}

/** Parallel seats of a post with the same worth; `required` and `barred` ones carry the forbidding price. */
export interface SeatArc {
  readonly post: number;
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
