import { BasisTree } from "./basis-tree.js";
import type { PlacementGraph } from "./placement-graph.js";

/** Where a seat arc stands: in the tree, or out of it at its lower or upper bound (the sign used in pricing). */
const IN_TREE = 0;
const AT_LOWER = 1;
const AT_UPPER = -1;

/** Employees priced before the best of their candidates enters. */
const BLOCK = 40;
/** One in so many of an employee's candidates is priced between two surveys, and never fewer than `LEAST`. */
const SHORT_OF = 10;
const LEAST = 4;
/** How often `stop` is asked: a pivot may take a millisecond in a tree of thousands of posts. */
const PIVOTS_BETWEEN_STOPS = 32;
/** No candidate limits how many it takes. */
const ENDLESS = 2 ** 30;

/**
 * Primal network simplex (Ahuja, Magnanti, Orlin 1993, chapter 11) for placements, on a tree that is kept strongly feasible (Cunningham
 * 1976): every node can send more flow to the root through tree arcs, so it never cycles. Candidates are priced employee by employee in
 * blocks (Kiraly, Kovacs 2012): those of one employee share one potential and lie side by side. Costs may change between runs: the basis
 * stays primal feasible, which is the whole point of pricing constraints into it.
 */
export class PlacementSimplex {
  readonly tree: BasisTree;
  /** The candidate that carries each employee; always in the tree. */
  readonly chosen: Int32Array;
  readonly seatFlow: Int32Array;
  pivots = 0;
  readonly #graph: PlacementGraph;
  readonly #seatState: Int8Array;
  /** Who is priced in this pass, how far it has come, and who of them wanted away (kept at the front). */
  readonly #active: Int32Array;
  #count = 0;
  #at = 0;
  #kept = 0;
  #isWhole = false;
  /** The best candidates of each employee when last surveyed, and room to sort one list by price. */
  readonly #short: Int32Array;
  readonly #prices: Float64Array;
  readonly #length: number;
  #isListed = false;

  /** `chosen` and `seatFlow` must be a flow, and `seatArc[p]`, where post p hangs on the root, must have room. */
  constructor(graph: PlacementGraph, chosen: Int32Array, seatFlow: Int32Array, seatArc: Int32Array) {
    this.#graph = graph;
    this.chosen = chosen.slice();
    this.seatFlow = seatFlow.slice();
    this.#seatState = Int8Array.from(seatFlow, (flow) => (flow > 0 ? AT_UPPER : AT_LOWER));
    for (const arc of seatArc) this.#seatState[arc - graph.candidates] = IN_TREE;
    this.tree = new BasisTree(graph, chosen, seatArc);
    this.#active = new Int32Array(graph.people);
    this.#length = Math.max(LEAST, Math.round(graph.candidates / Math.max(1, graph.people) / SHORT_OF));
    this.#short = new Int32Array(graph.people * this.#length);
    this.#prices = new Float64Array(this.#length);
  }

  /** Potential of each post; of employees ask the tree. */
  get potential(): Float64Array {
    return this.tree.potential;
  }

  /** The basis, to come back to after a question. */
  snapshot(): () => void {
    const chosen = this.chosen.slice();
    const seatFlow = this.seatFlow.slice();
    const seatState = this.#seatState.slice();
    const short = this.#short.slice();
    const isListed = this.#isListed;
    const restoreTree = this.tree.snapshot();
    return () => {
      this.chosen.set(chosen);
      this.seatFlow.set(seatFlow);
      this.#seatState.set(seatState);
      this.#short.set(short);
      this.#isListed = isListed;
      restoreTree();
    };
  }

  reducedCost(arc: number): number {
    const { candidates, employee, postNode, seatNode, cost } = this.#graph;
    const { tree } = this;
    if (arc >= candidates) return cost[arc]! + tree.potential[seatNode[arc - candidates]!]!;
    return cost[arc]! + tree.potentialOf(employee[arc]!) - tree.potential[postNode[arc]!]!;
  }

  /** Takes up the costs of now; answers how many people want away from where the tree has them. */
  begin(): number {
    this.tree.recomputePotentials();
    if (!this.#survey()) this.#beginWholePass();
    return this.#isWhole ? 0 : this.#count;
  }

  /** Pivots from the tree that `begin` took up to optimality; false if `stop` asked to give up. */
  run(stop?: () => boolean): boolean {
    for (let arc = this.#findEntering(); arc >= 0; arc = this.#findEntering()) {
      if (this.pivots % PIVOTS_BETWEEN_STOPS === 0 && stop?.()) return false;
      this.pivots++;
      this.#pivot(arc);
    }
    return true;
  }

  /**
   * Most violating arc of the next block that has one; -1 at optimality. A pass goes over the people who wanted away in the pass before;
   * when nobody of them does any more, the next goes over everybody. Passes price short lists of candidates only; when these are in
   * order, `#survey` prices everything and makes new lists.
   */
  #findEntering(): number {
    const { postNode, cost } = this.#graph;
    const { potential } = this.tree;
    const active = this.#active;
    const short = this.#short;
    const length = this.#length;
    let best = 0;
    let entering = -1;
    let left = BLOCK;
    for (;;) {
      if (this.#at === this.#count) {
        if (this.#isWhole) {
          const seat = this.#findSeat(best);
          if (seat >= 0) entering = seat;
        }
        if (this.#kept > 0) this.#beginPass(this.#kept, false);
        else if (!this.#isWhole || entering >= 0) this.#beginWholePass();
        else if (!this.#survey()) return -1;
        if (entering >= 0) return entering;
      }
      const e = active[this.#at++]!;
      const own = this.tree.potentialOf(e);
      let least = -own;
      let arc = -1;
      const end = (e + 1) * length;
      for (let i = e * length; i < end; i++) {
        const k = short[i]!;
        const price = cost[k]! - potential[postNode[k]!]!;
        if (price < least) {
          least = price;
          arc = k;
        }
      }
      if (arc >= 0) {
        active[this.#kept++] = e;
        if (least + own < best) {
          best = least + own;
          entering = arc;
        }
      }
      if (--left === 0) {
        if (entering >= 0) return entering;
        left = BLOCK;
      }
    }
  }

  #beginPass(count: number, isWhole: boolean): void {
    this.#count = count;
    this.#at = 0;
    this.#kept = 0;
    this.#isWhole = isWhole;
  }

  #beginWholePass(): void {
    for (let e = 0; e < this.#active.length; e++) this.#active[e] = e;
    this.#beginPass(this.#active.length, true);
  }

  /** Prices everything and lists anew the best candidates of those who want away; false when nobody does, else a pass over them begins. */
  #survey(): boolean {
    const { people, first, postNode, cost } = this.#graph;
    const { potential } = this.tree;
    let unhappy = 0;
    for (let e = 0; e < people; e++) {
      const content = -this.tree.potentialOf(e);
      let least = content;
      const end = first[e + 1]!;
      for (let k = first[e]!; k < end; k++) {
        const price = cost[k]! - potential[postNode[k]!]!;
        if (price < least) least = price;
      }
      if (least < content || !this.#isListed) this.#listBest(e);
      if (least < content) this.#active[unhappy++] = e;
    }
    this.#isListed = true;
    this.#beginPass(unhappy, false);
    return unhappy > 0;
  }

  /** Notes the candidates of least reduced cost; who has fewer has the last of them several times. */
  #listBest(e: number): void {
    const { first, postNode, cost } = this.#graph;
    const { potential } = this.tree;
    const short = this.#short;
    const prices = this.#prices;
    const length = this.#length;
    const base = e * length;
    let listed = 0;
    for (let k = first[e]!; k < first[e + 1]!; k++) {
      const price = cost[k]! - potential[postNode[k]!]!;
      if (listed === length && price >= prices[length - 1]!) continue;
      let at = listed < length ? listed++ : length - 1;
      for (; at > 0 && prices[at - 1]! > price; at--) {
        prices[at] = prices[at - 1]!;
        short[base + at] = short[base + at - 1]!;
      }
      prices[at] = price;
      short[base + at] = k;
    }
    for (let at = listed; at < length; at++) short[base + at] = short[base + listed - 1]!;
  }

  /** The seat arc that violates most, if by more than `best`. */
  #findSeat(best: number): number {
    const { candidates, seatNode, cost } = this.#graph;
    const { potential } = this.tree;
    let most = best;
    let entering = -1;
    for (let s = 0; s < seatNode.length; s++) {
      const violation = this.#seatState[s]! * (cost[candidates + s]! + potential[seatNode[s]!]!);
      if (violation < most) {
        most = violation;
        entering = candidates + s;
      }
    }
    return entering;
  }

  #pivot(entering: number): void {
    const { candidates, employee, postNode, seatNode, people, posts } = this.#graph;
    const { tree } = this;
    if (entering >= candidates) {
      const node = seatNode[entering - candidates]!;
      const forward = this.#seatState[entering - candidates] === AT_LOWER;
      const root = people + posts;
      this.#exchange(entering, forward ? node : root, forward ? root : node);
      return;
    }
    const e = employee[entering]!;
    if (!tree.isLeaf(e)) {
      tree.degree[e]!++;
      this.#exchange(entering, e, postNode[entering]!);
      return;
    }
    tree.linkLeaf(e);
    this.#exchange(entering, e, postNode[entering]!);
  }

  /** Brings the arc into the tree, sending flow round the cycle from `first` through it to `second` and back through the tree. */
  #exchange(entering: number, first: number, second: number): void {
    const { candidates, people, employee, seatUpper } = this.#graph;
    const { tree, chosen, seatFlow } = this;
    const { parent, predArc } = tree;
    const join = tree.join(first, second);
    const isSeat = entering >= candidates;

    // The leaving arc is the last blocking one on the cycle, oriented from the join through `first` (Cunningham's rule).
    let delta = isSeat ? seatUpper[entering - candidates]! : ENDLESS;
    let out = -1;
    let outOnFirst = false;
    for (let v = first; v !== join; v = parent[v]!) {
      const arc = predArc[v]!;
      // Against the flow of the tree arc when it points up, along it when it points down to a post.
      const room =
        arc >= candidates ? seatFlow[arc - candidates]! : v < people ? Number(chosen[v] === arc) : ENDLESS;
      if (room < delta) {
        delta = room;
        out = v;
        outOnFirst = true;
      }
    }
    for (let v = second; v !== join; v = parent[v]!) {
      const arc = predArc[v]!;
      const room =
        arc >= candidates
          ? seatUpper[arc - candidates]! - seatFlow[arc - candidates]!
          : v < people
            ? ENDLESS
            : Number(chosen[parent[v]!] === arc);
      if (room <= delta) {
        delta = room;
        out = v;
        outOnFirst = false;
      }
    }

    if (delta > 0) this.#send(delta, entering, first, second, join);
    if (out < 0) {
      const s = entering - candidates;
      this.#seatState[s] = this.#seatState[s] === AT_LOWER ? AT_UPPER : AT_LOWER;
      return;
    }
    const leaving = predArc[out]!;
    if (isSeat) this.#seatState[entering - candidates] = IN_TREE;
    if (leaving >= candidates)
      this.#seatState[leaving - candidates] = seatFlow[leaving - candidates] === 0 ? AT_LOWER : AT_UPPER;
    tree.rehang(outOnFirst ? first : second, outOnFirst ? second : first, entering, out);
    if (leaving < candidates) tree.loseArc(employee[leaving]!);
  }

  #send(delta: number, entering: number, first: number, second: number, join: number): void {
    const { candidates, people, employee } = this.#graph;
    const { chosen, seatFlow } = this;
    const { parent, predArc } = this.tree;
    const s = entering - candidates;
    if (s < 0) chosen[employee[entering]!] = entering;
    else seatFlow[s]! += this.#seatState[s] === AT_LOWER ? delta : -delta;
    // An employee on the cycle gives its unit from one of its two arcs there to the other: only the gain is written down.
    for (let v = first; v !== join; v = parent[v]!) {
      const arc = predArc[v]!;
      if (arc >= candidates) seatFlow[arc - candidates]! -= delta;
      else if (v >= people) chosen[parent[v]!] = arc;
    }
    for (let v = second; v !== join; v = parent[v]!) {
      const arc = predArc[v]!;
      if (arc >= candidates) seatFlow[arc - candidates]! += delta;
      else if (v < people) chosen[v] = arc;
    }
  }
}
