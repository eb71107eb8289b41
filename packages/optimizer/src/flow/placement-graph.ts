/**
 * A placement as a flow. Nodes: employees 0..people-1 with one unit each, then the posts, then the root, which takes everything. Arc k
 * below `candidates` is a candidate, from its employee to its post, sorted by employee; the rest are seat arcs from posts to the root.
 */
export interface PlacementGraph {
  readonly people: number;
  readonly posts: number;
  readonly candidates: number;
  /** Candidates of employee e are arcs first[e] .. first[e + 1] - 1. */
  readonly first: Int32Array;
  readonly employee: Int32Array;
  /** Node of the post per candidate. */
  readonly postNode: Int32Array;
  /** Per arc, whole ticks in doubles; may be changed between runs. */
  readonly cost: Float64Array;
  /** Seat arc s is arc candidates + s: node it leaves, and how many it takes. Candidates take any number. */
  readonly seatNode: Int32Array;
  readonly seatUpper: Int32Array;
}
