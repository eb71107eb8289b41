import type { Model } from "../model/model.js";
import type { Placement } from "../model/placement.js";
import { type Network, NetworkSimplex } from "./network-simplex.js";

const ENDLESS = 2 ** 30;

/**
 * The model as a flow: node e for each employee (one unit each), then the posts, then the sink. Arc k is candidate k; a
 * post's seats are parallel arcs to the sink. Hard bounds are elastic: seats below `low` earn the forbidding
 * price, seats above `high` and forbidden candidates cost it, so today's placement is always a first basis.
 */
export class PlacementNetwork {
  readonly network: Network;
  readonly simplex: NetworkSimplex;
  readonly #model: Model;

  constructor(model: Model, initial: Placement = initialPlacement(model)) {
    this.#model = model;
    const people = model.problem.employees.length;
    const posts = model.problem.posts.length;
    const root = people + posts;
    const seats = model.curves.flatMap((_, p) => seatArcs(model, p).map((arc) => ({ ...arc, post: p })));
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

  /** Charges `price[k]` ticks for candidate k on top of its own profit. */
  setPrice(k: number, price: number): void {
    this.network.cost[k] = baseCost(this.#model, k) + price;
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

  /** v(post) of the certificate: what a seat there costs a newcomer, in ticks. */
  seatPrices(): Float64Array {
    const people = this.#model.problem.employees.length;
    return this.simplex.potential.slice(people, this.network.root).map((potential) => -potential);
  }
}

function baseCost(model: Model, k: number): number {
  return (model.forbidden[k] ? model.ticks.forbidding : 0) - model.profit[k]!;
}

/** The post's curve in ticks with its range priced in, merged where neighbours are worth the same. */
function seatArcs(model: Model, p: number): { seats: number; reward: number }[] {
  const { forbidding, perPoint } = model.ticks;
  const { low, high } = model.ranges[p]!;
  const arcs: { seats: number; reward: number }[] = [];
  let passed = 0;
  for (const segment of model.curves[p]!.segments) {
    const end = passed + segment.seats;
    const cuts = [low, high, end].filter((cut) => cut > passed && cut <= end).sort((a, b) => a - b);
    for (const cut of cuts) {
      if (cut <= passed) continue;
      const reward =
        segment.reward * perPoint + (passed < low ? forbidding : 0) - (passed >= high ? forbidding : 0);
      const seats = Math.min(cut - passed, ENDLESS);
      const last = arcs.at(-1);
      if (last && last.reward === reward)
        arcs[arcs.length - 1] = { seats: Math.min(ENDLESS, last.seats + seats), reward };
      else arcs.push({ seats, reward });
      passed = cut;
    }
  }
  return arcs;
}

/** Today's placement; those without an allowed one today start at their most valuable allowed candidate. */
export function initialPlacement(model: Model): Placement {
  const chosen = new Int32Array(model.problem.employees.length);
  model.problem.employees.forEach((_, e) => {
    let best = model.order[model.start[e]!]!;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (let i = model.start[e]!; i < model.start[e + 1]!; i++) {
      const k = model.order[i]!;
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
