import { SpanningTree } from "./spanning-tree.js";

/** A flow network: arc a carries 0..upper[a] from source[a] to target[a] at cost[a] (integers in doubles). */
export interface Network {
  readonly nodes: number;
  readonly root: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cost: Float64Array;
  readonly upper: Int32Array;
}

/** Where an arc stands: in the tree, or out of it at its lower or upper bound (the sign used in pricing). */
const IN_TREE = 0;
const AT_LOWER = 1;
const AT_UPPER = -1;

/**
 * Primal network simplex (Ahuja, Magnanti, Orlin 1993, chapter 11) on a tree that is kept strongly feasible
 * (Cunningham 1976): every node can send more flow to the root through tree arcs, so it never cycles. Prices are
 * searched in blocks (Kiraly, Kovacs 2012). Costs may change between runs: the basis stays primal feasible, which is
 * the whole point of pricing constraints into it.
 */
export class NetworkSimplex {
  readonly flow: Int32Array;
  readonly tree: SpanningTree;
  pivots = 0;
  readonly #state: Int8Array;
  readonly #blockSize: number;
  #next = 0;
  readonly #network: Network;

  /** `predArc[v]` is the tree arc from v towards the root; `flow` must be feasible and the tree strongly feasible. */
  constructor(network: Network, predArc: Int32Array, flow: Int32Array) {
    this.#network = network;
    this.flow = flow;
    const arcs = network.cost.length;
    this.#blockSize = Math.max(20, Math.ceil(Math.sqrt(arcs)));
    this.#state = new Int8Array(arcs);
    for (let a = 0; a < arcs; a++) this.#state[a] = flow[a]! > 0 ? AT_UPPER : AT_LOWER;
    for (let v = 0; v < network.nodes; v++) if (v !== network.root) this.#state[predArc[v]!] = IN_TREE;
    this.tree = new SpanningTree(network, predArc);
  }

  /** Potential of each node: cost + potential(source) - potential(target) = 0 on tree arcs, 0 at the root. */
  get potential(): Float64Array {
    return this.tree.potential;
  }

  /** The basis, to come back to after a question. */
  snapshot(): () => void {
    const flow = this.flow.slice();
    const state = this.#state.slice();
    const next = this.#next;
    const restoreTree = this.tree.snapshot();
    return () => {
      this.flow.set(flow);
      this.#state.set(state);
      this.#next = next;
      restoreTree();
    };
  }

  reducedCost(arc: number): number {
    const { source, target, cost } = this.#network;
    return cost[arc]! + this.potential[source[arc]!]! - this.potential[target[arc]!]!;
  }

  /** Pivots from the current tree to optimality under the current costs; false if `stop` asked to give up. */
  optimise(stop?: () => boolean): boolean {
    this.tree.recomputePotentials();
    let arc = this.#findEntering();
    while (arc >= 0) {
      this.#pivot(arc);
      if ((++this.pivots & 1023) === 0 && stop?.()) return false;
      arc = this.#findEntering();
    }
    return true;
  }

  /** Most violating arc of the next block that has one, going round all arcs; -1 at optimality. */
  #findEntering(): number {
    const { source, target, cost } = this.#network;
    const state = this.#state;
    const potential = this.tree.potential;
    const arcs = cost.length;
    const block = this.#blockSize;
    let best = 0;
    let entering = -1;
    let left = block;
    let a = this.#next;
    for (let seen = 0; seen < arcs; seen++) {
      const violation = state[a]! * (cost[a]! + potential[source[a]!]! - potential[target[a]!]!);
      if (violation < best) {
        best = violation;
        entering = a;
      }
      if (++a === arcs) a = 0;
      if (--left === 0) {
        if (entering >= 0) break;
        left = block;
      }
    }
    this.#next = a;
    return entering;
  }

  #pivot(entering: number): void {
    const { source, target, upper } = this.#network;
    const { parent, predArc } = this.tree;
    const flow = this.flow;
    const forward = this.#state[entering] === AT_LOWER;
    const first = forward ? source[entering]! : target[entering]!;
    const second = forward ? target[entering]! : source[entering]!;
    const join = this.tree.join(first, second);

    // The leaving arc is the last blocking one on the cycle, oriented from the join through `first` (Cunningham's rule).
    let delta = upper[entering]!;
    let out = -1;
    let outOnFirst = false;
    for (let v = first; v !== join; v = parent[v]!) {
      const arc = predArc[v]!;
      const room = source[arc] === v ? flow[arc]! : upper[arc]! - flow[arc]!;
      if (room < delta) {
        delta = room;
        out = v;
        outOnFirst = true;
      }
    }
    for (let v = second; v !== join; v = parent[v]!) {
      const arc = predArc[v]!;
      const room = source[arc] === v ? upper[arc]! - flow[arc]! : flow[arc]!;
      if (room <= delta) {
        delta = room;
        out = v;
        outOnFirst = false;
      }
    }

    if (delta > 0) {
      flow[entering]! += forward ? delta : -delta;
      for (let v = first; v !== join; v = parent[v]!) {
        const arc = predArc[v]!;
        flow[arc]! += source[arc] === v ? -delta : delta;
      }
      for (let v = second; v !== join; v = parent[v]!) {
        const arc = predArc[v]!;
        flow[arc]! += source[arc] === v ? delta : -delta;
      }
    }
    if (out < 0) {
      this.#state[entering] = forward ? AT_UPPER : AT_LOWER;
      return;
    }
    const leaving = predArc[out]!;
    this.#state[entering] = IN_TREE;
    this.#state[leaving] = flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
    this.tree.rehang(outOnFirst ? first : second, outOnFirst ? second : first, entering, out);
  }
}
