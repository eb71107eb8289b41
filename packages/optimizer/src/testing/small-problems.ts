import fc from "fast-check";
import type { Constraint, Post, TransferProblem } from "../format/problem.js";

export interface SmallSize {
  readonly employees: number;
  readonly posts: number;
  readonly units: number;
  readonly constraints: number;
  /** Chance in percent that a pair is a candidate. */
  readonly density?: number;
  /** Only ceilings that leave room: most problems are feasible, and weights make them fractional. */
  readonly gentle?: boolean;
}

/** Random problems of every constraint mix, small enough to enumerate; they shrink towards fewer constraints. */
export function smallProblems(size: SmallSize): fc.Arbitrary<TransferProblem> {
  return fc
    .record({
      units: mostly(size.units),
      posts: mostly(size.posts),
      employees: mostly(size.employees),
    })
    .chain(({ units, posts, employees }) =>
      fc.record({
        format: fc.constant("transfer-problem/1" as const),
        units: fc.tuple(...Array.from({ length: units }, (_, i) => unitAt(i))),
        posts: fc.tuple(...Array.from({ length: posts }, (_, i) => postAt(i, units))),
        employees: fc.tuple(...Array.from({ length: employees }, (_, i) => employeeAt(i, posts))),
        grid: fc.array(cell(size.density ?? 75), {
          minLength: employees * posts,
          maxLength: employees * posts,
        }),
        constraints: fc
          .array(
            size.gentle ? gentleConstraint(posts, employees, units) : constraintOf(units, posts, employees),
            {
              maxLength: size.constraints,
            },
          )
          .map((list) => list.map((constraint, i) => ({ ...constraint, name: `c${i}` }))),
      }),
    )
    .map(({ grid, ...problem }) => withCandidates(problem, grid));
}

/** A size up to `max`, mostly `max` itself: small ones decide little, but are what a failure should shrink to. */
function mostly(max: number): fc.Arbitrary<number> {
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.integer({ min: 1, max }), weight: 1 },
    { arbitrary: fc.constant(max), weight: 3 },
  );
}

/** Indices below `length`, seldom none, some of them twice. */
function indices(length: number, { most = length, least = 1 } = {}): fc.Arbitrary<number[]> {
  return fc.oneof(
    { arbitrary: fc.constant([] as number[]), weight: 1 },
    { arbitrary: fc.array(fc.nat({ max: length - 1 }), { minLength: least, maxLength: most }), weight: 12 },
  );
}

function unitAt(i: number) {
  return fc.option(fc.nat({ max: Math.max(0, i - 1) }), { nil: undefined }).map((parent) => ({
    id: `U${i}`,
    ...(parent !== undefined && i > 0 ? { parent } : {}),
  }));
}

function postAt(i: number, units: number): fc.Arbitrary<Post> {
  return fc
    .record({
      unit: fc.nat({ max: units - 1 }),
      need: fc.nat({ max: 3 }),
      fill: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 30 })), { maxLength: 3 }),
      max: fc.option(fc.nat({ max: 4 }), { nil: undefined, freq: 2 }),
      overflowCost: fc.option(fc.nat({ max: 15 }), { nil: undefined }),
    })
    .map(({ unit, need, fill, max, overflowCost }) => ({
      id: `P${i}`,
      unit,
      need,
      fill: fill.sort((a, b) => b[1] - a[1]),
      ...(max === undefined ? {} : { max }),
      ...(overflowCost === undefined ? {} : { overflowCost }),
    }));
}

function employeeAt(i: number, posts: number) {
  return fc
    .record({
      post: fc.option(fc.nat({ max: posts - 1 }), { nil: undefined, freq: 6 }),
      moveCost: fc.option(fc.nat({ max: 8 }), { nil: undefined }),
    })
    .map(({ post, moveCost }) => ({
      id: `E${i}`,
      ...(post === undefined ? {} : { post }),
      ...(moveCost === undefined ? {} : { moveCost }),
    }));
}

function cell(density: number) {
  return fc.record({
    present: fc.nat({ max: 99 }).map((n) => n < density),
    value: fc.integer({ min: -10, max: 20 }),
  });
}

type Draft = Omit<TransferProblem, "candidates">;

function withCandidates(draft: Draft, grid: readonly { present: boolean; value: number }[]): TransferProblem {
  const posts = draft.posts.length;
  const employee: number[] = [];
  const post: number[] = [];
  const value: number[] = [];
  grid.forEach(({ present, value: worth }, i) => {
    const e = Math.floor(i / posts);
    const p = i % posts;
    // Everybody has a candidate; the case without one has a test of its own.
    if (!present && p !== (draft.employees[e]!.post ?? 0)) return;
    employee.push(e);
    post.push(p);
    value.push(worth);
  });
  const constraints = draft.constraints.map((constraint) =>
    "weights" in constraint && constraint.weights
      ? {
          ...constraint,
          weights: employee.map((_, k) => constraint.weights![k % constraint.weights!.length]!),
        }
      : constraint,
  );
  return { ...draft, candidates: { employee, post, value }, constraints };
}

function constraintOf(units: number, posts: number, employees: number): fc.Arbitrary<Constraint> {
  const name = "";
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const limit = fc
    .record({
      employees: optional(indices(employees)),
      posts: optional(indices(posts)),
      units: optional(indices(units)),
      movesOnly: optional(fc.boolean()),
      weights: fc.option(fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 9 }), {
        nil: undefined,
        freq: 2,
      }),
      bounds: fc.oneof(
        fc.record({ max: fc.nat({ max: employees }) }),
        fc.record({ min: fc.nat({ max: 2 }) }),
        fc.record({ min: fc.nat({ max: 2 }), max: fc.nat({ max: employees + 2 }) }),
      ),
    })
    .map(({ bounds, ...selection }) => {
      // Weights are 3.5 on average.
      const unit = selection.weights ? 3.5 : 1;
      const scaled = Object.entries(bounds).map(([side, bound]) => [side, Math.round(bound * unit)]);
      return defined({ kind: "limit" as const, name, ...selection, ...Object.fromEntries(scaled) });
    });
  const pin = fc
    .record({ e: fc.nat({ max: employees - 1 }), p: fc.nat({ max: posts - 1 }) })
    .map(({ e, p }) => ({ kind: "limit" as const, name, employees: [e], posts: [p], min: 1 }));
  const staff = fc
    .record({ p: fc.nat({ max: posts - 1 }), min: fc.nat({ max: 2 }) })
    .map(({ p, min }) => ({ kind: "limit" as const, name, posts: [p], min }));
  const budget = fc
    .nat({ max: employees })
    .map((max) => ({ kind: "limit" as const, name, movesOnly: true, max }));
  const crossing = fc.record({
    kind: fc.constantFrom("outflow" as const, "inflow" as const),
    name: fc.constant(name),
    unit: fc.nat({ max: units - 1 }),
    max: fc.constantFrom(0, 0, 1, 2),
  });
  const grouping = fc.record({
    kind: fc.constantFrom("apart" as const, "together" as const),
    name: fc.constant(name),
    employees: indices(employees, { least: Math.min(2, employees), most: 4 }),
    by: fc.constantFrom("post" as const, "unit" as const),
  });
  return fc.oneof(
    limit,
    limit,
    pin,
    staff,
    budget,
    crossing,
    crossing,
    grouping,
    grouping,
  ) as fc.Arbitrary<Constraint>;
}

function gentleConstraint(posts: number, employees: number, units: number): fc.Arbitrary<Constraint> {
  const name = "";
  const most = Math.max(1, Math.floor(employees / 3));
  const weighted = fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 17 }),
      max: fc.integer({ min: 3 * employees, max: 5 * employees }),
      movesOnly: fc.boolean(),
    })
    .map((fields) => ({ kind: "limit" as const, name, ...fields }));
  const budget = fc.nat({ max: most }).map((max) => ({ kind: "limit" as const, name, movesOnly: true, max }));
  const crossing = fc.record({
    kind: fc.constantFrom("outflow" as const, "inflow" as const),
    name: fc.constant(name),
    unit: fc.nat({ max: units - 1 }),
    max: fc.nat({ max: most }),
  });
  const apart = fc.record({
    kind: fc.constant("apart" as const),
    name: fc.constant(name),
    employees: fc.array(fc.nat({ max: employees - 1 }), { minLength: 1, maxLength: 2 }),
    by: fc.constantFrom("post" as const, "unit" as const),
  });
  const staff = fc
    .record({ p: fc.nat({ max: posts - 1 }), min: fc.nat({ max: 1 }) })
    .map(({ p, min }) => ({ kind: "limit" as const, name, posts: [p], min }));
  return fc.oneof(weighted, weighted, budget, crossing, apart, staff) as fc.Arbitrary<Constraint>;
}

function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
