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
 * A compiled model under changes, everything else shared. Null where a post may hold more than its `max` allowed so far: which of its
 * constraints then bounds it, only compiling tells.
 */
export function changedModel(model: Model, changes: Changes): ChangedModel | null {
  const posts = [...new Set((changes.seats ?? []).map(({ post }) => post))];
  const changed = changedPosts(model.problem.posts, changes);
  const curves = posts.length > 0 ? model.curves.slice() : model.curves;
  const ranges = posts.length > 0 ? model.ranges.slice() : model.ranges;
  for (const p of posts) {
    const range = narrowed(ranges[p]!, model.problem.posts[p]!, changed[p]!);
    if (!range) return null;
    (curves as PostCurve[])[p] = new PostCurve(changed[p]!);
    (ranges as PostRange[])[p] = range;
  }
  const seated =
    posts.length > 0 ? { ...model, problem: { ...model.problem, posts: changed }, curves, ranges } : model;
  const { barred, values } = candidateEdits(model.problem, changes, (e) => model.index.byEmployee.of(e));
  return {
    model: withCandidates(seated, barred, values),
    barred,
    candidates: [...new Set([...barred, ...values.keys()])],
    posts,
  };
}

/** The model with some candidates forbidden and others of another value (in points, before the cost of moving). */
export function withCandidates(
  model: Model,
  barred: ReadonlySet<number>,
  values: ReadonlyMap<number, number>,
): Model {
  const forbidden = model.forbidden.slice();
  const points = values.size > 0 ? model.points.slice() : model.points;
  const profit = values.size > 0 ? model.profit.slice() : model.profit;
  for (const k of barred) forbidden[k] = 1;
  for (const [k, value] of values) {
    const rise = value - model.problem.candidates.value[k]!;
    points[k]! += rise;
    profit[k]! += rise * model.ticks.perPoint;
  }
  return { ...model, forbidden, points, profit };
}

function narrowed(range: PostRange, { max: before }: Post, { max: after }: Post): PostRange | null {
  if (before === after || after === undefined) return range;
  if (before === undefined || after > before) return null;
  return after < range.high ? { ...range, high: after, highRow: null } : range;
}
