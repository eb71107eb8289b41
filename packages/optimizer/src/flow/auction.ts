import type { PlacementGraph } from "./placement-graph.js";

/** Bids per person at most: where seats are too few for those who can go nowhere else, prices would climb for long. */
const PATIENCE = 40;
const BIDS_BETWEEN_STOPS = 1024;
/** Bids rise by this part of what a typical person's candidates differ by. */
const FINENESS = 64;

/**
 * A good placement quickly, for the simplex to start from: the auction of Bertsekas and Castanon (1989) for transportation problems, one
 * round of it. Everybody bids for the post that leaves them most, up to what the second best post would leave and a step more; a post
 * sells its seats one by one, each not below what it takes to open it, and the lowest bidder goes when all are dearer. `fallback` places
 * those who are still without a seat when patience ends or `stop` says so. Nothing depends on the result but the work that is left.
 */
export function auction(graph: PlacementGraph, fallback: Int32Array, stop?: () => boolean): Int32Array {
  const { people, candidates, first, postNode, cost } = graph;
  const seats = new Seats(graph);
  const { ask } = seats;
  const step = stepOf(graph);
  const chosen = fallback.slice();
  const waiting = Int32Array.from({ length: people }, (_, i) => people - 1 - i);
  let count = people;
  for (let bids = PATIENCE * people; count > 0 && bids > 0; bids--) {
    if (bids % BIDS_BETWEEN_STOPS === 0 && stop?.()) break;
    const e = waiting[--count]!;
    let best = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    let at = -1;
    for (let k = first[e]!; k < first[e + 1]!; k++) {
      const price = cost[k]! + ask[postNode[k]! - people]!;
      if (price < best) {
        second = best;
        best = price;
        at = k;
      } else if (price < second) second = price;
    }
    const post = postNode[at]! - people;
    const outbid = seats.sell(
      post,
      e,
      ask[post]! + (second < Number.POSITIVE_INFINITY ? second - best : 0) + step,
    );
    if (outbid >= 0) waiting[count++] = outbid;
    chosen[e] = at;
  }
  while (count > 0) {
    const e = waiting[--count]!;
    chosen[e] = fallback[e]!;
  }
  return candidates === 0 ? fallback.slice() : chosen;
}

/** The median over people of what their candidates differ by, in steps. */
function stepOf({ people, first, cost }: PlacementGraph): number {
  const spreads = new Float64Array(people);
  for (let e = 0; e < people; e++) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let k = first[e]!; k < first[e + 1]!; k++) {
      if (cost[k]! < low) low = cost[k]!;
      if (cost[k]! > high) high = cost[k]!;
    }
    spreads[e] = high - low;
  }
  return Math.max(1, Math.round(spreads.sort()[people >> 1]! / FINENESS));
}

/** Who holds seats of each post at which bid, and what the next one costs. */
class Seats {
  /** What a newcomer must offer more than. */
  readonly ask: Float64Array;
  readonly #graph: PlacementGraph;
  readonly #firstRun: Int32Array;
  /** Run of equal seats that the next newcomer opens, and how many of it are sold. */
  readonly #run: Int32Array;
  readonly #sold: Int32Array;
  /** Per post a binary heap of bids, the lowest first, and beside it the bidders. */
  readonly #bids: number[][];
  readonly #bidders: number[][];

  constructor(graph: PlacementGraph) {
    const { people, posts, seatNode } = graph;
    this.#graph = graph;
    this.#firstRun = new Int32Array(posts + 1);
    for (const node of seatNode) this.#firstRun[node - people + 1]!++;
    for (let p = 0; p < posts; p++) this.#firstRun[p + 1]! += this.#firstRun[p]!;
    this.#run = this.#firstRun.slice(0, posts);
    this.#sold = new Int32Array(posts);
    this.#bids = Array.from({ length: posts }, () => []);
    this.#bidders = Array.from({ length: posts }, () => []);
    this.ask = Float64Array.from({ length: posts }, (_, p) => this.#reserve(p));
  }

  /** Sells a seat; answers who had to go for it, or -1. */
  sell(post: number, bidder: number, bid: number): number {
    const bids = this.#bids[post]!;
    const bidders = this.#bidders[post]!;
    let outbid = -1;
    if (bids.length > 0 && bids[0]! < this.#reserve(post)) {
      outbid = bidders[0]!;
      sink(bids, bidders, bid, bidder);
    } else {
      rise(bids, bidders, bid, bidder);
      if (++this.#sold[post]! >= this.#graph.seatUpper[this.#run[post]!]!) {
        this.#run[post]!++;
        this.#sold[post] = 0;
      }
    }
    this.ask[post] = Math.min(this.#reserve(post), bids[0]!);
    return outbid;
  }

  /** What opening the next seat costs. */
  #reserve(post: number): number {
    const run = this.#run[post]!;
    const { candidates, cost } = this.#graph;
    return run < this.#firstRun[post + 1]! ? cost[candidates + run]! : Number.POSITIVE_INFINITY;
  }
}

function rise(bids: number[], bidders: number[], bid: number, bidder: number): void {
  let at = bids.length;
  for (; at > 0 && bids[(at - 1) >> 1]! > bid; at = (at - 1) >> 1) {
    bids[at] = bids[(at - 1) >> 1]!;
    bidders[at] = bidders[(at - 1) >> 1]!;
  }
  bids[at] = bid;
  bidders[at] = bidder;
}

/** Puts the bid in the place of the lowest. */
function sink(bids: number[], bidders: number[], bid: number, bidder: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child + 1 < bids.length && bids[child + 1]! < bids[child]!) child++;
    if (child >= bids.length || bids[child]! >= bid) break;
    bids[at] = bids[child]!;
    bidders[at] = bidders[child]!;
    at = child;
  }
  bids[at] = bid;
  bidders[at] = bidder;
}
