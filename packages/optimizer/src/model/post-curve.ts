import type { Post } from "../format/problem.js";

/** A run of seats that are all worth the same marginal `reward` (points). */
export interface Segment {
  readonly seats: number;
  readonly reward: number;
}

/**
 * What a headcount is worth to a post: fill rewards minus overflow cost, a concave piecewise linear curve
 * whose segments become parallel arcs from the post to the sink. The last segment is endless.
 */
export class PostCurve {
  readonly segments: readonly Segment[];

  constructor(post: Post) {
    this.segments = segmentsOf(post);
  }

  value(headcount: number): number {
    let left = headcount;
    let total = 0;
    for (const { seats, reward } of this.segments) {
      const taken = Math.min(left, seats);
      if (taken <= 0) break;
      total += taken * reward;
      left -= taken;
    }
    return total;
  }

  /** Worth of the nth seat (the first is 1). */
  marginal(nth: number): number {
    let passed = 0;
    for (const { seats, reward } of this.segments) {
      passed += seats;
      if (nth <= passed) return reward;
    }
    return 0;
  }
}

function segmentsOf(post: Post): Segment[] {
  const overflow = post.overflowCost ?? 0;
  const segments: Segment[] = [];
  let seat = 0;
  const push = (until: number, reward: number) => {
    for (const end of seat < post.need && post.need < until ? [post.need, until] : [until]) {
      if (end > seat)
        segments.push({ seats: end - seat, reward: reward - (seat >= post.need ? overflow : 0) });
      seat = end;
    }
  };
  for (const [seats, reward] of post.fill ?? []) push(seat + seats, reward);
  push(Number.POSITIVE_INFINITY, 0);
  return segments;
}
