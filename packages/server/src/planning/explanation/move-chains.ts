/** One move of a plan by index. `from` null: from the waiting list. */
export interface IndexedMove {
  readonly employee: number;
  readonly from: number | null;
  readonly to: number;
}

export interface ChainLink {
  /** Number of the chain, from 1, in the order of its first employee. */
  readonly chain: number;
  /** 1 is the move into the free seat; each next one takes the seat its predecessor left. */
  readonly position: number;
  readonly kind: "rantai" | "siklus";
}

/**
 * Vacancy chains and cycles (swaps). A move depends on another when it enters a post that has no free seat of its own:
 * the seat is the one that the other move leaves. Where several enter and leave one post, they are paired in the order
 * of their employees, so that the answer is one and the same every time.
 */
export function linkChains(moves: readonly IndexedMove[], freeSeats: (post: number) => number): ChainLink[] {
  const entering = new Map<number, number[]>();
  const leaving = new Map<number, number[]>();
  const note = (map: Map<number, number[]>, post: number, m: number) => {
    const list = map.get(post);
    if (list) list.push(m);
    else map.set(post, [m]);
  };
  moves.forEach((move, m) => {
    note(entering, move.to, m);
    if (move.from !== null) note(leaving, move.from, m);
  });
  /** The move whose seat move m takes, and the move that takes the seat of m. */
  const takesSeatOf = new Int32Array(moves.length).fill(-1);
  const followedBy = new Int32Array(moves.length).fill(-1);
  for (const [post, ins] of entering) {
    const outs = leaving.get(post) ?? [];
    const pairs = Math.min(outs.length, Math.max(0, ins.length - Math.max(0, freeSeats(post))));
    for (let k = 0; k < pairs; k++) {
      const later = ins[ins.length - pairs + k]!;
      takesSeatOf[later] = outs[k]!;
      followedBy[outs[k]!] = later;
    }
  }
  const links: ChainLink[] = new Array<ChainLink>(moves.length);
  const done = new Uint8Array(moves.length);
  const found: { members: number[]; kind: ChainLink["kind"] }[] = [];
  const walk = (start: number, kind: ChainLink["kind"]) => {
    const members: number[] = [];
    for (let at = start; at >= 0 && !done[at]; at = followedBy[at]!) {
      done[at] = 1;
      members.push(at);
    }
    found.push({ members, kind });
  };
  moves.forEach((_, m) => {
    if (takesSeatOf[m]! < 0) walk(m, "rantai");
  });
  moves.forEach((_, m) => {
    if (!done[m]) walk(m, "siklus");
  });
  found
    .sort((a, b) => Math.min(...a.members) - Math.min(...b.members))
    .forEach(({ members, kind }, chain) => {
      members.forEach((m, position) => {
        links[m] = { chain: chain + 1, position: position + 1, kind };
      });
    });
  return links;
}
