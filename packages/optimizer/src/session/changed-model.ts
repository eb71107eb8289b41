import type { Post } from "../format/problem.js";
import type { PostRange } from "../model/absorb.js";
import type { Model } from "../model/model.js";
import { PostCurve } from "../model/post-curve.js";
import { type Changes, candidateEdits, changedPosts } from "./changes.js";

export interface ChangedModel {
  readonly model: Model;
  /** Candidates that the changes rule out. */
  readonly barred: ReadonlySet<number>;
  /** Candidates and posts in which it differs from the model it was made from. */
  readonly candidates: readonly number[];
  readonly posts: readonly number[];
}

/**
 * A compiled model under changes, everything else shared. Null where only compiling helps: a post may hold more than its `max` allowed so
 * far, and which of its constraints then bounds it is not known; or values change so much that breaking a bound might pay.
 */
export function changedModel(model: Model, changes: Changes): ChangedModel | null {
  const { barred, values } = candidateEdits(model.problem, changes, (e) => model.index.byEmployee.of(e));
  const seated = withSeats(model, changes);
  const valued = seated && withValues(seated, values);
  if (!valued) return null;
  return {
    model: withoutCandidates(valued, barred),
    barred,
    candidates: [...new Set([...barred, ...values.keys()])],
    posts: (changes.seats ?? []).map(({ post }) => post),
  };
}

export function withoutCandidates(model: Model, barred: ReadonlySet<number>): Model {
  const forbidden = model.forbidden.slice();
  for (const k of barred) forbidden[k] = 1;
  return { ...model, forbidden };
}

/** `values` in points, before the cost of moving. */
function withValues(model: Model, values: ReadonlyMap<number, number>): Model | null {
  if (values.size === 0) return model;
  const { perPoint, forbidding } = model.ticks;
  const points = model.points.slice();
  const profit = model.profit.slice();
  let change = 0;
  for (const [k, value] of values) {
    const rise = value - model.problem.candidates.value[k]!;
    points[k]! += rise;
    profit[k]! += rise * perPoint;
    change += Math.abs(rise) * perPoint;
  }
  // The forbidding price is twice what plans differed by before.
  return 2 * change < forbidding ? { ...model, points, profit } : null;
}

function withSeats(model: Model, changes: Changes): Model | null {
  if (!changes.seats?.length) return model;
  const posts = changedPosts(model.problem.posts, changes);
  const curves = model.curves.slice();
  const ranges = model.ranges.slice();
  for (const { post } of changes.seats) {
    const range = narrowed(model.ranges[post]!, model.problem.posts[post]!, posts[post]!);
    if (!range) return null;
    curves[post] = new PostCurve(posts[post]!);
    ranges[post] = range;
  }
  return { ...model, problem: { ...model.problem, posts }, curves, ranges };
}

function narrowed(range: PostRange, { max: before }: Post, { max: after }: Post): PostRange | null {
  if (before === after || after === undefined) return range;
  if (before === undefined || after > before) return null;
  return after < range.high ? { ...range, high: after, highRow: null } : range;
}
