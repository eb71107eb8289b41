import type { PlacementGraph } from "./placement-graph.js";

/**
 * The spanning tree of a basis, rooted, with parents, depths and potentials. An employee with one arc in the tree is a leaf on the post it
 * holds; as a tree over all nodes has at most as many further employee arcs as there are posts, most employees are such leaves.
 * Leaves are not linked into the tree: their depth and potential follow from their post, so that moving a part of the tree touches posts
 * and the few employees between them only.
 */
export class BasisTree {
  readonly parent: Int32Array;
  /** Tree arc towards the root. */
  readonly predArc: Int32Array;
  /** Arcs of each employee in the tree. */
  readonly degree: Int32Array;
  /** cost + potential(source) - potential(target) = 0 on tree arcs, 0 at the root; kept of linked nodes. */
  readonly potential: Float64Array;
  readonly depth: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  readonly #previousSibling: Int32Array;
  readonly #graph: PlacementGraph;
  readonly #root: number;

  /** Every employee a leaf on `chosen`, every post on the root by `seatArc`. */
  constructor(graph: PlacementGraph, chosen: Int32Array, seatArc: Int32Array) {
    const { people, posts } = graph;
    const nodes = people + posts + 1;
    this.#graph = graph;
    this.#root = people + posts;
    this.parent = new Int32Array(nodes).fill(-1);
    this.predArc = new Int32Array(nodes).fill(-1);
    this.degree = new Int32Array(people).fill(1);
    this.potential = new Float64Array(nodes);
    this.depth = new Int32Array(nodes);
    this.#firstChild = new Int32Array(nodes).fill(-1);
    this.#nextSibling = new Int32Array(nodes).fill(-1);
    this.#previousSibling = new Int32Array(nodes).fill(-1);
    for (let e = 0; e < people; e++) {
      this.predArc[e] = chosen[e]!;
      this.parent[e] = graph.postNode[chosen[e]!]!;
    }
    for (let p = 0; p < posts; p++) {
      this.predArc[people + p] = seatArc[p]!;
      this.#link(people + p, this.#root);
    }
    this.recomputePotentials();
  }

  isLeaf(employee: number): boolean {
    return this.degree[employee] === 1;
  }

  /** Potential of any employee. */
  potentialOf(employee: number): number {
    if (this.degree[employee] !== 1) return this.potential[employee]!;
    const arc = this.predArc[employee]!;
    return this.potential[this.#graph.postNode[arc]!]! - this.#graph.cost[arc]!;
  }

  /** Potentials and depths of all linked nodes from the current costs. */
  recomputePotentials(): void {
    this.potential[this.#root] = 0;
    this.depth[this.#root] = 0;
    for (let v = this.#firstChild[this.#root]!; v >= 0; v = this.#nextSibling[v]!) this.#refresh(v);
  }

  /** Remembers the tree; the answer puts it back, children in the same order, so that later pivots repeat exactly. */
  snapshot(): () => void {
    const arrays = [
      this.parent,
      this.predArc,
      this.degree,
      this.depth,
      this.#firstChild,
      this.#nextSibling,
      this.#previousSibling,
      this.potential,
    ];
    const copies = arrays.map((array) => array.slice());
    return () => {
      arrays.forEach((array, i) => {
        array.set(copies[i]!);
      });
    };
  }

  /** Lowest common ancestor of linked nodes. */
  join(a: number, b: number): number {
    const { parent, depth } = this;
    let u = a;
    let v = b;
    while (depth[u]! > depth[v]!) u = parent[u]!;
    while (depth[v]! > depth[u]!) v = parent[v]!;
    while (u !== v) {
      u = parent[u]!;
      v = parent[v]!;
    }
    return u;
  }

  /** Takes a leaf into the linked tree, for an arc is about to join it to a second post. */
  linkLeaf(employee: number): void {
    const post = this.parent[employee]!;
    this.degree[employee] = 2;
    this.#link(employee, post);
    this.depth[employee] = this.depth[post]! + 1;
    this.potential[employee] = this.potential[post]! - this.#graph.cost[this.predArc[employee]!]!;
  }

  /** Hangs a leaf on another post. */
  moveLeaf(employee: number, arc: number): void {
    this.predArc[employee] = arc;
    this.parent[employee] = this.#graph.postNode[arc]!;
  }

  /** An employee lost an arc; with one arc left it is a leaf again. */
  loseArc(employee: number): void {
    if (--this.degree[employee]! === 1) this.#unlink(employee);
  }

  /** Cuts the tree above `out` and hangs the cut part by its node `inner` on `outer` through `arc`. */
  rehang(inner: number, outer: number, arc: number, out: number): void {
    const { parent, predArc } = this;
    let node = inner;
    let newParent = outer;
    let newArc = arc;
    for (;;) {
      const oldParent = parent[node]!;
      const oldArc = predArc[node]!;
      this.#unlink(node);
      this.#link(node, newParent);
      predArc[node] = newArc;
      if (node === out) break;
      newParent = node;
      newArc = oldArc;
      node = oldParent;
    }
    this.#refresh(inner);
  }

  /** Potentials and depths of the subtree of `top`, whose parent is right. */
  #refresh(top: number): void {
    const { people, candidates, cost } = this.#graph;
    const { parent, predArc, potential, depth } = this;
    const firstChild = this.#firstChild;
    const nextSibling = this.#nextSibling;
    let v = top;
    for (;;) {
      const above = parent[v]!;
      const arc = predArc[v]!;
      depth[v] = depth[above]! + 1;
      // Only a post that hangs on an employee is the target of its tree arc.
      potential[v] =
        v >= people && arc < candidates ? potential[above]! + cost[arc]! : potential[above]! - cost[arc]!;
      if (firstChild[v]! >= 0) {
        v = firstChild[v]!;
        continue;
      }
      while (v !== top && nextSibling[v]! < 0) v = parent[v]!;
      if (v === top) return;
      v = nextSibling[v]!;
    }
  }

  #link(v: number, parent: number): void {
    const head = this.#firstChild[parent]!;
    this.parent[v] = parent;
    this.#previousSibling[v] = -1;
    this.#nextSibling[v] = head;
    if (head >= 0) this.#previousSibling[head] = v;
    this.#firstChild[parent] = v;
  }

  #unlink(v: number): void {
    const before = this.#previousSibling[v]!;
    const after = this.#nextSibling[v]!;
    if (before >= 0) this.#nextSibling[before] = after;
    else this.#firstChild[this.parent[v]!] = after;
    if (after >= 0) this.#previousSibling[after] = before;
  }
}
