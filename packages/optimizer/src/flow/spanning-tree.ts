import type { Network } from "./network-simplex.js";

/** A rooted spanning tree with children lists, depths and node potentials. */
export class SpanningTree {
  readonly parent: Int32Array;
  readonly predArc: Int32Array;
  readonly potential: Float64Array;
  readonly #depth: Int32Array;
  readonly #firstChild: Int32Array;
  readonly #nextSibling: Int32Array;
  readonly #previousSibling: Int32Array;
  readonly #network: Network;

  constructor(network: Network, predArc: Int32Array) {
    const n = network.nodes;
    this.#network = network;
    this.predArc = predArc;
    this.parent = new Int32Array(n).fill(-1);
    this.potential = new Float64Array(n);
    this.#depth = new Int32Array(n);
    this.#firstChild = new Int32Array(n).fill(-1);
    this.#nextSibling = new Int32Array(n).fill(-1);
    this.#previousSibling = new Int32Array(n).fill(-1);
    for (let v = 0; v < n; v++) {
      if (v === network.root) continue;
      const arc = predArc[v]!;
      this.#link(v, network.source[arc] === v ? network.target[arc]! : network.source[arc]!);
    }
    this.recomputePotentials();
  }

  /** Potentials and depths of the whole tree from the current costs. */
  recomputePotentials(): void {
    this.potential[this.#network.root] = 0;
    this.#depth[this.#network.root] = 0;
    for (let v = this.#firstChild[this.#network.root]!; v >= 0; v = this.#nextSibling[v]!) this.#refresh(v);
  }

  /** Remembers the tree; the answer puts it back, children in the same order, so that later pivots repeat exactly. */
  snapshot(): () => void {
    const arrays = [
      this.parent,
      this.predArc,
      this.#depth,
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

  /** Lowest common ancestor. */
  join(a: number, b: number): number {
    const { parent } = this;
    const depth = this.#depth;
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
    const { source, cost } = this.#network;
    const { parent, predArc, potential } = this;
    const depth = this.#depth;
    const firstChild = this.#firstChild;
    const nextSibling = this.#nextSibling;
    let v = top;
    for (;;) {
      const above = parent[v]!;
      const arc = predArc[v]!;
      depth[v] = depth[above]! + 1;
      potential[v] = source[arc] === v ? potential[above]! - cost[arc]! : potential[above]! + cost[arc]!;
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
